import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Output } from "./output-folder.ts";

/** The entries of a version: subpath → generated file. */
const ENTRIES = {
  "": "index.gen.ts",
  "/document": "document.gen.ts",
  "/enums": "enums.gen.ts",
  "/paths": "paths.gen.ts",
  "/validators": "validators.gen.ts",
  "/validators/strict": "validators-strict.gen.ts",
} as const;

export type Entry = keyof typeof ENTRIES;

/**
 * The version with the short entry names: the oldest one, so that a new version renames nothing.
 *
 * @param versions In the order of `versionsOf`.
 */
export function defaultVersion(versions: readonly string[]): string | undefined {
  return versions[0];
}

/** The name of an entry in the API reference: `enums`, or `2.0-enums` if the version is not the default. */
export function moduleName(entry: Entry, prefix: string): string {
  return (prefix + entry).slice(1).replaceAll("/", "-") || "index";
}

/** The prefix of the entries of a version: `/2.0`, or nothing for the default version. */
export function entryPrefix(version: string, versions: readonly string[]): string {
  return version === defaultVersion(versions) ? "" : `/${version}`;
}

/**
 * The manifests of a package with the entries of all versions: `exports` and `publishConfig.exports` of package.json, and
 * `exports` of jsr.json. The rest stays unchanged.
 *
 * @param folder The folder of the package.
 * @param out The folder of the generated versions, inside of `folder`.
 * @throws {Error} A manifest has no `exports`, or cannot be read.
 */
export async function manifestsOf(folder: string, out: string, versions: readonly string[]): Promise<Output> {
  const files = versions.flatMap((version) =>
    Object.entries(ENTRIES).map(([entry, file]) => {
      const path = relative(folder, join(out, version, file))
        .split(sep)
        .join("/");
      return [`.${entryPrefix(version, versions)}${entry}`, `./${path}`] as const;
    }),
  );
  const sources = Object.fromEntries(files);
  const built = Object.fromEntries(files.map(([entry, file]) => [entry, builtFrom(file)]));
  const self = { "./package.json": "./package.json" };
  const manifests = {
    "package.json": [
      { ...sources, ...self },
      { ...built, ...self },
    ],
    "jsr.json": [sources],
  };
  const texts = await Promise.all(
    Object.entries(manifests).map(async ([name, exports]) => {
      const path = join(folder, name);
      return [name, withExports(await readFile(path, "utf8"), exports, path)] as const;
    }),
  );
  return { folder, files: new Map(texts), isPartial: true };
}

function builtFrom(source: string): { readonly types: string; readonly default: string } {
  const start = source.replace("./src/", "./dist/").replace(/\.ts$/, "");
  return { types: `${start}.d.ts`, default: `${start}.js` };
}

/** Replaces the text of each `exports`, so that the rest keeps its formatting. */
function withExports(text: string, exports: readonly object[], path: string): string {
  const left = [...exports];
  const replaced = text
    .replaceAll("\r\n", "\n")
    .replace(/^( *)"exports": \{\n[\s\S]*?^\1\}/gm, (whole, indent: string) => {
      const value = left.shift();
      if (value === undefined) return whole;
      return `${indent}"exports": ${JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`)}`;
    });
  if (left.length > 0) throw new Error(`${path}: has no \`exports\` to list the entries in`);
  return replaced;
}
