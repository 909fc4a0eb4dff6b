import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findTarballFaults, installedPath } from "../src/find-tarball-faults.ts";
import { run, runOrThrow } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";
import { readTarball, type Tarball } from "../src/tarball.ts";
import recordedBytes from "./recorded-bytes.json" with { type: "json" };

const root = fileURLToPath(new URL("../../../", import.meta.url));
const project = inject("project");
const names = Object.keys(inject("tarballs"));

let scratch: string;
let tarballs: Tarball[];
beforeAll(async () => {
  scratch = await makeScratchFolder();
  tarballs = await Promise.all(Object.values(inject("tarballs")).map((path) => readTarball(path, scratch)));
});
afterAll(() => removeScratchFolder(scratch));

const tarballOf = (name: string): Tarball => tarballs.find(({ manifest }) => manifest.name === name) as Tarball;

test("the three packages are there, and no other", () => {
  expect(names.toSorted()).toEqual(Object.keys(recordedBytes).toSorted());
});

describe.each(names)("the tarball of %s", (name) => {
  test("keeps the rules", () => {
    expect(findTarballFaults(tarballOf(name), [root, new URL(inject("registry")).host])).toEqual([]);
  });

  test("has precisely the sources that git knows, tests aside", async () => {
    const folder = `packages/${name.split("/")[1]}`;
    const list = await runOrThrow(["git", "ls-files", "--cached", "--others", "--exclude-standard", "src"], {
      cwd: join(root, folder),
    });
    const expected = list
      .trim()
      .split("\n")
      .filter((path) => !path.endsWith(".test.ts"));
    const packed = [...tarballOf(name).files.keys()].filter((path) => path.startsWith("src/"));
    expect(packed).toEqual(expected.toSorted());
  });

  test("is about as large as recorded: 10 % more or less is a change to look at and to record", () => {
    const recorded = (recordedBytes as Record<string, number>)[name] ?? 0;
    const { bytes } = tarballOf(name);
    expect(bytes, "smoke/recorded-bytes.json").toBeGreaterThan(recorded * 0.9);
    expect(bytes, "smoke/recorded-bytes.json").toBeLessThan(recorded * 1.1);
  });

  test("lets nobody import what exports does not name", async () => {
    for (const path of ["dist/index.js", "src/index.ts", "index", "dist/../package.json"]) {
      const program = `await import("${name}/${path}")`;
      const { exitCode, stderr } = await run(["node", "--input-type=module", "--eval", program], { cwd: project });
      expect({ path, exitCode }).toEqual({ path, exitCode: 1 });
      expect(stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
    }
  });

  test("lets its package.json be read", async () => {
    const program = `import manifest from "${name}/package.json" with { type: "json" }; console.log(manifest.name)`;
    expect(await runOrThrow(["node", "--input-type=module", "--eval", program], { cwd: project })).toBe(`${name}\n`);
  });
});

test("a source map that leads into another package leads to a file of its tarball", () => {
  const installed = new Set(
    tarballs.flatMap(({ manifest, files }) => [...files.keys()].map((path) => installedPath(manifest, path))),
  );
  const foreign = tarballs.flatMap(({ manifest, files }) =>
    [...files]
      .filter(([path]) => path.endsWith(".js.map"))
      .flatMap(([path, text]) =>
        (JSON.parse(text).sources as string[]).map((source) => installedPath(manifest, dirname(path), source)),
      )
      .filter((source) => !source.startsWith(`${manifest.name}/`)),
  );
  // The client's bundle holds the operation table.
  expect(foreign.join("\n")).toMatch(/^@airbyte-web-backend\/schema\/src\/generated\/[^/]+\/operations\.gen\.ts$/m);
  expect(foreign.filter((source) => !installed.has(source))).toEqual([]);
});

test("a stack leads through the source maps into the sources", async () => {
  const program = `
    import { createClient } from "@airbyte-web-backend/client";
    try { createClient({ baseUrl: "ftp://localhost" }) } catch (error) { console.log(error.stack) }`;
  const stack = await runOrThrow(["node", "--enable-source-maps", "--input-type=module", "--eval", program], {
    cwd: project,
  });
  const [, path = "", line = "0"] =
    /at \S+ \((?:file:\/\/)?(\/[^)]*\/client\/src\/[^)]+\.ts):(\d+):\d+\)/.exec(stack) ?? [];
  const source = (await readFile(path, "utf8")).split("\n")[Number(line) - 1];
  expect(source).toMatch(/ConfigError/);
});
