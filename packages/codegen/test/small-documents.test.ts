import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { project } from "../src/cli/project.ts";
import type { Spec } from "../src/read/load-spec.ts";
import { codeSpec } from "../src/render/code-document.ts";
import { render } from "../src/render/render.ts";
import { splitRequired } from "../src/split/split-directions.ts";
import { compileFolder } from "./compile-types.ts";
import { specOf } from "./make-document.ts";
import { mutationsOf } from "./mutations-of.ts";
import { rawVerdict } from "./raw-verdict.ts";
import { validatorsOf } from "./run-validators.ts";
import { CHOICES_AND_NULL } from "./small-documents/choices-and-null.ts";
import { ENUMS_AND_DISCRIMINATORS } from "./small-documents/enums-and-discriminators.ts";
import { HOSTILE_TEXTS } from "./small-documents/hostile-texts.ts";
import { NAMES } from "./small-documents/names.ts";
import { OBJECTS_AND_ARRAYS } from "./small-documents/objects-and-arrays.ts";
import { OPERATIONS } from "./small-documents/operations.ts";
import type { SmallDocument } from "./small-documents/small-document.ts";
import { VALUES } from "./small-documents/values.ts";

const COMPILERS = { "5.9": "typescript", "6": "typescript-6", "7": "typescript-7" };

function specOfSmall({ schemas = {}, paths, other }: SmallDocument): Spec {
  const parts = { components: { schemas }, paths: paths ?? {}, ...other };
  return specOf({ openapi: "3.1.0", info: { title: "Things", version: "1" }, ...parts });
}

const DOCUMENTS = [
  ...HOSTILE_TEXTS,
  ...NAMES,
  ...ENUMS_AND_DISCRIMINATORS,
  ...OPERATIONS,
  ...OBJECTS_AND_ARRAYS,
  ...CHOICES_AND_NULL,
  ...VALUES,
].map((document, index) => [document.name, `${index}`, document] as const);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "small-documents-"));
  await mkdir(join(folder, "packages/schema/src"), { recursive: true });
  await copyFile(
    join(project.root, "packages/schema/src/validator.ts"),
    join(folder, "packages/schema/src/validator.ts"),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a document with", () => {
  test.each(DOCUMENTS)(
    "%s: the code is reproducible, and its validators agree with Ajv",
    async (_name, id, document) => {
      const spec = specOfSmall(document);
      const files = await render(spec);
      expect(await render(specOfSmall(document))).toEqual(files);
      const out = join(folder, "packages/schema/src", id, "generated");
      await mkdir(out, { recursive: true });
      for (const [file, text] of files) await writeFile(join(out, file), text);
      await writeFile(join(out, "program.ts"), `${IMPORTS}${document.program ?? ""}\n`);
      await writeFile(join(out, "index.ts"), INDEX);
      expectAgreement(spec, document);
    },
  );
});

/** Strict validators accept at most what Ajv accepts, and lenient ones at least that. */
function expectAgreement(spec: Spec, { values = {}, isExplicit, undescribed = [] }: SmallDocument): void {
  const code = codeSpec(spec);
  const forms = { ...code, document: splitRequired(code).document };
  const [strict, lenient] = [validatorsOf(forms, "strict"), validatorsOf(forms, "lenient")];
  for (const [schema, examples] of Object.entries(values)) {
    const isValid = rawVerdict(code.document, schema);
    for (const value of examples.flatMap((it) => [it, ...mutationsOf(it)])) {
      const ajv = isValid(value);
      const verdicts = { schema, value, strict: strict[schema]?.(value), lenient: lenient[schema]?.(value) };
      expect(verdicts).toEqual({
        ...verdicts,
        strict: isExplicit ? ajv : verdicts.strict && ajv,
        lenient: verdicts.lenient || ajv,
      });
    }
    if (undescribed.includes(schema)) continue;
    for (const value of examples.filter(isValid)) expect([value, strict[schema]?.(value)]).toEqual([value, true]);
  }
}

test("text of a document never becomes code", async () => {
  for (const [name, id] of DOCUMENTS.slice(0, HOSTILE_TEXTS.length)) {
    const generated = join(folder, "packages/schema/src", id, "generated");
    for (const file of await readdir(generated)) {
      const text = await readFile(join(generated, file), "utf8");
      expect(text, `${name} in ${file}`).not.toMatch(
        /<\/script|<!--|[\u007f\u2028-\u202e\u2066-\u2069\ufffe]|^\s*(\/\*)?\*? ?@(ts-|jsx)/im,
      );
      const exported = Object.keys(await import(join(generated, file)));
      expect(exported.filter((it) => it === "pwned")).toEqual([]);
    }
  }
  expect(globalThis).not.toHaveProperty("pwned");
});

const IMPORTS = `import type * as api from "./api.gen.ts";
import * as enums from "./enums.gen.ts";
import * as operations from "./operations.gen.ts";
import type { OperationBodies } from "./operations.gen.ts";
import type { paths } from "./paths.gen.ts";
export type Used = [typeof enums, typeof operations, OperationBodies, paths];
`;
/** The entry of a package: types and operations in one namespace. */
const INDEX = 'export type * from "./api.gen.ts";\nexport * from "./operations.gen.ts";\n';

test.each(Object.entries(COMPILERS))("all generated files compile with TypeScript %s", async (_version, compiler) => {
  const report = await compileFolder(join(folder, "packages/schema"), compiler);
  expect(report.split("\n").slice(0, 20).join("\n")).toBe("");
});
