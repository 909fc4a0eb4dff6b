import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { project } from "../src/project.ts";
import { versionsOf } from "../src/versions-of.ts";
import { readTree, runCodegen, swap } from "./scratch.ts";

const run = promisify(execFile);
const [OLD, NEW] = ["0.36", "0.37"];
const NAME = "@airbyte-web-backend/schema";

/** What a user of both versions writes. `tsc` checks it, Node runs it. */
const PROGRAM = `
import { type ConnectionStatus, operations } from "${NAME}";
import { requestValidators } from "${NAME}/validators/strict";
import { type ConnectionStatus as NewStatus, operations as newOperations } from "${NAME}/${NEW}";
import { isKnownConnectionStatus } from "${NAME}/${NEW}/enums";
import { requestValidators as newValidators } from "${NAME}/${NEW}/validators/strict";

// @ts-expect-error 0.36 does not know it.
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
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "second-version-"));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

describe("a second version is a second folder of the spec and a second subpath of the schema:", () => {
  test("the same documents under another name give the same code under another name", async () => {
    for (const version of [OLD, NEW])
      await cp(join(project.spec, OLD), join(copy, "spec", version), { recursive: true });
    expect(await generateCopy()).toMatchObject({ code: 0, stderr: "" });
    const [old, now, committed] = await Promise.all(
      [join(generatedCopy(), OLD), join(generatedCopy(), NEW), join(project.out, OLD)].map(readTree),
    );
    expect(old).toEqual(committed);
    const renamed = Object.entries(old ?? {}).map(([name, text]) => [
      name,
      text.replace(`spec/${OLD} `, `spec/${NEW} `),
    ]);
    expect(now).toEqual(Object.fromEntries(renamed));
  });

  test("a program can use both, and each is what its folder says", async () => {
    await cp(join(project.spec, OLD), join(copy, "spec", OLD), { recursive: true });
    await cp(join(project.spec, OLD), join(copy, "spec", NEW), { recursive: true });
    const spec = join(copy, "spec", NEW, "openapi.yaml");
    const text = await readFile(spec, "utf8");
    await writeFile(
      spec,
      swap(text, "enum: [active, inactive, deprecated]", "enum: [active, inactive, deprecated, paused]"),
    );
    expect(await generateCopy()).toMatchObject({ code: 0, stderr: "" });
    await addSubpath();

    await mkdir(join(copy, "node_modules/@airbyte-web-backend"), { recursive: true });
    await symlink(join(copy, "packages/schema"), join(copy, "node_modules", NAME));
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

test.each([
  "packages/client/src",
  "packages/mock/src",
  "packages/contract/src",
  "packages/codegen/src",
  "apps/demo/src",
])("%s does not say which versions there are", async (folder) => {
  const names = await readdir(join(project.root, folder), { recursive: true });
  const sources = names.filter((name) => /(?<!\.test)\.ts$/.test(name));
  expect(sources.length).toBeGreaterThan(5);
  // As a text of its own, or as a folder; comments may.
  const version = new RegExp(`["'/](${versionsOf(project.spec, undefined).join("|")})["'/]`);
  const lines = sources.map(async (name) =>
    (await readFile(join(project.root, folder, name), "utf8"))
      .split("\n")
      .filter((line) => version.test(line) && !/^\s*(\*|\/\/)/.test(line))
      .map((line) => `${name}: ${line}`),
  );
  expect((await Promise.all(lines)).flat()).toEqual([]);
});

const generatedCopy = (): string => join(copy, "packages/schema/src/generated");

function generateCopy() {
  return runCodegen("generate", "--spec", join(copy, "spec"), "--out", generatedCopy());
}

/** What a maintainer does: the entry points of one version once more, for the other. */
async function addSubpath(): Promise<void> {
  const [from, to] = [join(project.root, "packages/schema"), join(copy, "packages/schema")];
  const manifest = JSON.parse(await readFile(join(from, "package.json"), "utf8"));
  const exported: Record<string, string> = manifest.exports;
  await mkdir(join(to, "src", NEW), { recursive: true });
  for (const [subpath, file] of Object.entries(exported).filter(([, it]) => it.endsWith(".ts"))) {
    const text = await readFile(join(from, file), "utf8");
    const moved = text.replaceAll('"./', '"../').replaceAll(`generated/${OLD}/`, `generated/${NEW}/`);
    await writeFile(join(to, file), text);
    const newFile = file.replace("./src/", `./src/${NEW}/`);
    await writeFile(join(to, newFile), moved);
    exported[`./${NEW}${subpath.slice(1)}`] = newFile;
  }
  await cp(join(from, "src/validator.ts"), join(to, "src/validator.ts"));
  await writeFile(join(to, "package.json"), JSON.stringify({ ...manifest, devDependencies: undefined }));
}
