import { describe, expect, test } from "vitest";
import { findTarballFaults } from "../src/find-tarball-faults.ts";
import type { Manifest } from "../src/published-packages.ts";
import type { Tarball } from "../src/tarball.ts";

const manifest: Manifest = {
  name: "tiny",
  version: "1.0.0",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20" },
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./package.json": "./package.json" },
  bin: { tiny: "./dist/bin.js" },
  dependencies: { srvx: "1.0.8" },
  peerDependencies: { msw: "3.0.5" },
};

const map = (source: string): string => JSON.stringify({ version: 3, sourceRoot: "", sources: [source], mappings: "" });

const code: Record<string, string> = {
  "index.js":
    'import { http } from "msw/http";\nimport "node:fs";\nimport "./bin.js";\n//# sourceMappingURL=index.js.map\n',
  "index.js.map": map("../src/index.ts"),
  "index.d.ts": 'export type { Server } from "srvx";\n//# sourceMappingURL=index.d.ts.map',
  "index.d.ts.map": map("../src/index.ts"),
  "bin.js": "#!/usr/bin/env node\n//# sourceMappingURL=bin.js.map\n",
  "bin.js.map": map("../src/bin.ts"),
  "bin.d.ts": "export {};\n//# sourceMappingURL=bin.d.ts.map",
  "bin.d.ts.map": map("../src/bin.ts"),
};

const sound: Record<string, string> = {
  "package.json": JSON.stringify(manifest),
  "README.md": "# tiny\n",
  LICENSE: "MIT",
  "src/index.ts": "",
  "src/bin.ts": "",
  ...Object.fromEntries(Object.entries(code).map(([path, text]) => [`dist/${path}`, text])),
};

/** The sound tarball with some files and fields replaced; `undefined` takes a file or field away. */
function makeTarball(files: Record<string, string | undefined>, fields: object = {}): Tarball {
  const kept = Object.entries({ ...sound, ...files }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { path: "tiny.tgz", bytes: 1, manifest: { ...manifest, ...fields }, files: new Map(kept) };
}

test("a sound tarball has no fault", () => {
  expect(findTarballFaults(makeTarball({}))).toEqual([]);
});

describe("a bundle, whose entries share a file,", () => {
  const shared = {
    "dist/index.js": 'import "msw";import "./shared/ABC1.js";\n//# sourceMappingURL=index.js.map',
    "dist/shared/ABC1.js": "export {};\n//# sourceMappingURL=ABC1.js.map",
    "dist/shared/ABC1.js.map": map("../../src/index.ts"),
    "src/inner.ts": "",
    "dist/inner.d.ts": "export {};\n//# sourceMappingURL=inner.d.ts.map",
    "dist/inner.d.ts.map": map("../src/inner.ts"),
  };

  test("needs no code for each source", () => {
    expect(findTarballFaults(makeTarball(shared))).toEqual([]);
  });

  test("has no code of a single source either", () => {
    const files = { ...shared, "dist/inner.js": "//# sourceMappingURL=index.js.map" };
    expect(findTarballFaults(makeTarball(files))).toEqual([
      expect.stringMatching(/^tiny: dist\/inner\.js belongs to no source/),
    ]);
  });

  test("may hold a piece of a dependency, whose sources lie beside it once it is installed", () => {
    const files = { ...shared, "dist/shared/ABC1.js.map": map("../../../srvx/src/index.ts") };
    expect(findTarballFaults(makeTarball(files))).toEqual([]);
    const foreign = { ...shared, "dist/shared/ABC1.js.map": map("../../../other/src/index.ts") };
    expect(findTarballFaults(makeTarball(foreign))).toEqual([
      "tiny: the source map of dist/shared/ABC1.js leads to ../../../other/src/index.ts",
    ]);
  });

  test("has the types of each source", () => {
    const files = { ...shared, "dist/inner.d.ts": undefined };
    expect(findTarballFaults(makeTarball(files))).toEqual([
      expect.stringMatching(/^tiny: dist\/inner\.d\.ts is missing/),
    ]);
  });
});

describe("a fault is", () => {
  test.each<[string, Record<string, string | undefined>, object, RegExp]>([
    [
      "a file that exports names and that is absent",
      { "dist/index.js": undefined },
      {},
      /^tiny: dist\/index\.js, which exports names, is not in the tarball\./,
    ],
    [
      "a program that bin names and that is absent",
      { "dist/bin.js": undefined },
      {},
      /^tiny: dist\/bin\.js, which bin names, is not in the tarball\./,
    ],
    [
      "a program that no shell starts",
      { "dist/bin.js": "//# sourceMappingURL=bin.js.map" },
      {},
      /bin\.js, the program tiny, does not begin with/,
    ],
    ["no README", { "README.md": undefined }, {}, /^tiny: README\.md is not in the tarball$/],
    ["no licence", { LICENSE: undefined }, {}, /^tiny: LICENSE is not in the tarball$/],
    ["a test", { "src/index.test.ts": "" }, {}, /^tiny: src\/index\.test\.ts belongs to no source/],
    ["a tsbuildinfo", { "dist/.tsbuildinfo": "{}" }, {}, /^tiny: dist\/\.tsbuildinfo belongs to no source/],
    [
      "code whose source is gone",
      { "dist/old.js": "//# sourceMappingURL=index.js.map" },
      {},
      /^tiny: dist\/old\.js belongs to no source/,
    ],
    [
      "a source that was not compiled",
      { "src/new.ts": "" },
      {},
      /^tiny: dist\/new\.js, .+ is missing: the build is older than the sources/,
    ],
    [
      "code without a source map",
      { "dist/index.js": 'import "srvx";import "msw";' },
      {},
      /^tiny: dist\/index\.js has no source map/,
    ],
    [
      "a source map that leads out of the tarball",
      { "dist/index.js.map": map("../../src/index.ts") },
      {},
      /^tiny: the source map of dist\/index\.js leads to \.\.\/\.\.\/src\/index\.ts$/,
    ],
    [
      "an import that is not declared",
      {},
      { dependencies: {} },
      /^tiny: dist\/index\.d\.ts imports srvx, which package\.json does not declare$/,
    ],
    [
      "a dependency that nothing imports",
      {},
      { dependencies: { srvx: "1.0.8", "@a/b": "1.0.0" } },
      /^tiny: package\.json declares @a\/b, which nothing imports$/,
    ],
    [
      "a path of the machine",
      { "src/index.ts": "// /home/somebody/tiny" },
      {},
      /^tiny: src\/index\.ts contains \/home\/, which is of the machine/,
    ],
    [
      "an address that was forbidden",
      { "src/index.ts": "// http://127.0.0.1:9" },
      {},
      /contains http:\/\/127\.0\.0\.1:9, which/,
    ],
    [
      "a dependency on the workspace",
      {},
      { dependencies: { srvx: "workspace:*" } },
      /^tiny: package\.json depends on srvx as workspace:\*/,
    ],
    ["a wildcard", {}, { exports: { "./*": "./dist/index.js" } }, /^tiny: exports has the wildcard \.\/\*/],
    [
      "types that do not come first",
      {},
      { exports: { ".": { default: "./dist/index.js", types: "./dist/index.d.ts" } } },
      /^tiny: exports\["\."\] is not \{ types, default \} in this order$/,
    ],
    ["no exports", {}, { exports: undefined, bin: undefined }, /^tiny: package\.json has no exports/],
    ["code that is not a module", {}, { type: undefined }, /"type": "module"/],
    ["side effects", {}, { sideEffects: undefined }, /"sideEffects": false/],
    [
      "a script that runs when it is installed",
      {},
      { scripts: { postinstall: "node setup.js", test: "vitest" } },
      /^tiny: package\.json has the script postinstall:/,
    ],
    ["no promise about Node", {}, { engines: undefined }, /engines/],
    ["no name of a licence", {}, { license: undefined }, /license/],
  ])("%s", (_, files, fields, line) => {
    const faults = findTarballFaults(makeTarball(files, fields), ["http://127.0.0.1:9"]);
    expect(faults[0]).toMatch(line);
    expect(faults[0]).not.toContain("\n");
  });
});

test("all the absent files of a package that was not built are one line", () => {
  const files = Object.keys(code).map((path): [string, undefined] => [`dist/${path}`, undefined]);
  expect(findTarballFaults(makeTarball(Object.fromEntries(files)))).toEqual([
    'tiny: dist/index.d.ts, which exports names, is not in the tarball (and 2 more). Run "pnpm build"',
  ]);
});
