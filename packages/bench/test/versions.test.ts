import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measureBundle } from "../src/bundle-size.ts";
import { listTypedFiles, measureTypeCost } from "../src/type-cost.ts";

const BENCH = fileURLToPath(new URL("..", import.meta.url));
const SCHEMA = join(BENCH, "../schema");
const NAME = "@airbyte-web-backend/schema";

/** The entries of the schema by version: `2.0` → `@airbyte-web-backend/schema/2.0/enums` and others. */
const entriesByVersion = new Map<string, string[]>();
const manifest: { exports: Record<string, string> } = JSON.parse(await readFile(join(SCHEMA, "package.json"), "utf8"));
for (const [subpath, file] of Object.entries(manifest.exports)) {
  const version = /generated\/([^/]+)\//.exec(file)?.[1];
  if (version === undefined) continue;
  entriesByVersion.set(version, [...(entriesByVersion.get(version) ?? []), NAME + subpath.slice(1)]);
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "versions-"));
  await mkdir(join(folder, "types"));
  await mkdir(join(folder, "node_modules/@airbyte-web-backend"), { recursive: true });
  await symlink(SCHEMA, join(folder, "node_modules", NAME), "junction");
});
afterAll(() => rm(folder, { recursive: true }));

test("the schema has more than one version, all with the same entries", () => {
  expect(entriesByVersion.size).toBeGreaterThan(1);
  expect(new Set([...entriesByVersion.values()].map((entries) => entries.length)).size).toBe(1);
});

describe.each([...entriesByVersion])("a program that uses version %s of the schema", (version, entries) => {
  test("bundles the code of that version, and nothing of another", async () => {
    const { modules } = await measureBundle(
      entries.map((entry, index) => `import * as e${index} from "${entry}"; console.log(e${index});`).join("\n"),
    );
    const generated = Object.keys(modules).filter((path) => path.includes("/generated/"));
    expect(generated.length).toBeGreaterThan(3);
    expect(generated.filter((path) => !path.includes(`/generated/${version}/`))).toEqual([]);
  });

  test("bundles one enum without the others, and without validators", async () => {
    const [entry] = entries.filter((it) => it.endsWith("/enums"));
    const { minifiedBytes, modules } = await measureBundle(`export { jobStatusValues } from "${entry}"`);
    expect(Object.keys(modules)).toEqual([`schema/src/generated/${version}/enums.gen.ts`]);
    expect(minifiedBytes).toBeLessThan(150);
  });

  test("type-checks the files of that version, and none of another", async () => {
    const program = entries.map((entry, index) => `export type * as e${index} from "${entry}";`).join("\n");
    await writeFile(join(folder, `types/${version}.ts`), program);
    const files = await listTypedFiles(folder, version);
    const generated = files.filter((path) => path.includes("/generated/"));
    expect(generated.length).toBeGreaterThan(entries.length);
    expect(generated.filter((path) => !path.includes(`/generated/${version}/`))).toEqual([]);
  });

  test("costs its compiler at most 50 instantiations for the types of the bodies", async () => {
    const [main] = entries;
    await writeFile(
      join(folder, `types/${version}.ts`),
      `import type { OperationBodies } from "${main}";
       export const name = (body: OperationBodies["webBackendGetConnection"]["response"]): string => body.name;`,
    );
    const { callsOnly, errors } = await measureTypeCost(folder, version, "typescript 7");
    expect(errors).toBe(0);
    expect(callsOnly).toBeLessThanOrEqual(50);
  });
});
