import { readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findMachinePaths } from "../src/check-release.ts";
import { runOrThrow } from "../src/run.ts";
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

test("exactly the published packages are packed", () => {
  expect(names.toSorted()).toEqual(Object.keys(recordedBytes).toSorted());
});

describe.each(names)("the tarball of %s", (name) => {
  test("contains no path or address of this machine", () => {
    expect(findMachinePaths(tarballOf(name), [root, new URL(inject("registry")).host])).toEqual([]);
  });

  test("contains the README, the licence and exactly the sources in git, without tests", async () => {
    const list = await runOrThrow(["git", "ls-files", "--cached", "--others", "--exclude-standard", "src"], {
      cwd: join(root, "packages", name.split("/")[1] ?? ""),
    });
    const sources = list.trim().split("\n");
    const expected = ["LICENSE", "README.md", "package.json", ...sources.filter((path) => !path.endsWith(".test.ts"))];
    const packed = [...tarballOf(name).files.keys()].filter((path) => !/^dist\/|^CHANGELOG/.test(path));
    expect(packed.toSorted()).toEqual(expected.toSorted());
    expect([...tarballOf(name).files.keys()].filter((path) => /\.test\.|tsbuildinfo/.test(path))).toEqual([]);
  });

  test("has no install scripts and no local dependencies", () => {
    const { scripts = {}, dependencies, peerDependencies } = tarballOf(name).manifest;
    expect(Object.keys(scripts).filter((script) => /^(pre|post)?install$/.test(script))).toEqual([]);
    const ranges = Object.values({ ...dependencies, ...peerDependencies });
    expect(ranges.filter((range) => range.includes(":"))).toEqual([]);
  });

  test("has the recorded size, give or take 10 %", () => {
    const recorded = (recordedBytes as Record<string, number>)[name] ?? 0;
    const { bytes } = tarballOf(name);
    expect(bytes, "smoke/recorded-bytes.json").toBeGreaterThan(recorded * 0.9);
    expect(bytes, "smoke/recorded-bytes.json").toBeLessThan(recorded * 1.1);
  });

  test("exports its package.json and no patterns", () => {
    const { exports = {} } = tarballOf(name).manifest;
    expect(exports["./package.json"]).toBe("./package.json");
    expect(Object.keys(exports).filter((entry) => entry.includes("*"))).toEqual([]);
  });

  test("has a source map for each file, with sources in the tarballs", () => {
    const installed = new Set(
      tarballs.flatMap(({ manifest, files }) => [...files.keys()].map(inFolder(manifest.name))),
    );
    const { files } = tarballOf(name);
    const compiled = [...files.keys()].filter((path) => /^dist\/.+(\.js|\.d\.ts)$/.test(path));
    expect(compiled.filter((path) => !files.has(`${path}.map`))).toEqual([]);
    const sources = compiled.flatMap((path) =>
      (JSON.parse(files.get(`${path}.map`) ?? "{}").sources as string[]).map((source) =>
        inFolder(name)(posix.join(dirname(path), source)),
      ),
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !installed.has(source))).toEqual([]);
  });
});

test("the bundle of the client contains the operation table of the schema", () => {
  const maps = [...tarballOf("@airbyte-web-backend/client").files].filter(([path]) => path.endsWith(".js.map"));
  expect(maps.map(([, text]) => text).join()).toContain("/schema/src/generated/0.36/operations.gen.ts");
});

/** Resolves a path of a package in `node_modules`. */
function inFolder(name: string): (path: string) => string {
  return (path) => posix.join(name, path);
}

test("stack traces refer to the sources", async () => {
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
