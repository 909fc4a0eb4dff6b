import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { project } from "../src/cli/project.ts";
import { assertUsable } from "../src/document/check-document.ts";
import { inlinePathItems } from "../src/document/inline-references.ts";
import type { OpenApiDocument } from "../src/document/openapi-document.ts";
import type { Spec } from "../src/read/load-spec.ts";
import { parseYaml } from "../src/read/yaml-file.ts";
import { codeSpec } from "../src/render/code-document.ts";
import { render } from "../src/render/render.ts";
import { splitRequired } from "../src/split/split-directions.ts";
import { mutationsOf } from "./mutations-of.ts";
import { rawVerdict } from "./raw-verdict.ts";
import { validatorsOf } from "./run-validators.ts";
import { SMALL_DOCUMENTS, type SmallDocument } from "./small-documents.ts";

const COMPILERS = { "5.9": "typescript-5", "6": "typescript-6", "7": "typescript-7" };

function specOf({ schemas = {}, paths, other }: SmallDocument): Spec {
  const parts = { components: { schemas }, paths: paths ?? {}, ...other };
  const document = { openapi: "3.1.0", info: { title: "Things", version: "1" }, ...parts };
  const file = parseYaml(JSON.stringify(document), "openapi.json");
  const written = inlinePathItems(file.data as OpenApiDocument);
  const placeOf: Spec["placeOf"] = (path) => file.placeOf(path);
  return {
    version: "0.1",
    entryPrefix: "",
    hash: "0".repeat(64),
    written,
    placeOf,
    document: assertUsable(written, file, file),
  };
}

const names = SMALL_DOCUMENTS.map((document, index) => [document.what, `${index}`, document] as const);
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
  test.each(names)("%s gives reproducible code, and its validators agree with Ajv", async (_what, name, row) => {
    const spec = specOf(row);
    const files = await render(spec);
    expect(await render(specOf(row))).toEqual(files);
    const out = join(folder, "packages/schema/src", name, "generated");
    await mkdir(out, { recursive: true });
    for (const [file, text] of files) await writeFile(join(out, file), text);
    await writeFile(join(out, "program.ts"), `${IMPORTS}${row.program ?? ""}\n`);
    await writeFile(join(out, "index.ts"), INDEX);

    const code = codeSpec(spec);
    const forms = { ...code, document: splitRequired(code).document };
    const [strict, lenient] = [validatorsOf(forms, "strict"), validatorsOf(forms, "lenient")];
    for (const [schema, values] of Object.entries(row.values ?? {})) {
      const raw = rawVerdict(code.document, schema);
      for (const value of values.flatMap((it) => [it, ...mutationsOf(it)])) {
        const verdicts = {
          schema,
          value,
          strict: strict[schema]?.(value),
          raw: raw(value),
          lenient: lenient[schema]?.(value),
        };
        // Strict accepts at most what Ajv accepts, and lenient at least that.
        expect(verdicts).toEqual({
          ...verdicts,
          strict: row.isExplicit ? verdicts.raw : verdicts.strict && verdicts.raw,
          lenient: verdicts.lenient || verdicts.raw,
        });
      }
      // Strict validators accept the document's own examples if Ajv does.
      const isNamed = values.filter((value) => raw(value));
      if (!FREE.has(schema))
        expect(isNamed.map((value) => [value, strict[schema]?.(value)])).toEqual(isNamed.map((it) => [it, true]));
    }
  });
});

test("text of a document never becomes code", async () => {
  for (const [what, name] of names.filter(([it]) => it.startsWith("hostile"))) {
    const generated = join(folder, "packages/schema/src", name, "generated");
    for (const file of await readdir(generated)) {
      const text = await readFile(join(generated, file), "utf8");
      expect(text, `${what} in ${file}`).not.toMatch(
        /<\/script|<!--|[\u007f\u2028-\u202e\u2066-\u2069\ufffe]|^\s*(\/\*)?\*? ?@(ts-|jsx)/im,
      );
      const exported = Object.keys(await import(join(generated, file)));
      expect(exported.filter((it) => it === "pwned")).toEqual([]);
    }
  }
  expect(globalThis).not.toHaveProperty("pwned");
});

/** Schemas with a value that has properties which strict validators rightly refuse. */
const FREE = new Set(["Mixed", "Missing"]);

const IMPORTS = `import type * as api from "./api.gen.ts";
import * as enums from "./enums.gen.ts";
import * as operations from "./operations.gen.ts";
import type { OperationBodies } from "./operations.gen.ts";
import type { paths } from "./paths.gen.ts";
export type Used = [typeof enums, typeof operations, OperationBodies, paths];
`;
/** What a package has as its entry: types and operations in one namespace. */
const INDEX = 'export type * from "./api.gen.ts";\nexport * from "./operations.gen.ts";\n';

test.each(Object.entries(COMPILERS))("all generated files compile with TypeScript %s", async (_version, compiler) => {
  const schema = join(folder, "packages/schema");
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    declaration: true,
    isolatedDeclarations: true,
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
    target: "es2022",
    module: "nodenext",
    types: [],
  };
  await writeFile(join(schema, "package.json"), JSON.stringify({ type: "module" }));
  await writeFile(join(schema, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["src"] }));
  const tsc = join(dirname(new URL(import.meta.resolve(`${compiler}/package.json`)).pathname), "bin/tsc");
  const stdout = await new Promise<string>((resolve) => {
    execFile(process.execPath, [tsc, "-p", schema], { maxBuffer: 1e8 }, (_error, output) => resolve(output));
  });
  expect(stdout.split("\n").slice(0, 20).join("\n")).toBe("");
});
