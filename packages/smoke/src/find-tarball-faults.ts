import { builtinModules } from "node:module";
import { homedir } from "node:os";
import { posix } from "node:path";
import ts from "typescript-5";
import type { Manifest } from "./published-packages.ts";
import type { Tarball } from "./tarball.ts";

/**
 * What is wrong with a tarball, one line for each kind of fault; none when it may be published.
 *
 * Its rules: every file that `exports` and `bin` name is there; README and licence too; the code is what the sources
 * beside it were compiled to, or one bundle of them, no more, no less; source maps lead to those sources, or to those of a
 * dependency; the declared dependencies are the imported ones; nothing tells of the machine that packed it.
 *
 * @param forbidden Addresses and paths that no file may have, such as that of the registry and the repository.
 */
export function findTarballFaults({ manifest, files }: Tarball, forbidden: readonly string[] = []): string[] {
  return [
    ...findAbsentFiles(manifest, files),
    ...findStrayFiles(manifest, files),
    ...findBrokenSourceMaps(manifest, files),
    ...findUndeclared(manifest, files),
    ...findMachine(files, [`${homedir()}/`, "/home/", "/Users/", "file:///", "registry.npmjs.org", ...forbidden]),
    ...findUnpublishable(manifest),
  ].map((fault) => `${manifest.name}: ${fault}`);
}

type Files = Tarball["files"];

/** Every file that the manifest promises: path without `./`, and the field that names it. */
function promisedFiles({ exports = {}, bin = {} }: Manifest): [path: string, field: string][] {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  return [
    ...targets.map((path): [string, string] => [posix.normalize(path), "exports"]),
    ...Object.values(bin).map((path): [string, string] => [posix.normalize(path), "bin"]),
  ];
}

function* findAbsentFiles(manifest: Manifest, files: Files): Generator<string> {
  const promised = promisedFiles(manifest);
  if (promised.length === 0) yield "package.json has no exports: nobody can import it";
  const absent = promised.filter(([path]) => !files.has(path));
  if (absent.length > 0) {
    const [[path, field] = ["", ""]] = absent;
    const more = absent.length > 1 ? ` (and ${absent.length - 1} more)` : "";
    yield `${path}, which ${field} names, is not in the tarball${more}. Run "pnpm build"`;
  }
  for (const name of ["README.md", "LICENSE"]) if (!files.has(name)) yield `${name} is not in the tarball`;
  for (const [name, path] of Object.entries(manifest.bin ?? {})) {
    if (files.get(posix.normalize(path))?.startsWith("#!/usr/bin/env node\n") === false) {
      yield `${path}, the program ${name}, does not begin with "#!/usr/bin/env node"`;
    }
  }
}

/** Where a bundle has what its entries share. A package with such files has code for its entries only. */
const SHARED = /^dist\/shared\/\w+\.js$/;

function* findStrayFiles(manifest: Manifest, files: Files): Generator<string> {
  const allowed = new Set(["package.json", "README.md", "LICENSE", "CHANGELOG.md"]);
  const shared = [...files.keys()].filter((path) => SHARED.test(path));
  const entries = promisedFiles(manifest).map(([path]) => path);
  if (shared.length > 0) {
    const code = [...shared, ...entries].filter((path) => path.endsWith(".js"));
    for (const path of code) allowed.add(path).add(`${path}.map`);
  }
  const ends = [...(shared.length > 0 ? [] : [".js", ".js.map"]), ".d.ts", ".d.ts.map"];
  for (const path of files.keys()) {
    const source = /^src\/(.+)\.ts$/.exec(path)?.[1];
    if (source === undefined || /\.test(-d)?$/.test(source)) continue;
    for (const name of [path, ...ends.map((end) => `dist/${source}${end}`)]) allowed.add(name);
  }
  const stray = [...files.keys()].filter((path) => !allowed.has(path));
  if (stray.length > 0) {
    yield `${listed(stray)} ${stray.length > 1 ? "belong" : "belongs"} to no source in the tarball. Tests stay out; for the rest remove dist, then run "pnpm build"`;
  }
  const missing = [...allowed].filter((path) => path.startsWith("dist/") && !files.has(path));
  const hasDist = [...files.keys()].some((path) => path.startsWith("dist/"));
  if (hasDist && missing.length > 0)
    yield `${listed(missing)} is missing: the build is older than the sources. Run "pnpm build"`;
}

/** Where a file lies in a folder of installed packages: `@scope/name/src/index.ts`. */
export function installedPath({ name }: Manifest, ...path: readonly string[]): string {
  return posix.join(name, ...path);
}

function* findBrokenSourceMaps(manifest: Manifest, files: Files): Generator<string> {
  const isInTarball = (source: string): boolean => files.has(source.slice(manifest.name.length + 1));
  // A bundle may hold a piece of a dependency. Package managers put that beside the package.
  const isOfDependency = (source: string): boolean =>
    Object.keys(manifest.dependencies ?? {}).some((name) => source.startsWith(`${name}/src/`));
  for (const [path, text] of files) {
    if (!/^dist\/.+(\.js|\.d\.ts)$/.test(path)) continue;
    const url = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(text)?.[1];
    const map = url === undefined ? undefined : files.get(posix.join(posix.dirname(path), url));
    if (map === undefined) {
      yield `${path} has no source map in the tarball`;
      continue;
    }
    const { sources, sourceRoot = "" } = JSON.parse(map) as { sources: string[]; sourceRoot?: string };
    const lost = sources.find((source) => {
      const installed = installedPath(manifest, posix.dirname(path), sourceRoot, source);
      return installed.startsWith(`${manifest.name}/`) ? !isInTarball(installed) : !isOfDependency(installed);
    });
    // The entry of a bundle may do no more than hand on what is shared.
    const isEmpty = sources.length === 0 && !/from "\.{1,2}\/shared\//.test(text);
    if (lost !== undefined || isEmpty) yield `the source map of ${path} leads to ${lost ?? "nothing"}`;
  }
}

function* findUndeclared(manifest: Manifest, files: Files): Generator<string> {
  const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
  const imported = new Map<string, string>();
  for (const [path, text] of files) {
    if (!/^dist\/.+(\.js|\.d\.ts)$/.test(path)) continue;
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      if (/^(\.|node:)/.test(fileName) || builtinModules.includes(fileName)) continue;
      const [scope = "", name = ""] = fileName.split("/");
      imported.set(scope.startsWith("@") ? `${scope}/${name}` : scope, path);
    }
  }
  imported.delete(manifest.name);
  for (const [name, path] of imported) {
    if (!declared.has(name)) yield `${path} imports ${name}, which package.json does not declare`;
  }
  const unused = [...declared].filter((name) => !imported.has(name));
  if (imported.size + declared.size > 0 && hasCode(files) && unused.length > 0) {
    yield `package.json declares ${listed(unused)}, which nothing imports`;
  }
}

function* findMachine(files: Files, forbidden: readonly string[]): Generator<string> {
  for (const [path, text] of files) {
    const found = forbidden.find((word) => word.length > 1 && text.includes(word));
    if (found !== undefined)
      yield `${path} contains ${found}, which is of the machine or registry that it was made with`;
  }
}

function* findUnpublishable(manifest: Manifest): Generator<string> {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies });
  const local = ranges.find(([, range]) => /^(workspace|catalog|link|file|git|https?):/.test(range));
  if (local !== undefined)
    yield `package.json depends on ${local.join(" as ")}, which is of no use outside of the repository`;
  if (manifest.type !== "module") yield 'package.json does not say "type": "module"';
  if (manifest.sideEffects !== false) yield 'package.json does not say "sideEffects": false';
  if (manifest.license === undefined) yield "package.json names no license";
  const atInstall = ["preinstall", "install", "postinstall"].filter((name) => name in (manifest.scripts ?? {}));
  if (atInstall.length > 0)
    yield `package.json has the script ${listed(atInstall)}: nothing runs at our users' install`;
  if (manifest.engines?.["node"] === undefined)
    yield "package.json does not say in engines which Node it was tested on";
  for (const [subpath, target] of Object.entries(manifest.exports ?? {})) {
    if (subpath.includes("*")) yield `exports has the wildcard ${subpath}: what is not listed is to be private`;
    if (typeof target === "object" && Object.keys(target).join() !== "types,default") {
      yield `exports["${subpath}"] is not { types, default } in this order`;
    }
  }
}

function hasCode(files: Files): boolean {
  return [...files.keys()].some((path) => path.startsWith("dist/"));
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(", ");
  return names.length > 3 ? `${shown} (and ${names.length - 3} more)` : shown;
}
