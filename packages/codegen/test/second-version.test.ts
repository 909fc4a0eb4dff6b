import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { project } from "../src/cli/project.ts";
import { versionsOf } from "../src/read/versions-of.ts";
import { readTree, runCodegen, swap } from "./scratch.ts";

const run = promisify(execFile);
const [OLD = ""] = versionsOf(project.spec, undefined);
const NEW = `${OLD}1`;
const NAME = "@airbyte-web-backend/schema";

/** What a user of both versions writes. `tsc` checks it, Node runs it. */
const PROGRAM = `
import { type ConnectionStatus, operations } from "${NAME}";
import { requestValidators } from "${NAME}/validators/strict";
import { type ConnectionStatus as NewStatus, operations as newOperations } from "${NAME}/${NEW}";
import { isKnownConnectionStatus } from "${NAME}/${NEW}/enums";
import { requestValidators as newValidators } from "${NAME}/${NEW}/validators/strict";

// @ts-expect-error The older version does not know it.
const old: ConnectionStatus = "paused";
const status: NewStatus = "paused";
const body = { connectionId: "00000000-0000-4000-8000-000000000001", syncCatalog: { streams: [] }, status };
console.log(JSON.stringify([
  old,
  isKnownConnectionStatus(status),
  requestValidators.webBackendUpdateConnection(body).map(({ pointer }) => pointer),
  newValidators.webBackendUpdateConnection(body),
  operations.webBackendSearchConnections.path === newOperations.webBackendSearchConnections.path,
]));
`;

let copy: string;
let schema: string;
beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), "second-version-"));
  schema = join(copy, "packages/schema");
  await mkdir(join(schema, "src"), { recursive: true });
  for (const file of ["package.json", "jsr.json", "src/validator.ts"]) {
    await cp(join(project.package, file), join(schema, file));
  }
  for (const version of [OLD, NEW]) {
    await cp(join(project.spec, OLD), join(copy, "spec", version), { recursive: true });
  }
});
afterEach(() => rm(copy, { recursive: true, force: true }));

describe("a second folder in spec/ is a second version of the package:", () => {
  test("the same spec under another name gives the same code under another name", async () => {
    expect(await generateCopy()).toMatchObject({ code: 0, stderr: "" });
    const [old, now, committed] = await Promise.all(
      [join(generatedCopy(), OLD), join(generatedCopy(), NEW), join(project.out, OLD)].map(readTree),
    );
    expect(old).toEqual(committed);
    const renamed = Object.entries(old ?? {}).map(([name, text]) => [
      name,
      text
        .replace(`spec/${OLD} `, `spec/${NEW} `)
        .replace(`version ${OLD} `, `version ${NEW} `)
        .replace(/@module (index)?/, (_tag, index) => `@module ${NEW}${index ? "" : "-"}`),
    ]);
    expect(now).toEqual(Object.fromEntries(renamed));
  });

  test("the oldest version has the entries without a version, and the other one the same below its name", async () => {
    await generateCopy();
    const manifest = await readJson("package.json");
    const { exports: unchanged, ...rest } = JSON.parse(await readFile(join(project.package, "package.json"), "utf8"));
    const moved = (subpath: string, file: string) => [
      `./${NEW}${subpath.slice(1)}`,
      file.replace(`/${OLD}/`, `/${NEW}/`),
    ];
    const entries: [string, string][] = Object.entries(unchanged as Record<string, string>);
    const sources = entries.filter(([, file]) => file.includes(`/${OLD}/`));
    const added = sources.map(([subpath, file]) => moved(subpath, file));
    expect(Object.entries(manifest.exports)).toEqual([...sources, ...added, entries.at(-1)]);
    expect((await readJson("jsr.json")).exports).toEqual(Object.fromEntries([...sources, ...added]));
    expect(Object.keys(manifest.publishConfig.exports)).toEqual(Object.keys(manifest.exports));
    expect(manifest.publishConfig.exports[`./${NEW}/validators/strict`]).toEqual({
      types: `./dist/generated/${NEW}/validators-strict.gen.d.ts`,
      default: `./dist/generated/${NEW}/validators-strict.gen.js`,
    });
    const { publishConfig: _, exports: __, ...others } = manifest;
    const { publishConfig: ___, ...othersBefore } = rest;
    expect(others).toEqual(othersBefore);
  });

  test("--check names a manifest that does not list the entries, and leaves it as it is", async () => {
    await generateCopy();
    expect(await generateCopy("--check")).toEqual({ code: 0, stdout: "", stderr: "" });
    await rm(join(copy, "spec", NEW), { recursive: true });
    const before = await readTree(schema);
    const { code, stdout } = await generateCopy("--check");
    expect(code).toBe(1);
    for (const file of ["package.json", "jsr.json", `generated/${NEW}/index.gen.ts`]) {
      expect(stdout).toContain(`${file} is out of date: run \`pnpm generate\``);
    }
    expect(await readTree(schema)).toEqual(before);
    await generateCopy();
    expect(JSON.stringify(await readJson("package.json"))).not.toContain(NEW);
  });

  test("a manifest without exports is refused before anything is written", async () => {
    await writeFile(join(schema, "jsr.json"), "{}\n");
    expect(await generateCopy()).toEqual({
      code: 1,
      stdout: "",
      stderr: `codegen: ${join(schema, "jsr.json")}: has no \`exports\` to list the entries in\n`,
    });
    expect(await readTree(generatedCopy())).toEqual({});
  });

  test("a program can import both versions", async () => {
    const spec = join(copy, "spec", NEW, "openapi.yaml");
    const text = await readFile(spec, "utf8");
    await writeFile(
      spec,
      swap(text, "enum: [active, inactive, deprecated]", "enum: [active, inactive, deprecated, paused]"),
    );
    expect(await generateCopy()).toMatchObject({ code: 0, stderr: "" });

    await mkdir(join(copy, "node_modules/@airbyte-web-backend"), { recursive: true });
    await symlink(schema, join(copy, "node_modules", NAME));
    await writeFile(join(copy, "program.mts"), PROGRAM);
    const options = { extends: join(project.root, "tsconfig.base.json"), files: ["program.mts"] };
    await writeFile(
      join(copy, "tsconfig.json"),
      JSON.stringify({ ...options, compilerOptions: { lib: ["es2024", "dom"] } }),
    );
    const compiled: { stdout: string } = await run("tsc", ["-p", copy]).catch((error) => error);
    expect(compiled.stdout).toBe("");
    const { stdout } = await run(process.execPath, [join(copy, "program.mts")]);
    expect(JSON.parse(stdout)).toEqual(["paused", true, ["/status"], [], true]);
  });
});

// Not the fake, whose option `version` names its versions, and not the apps and `changes`, which choose by the version.
test.each([
  "packages/client/src",
  "packages/contract/src",
  "packages/codegen/src",
  "packages/bench/src",
  "packages/docs/src",
  "packages/smoke/src",
])("%s does not hard-wire versions, except in folders of versions and imports from there", async (folder) => {
  const versions = versionsOf(project.spec, undefined);
  const names = await readdir(join(project.root, folder), { recursive: true });
  const sources = names.filter(
    (name) =>
      /(?<!\.test)\.ts$/.test(name) &&
      // These choose between the versions.
      !["connect.ts", "detect-version.ts"].includes(name) &&
      !dirname(name)
        .split(sep)
        .some((part) => versions.includes(part)),
  );
  expect(sources.length).toBeGreaterThan(3);
  // As a text of its own, or as a folder; comments may.
  const version = new RegExp(`["'/](${versions.join("|").replaceAll(".", "\\.")})["'/]`);
  const lines = sources.map(async (name) =>
    (await readFile(join(project.root, folder, name), "utf8"))
      .split("\n")
      .filter((line) => version.test(line) && !/^\s*(\*|\/\/)|\bfrom "\.|\bfamily: "/.test(line))
      .map((line) => `${name}: ${line}`),
  );
  expect((await Promise.all(lines)).flat()).toEqual([]);
});

const generatedCopy = (): string => join(schema, "src/generated");

function generateCopy(...flags: string[]) {
  return runCodegen("generate", "--spec", join(copy, "spec"), "--out", generatedCopy(), "--package", schema, ...flags);
}

async function readJson(file: string) {
  return JSON.parse(await readFile(join(schema, file), "utf8"));
}
