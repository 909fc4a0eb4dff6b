import type { Spec } from "../read/load-spec.ts";
import { type Entry, moduleName } from "./entries.ts";

/** The start of the first line of every generated file, up to the version. */
export const BANNER = "// Generated from spec/";

/** The first line of every generated file. It is reproducible: no date, no path. */
export function banner(spec: Spec): string {
  return (
    `${BANNER}${oneLine(spec.version)} (sha256 ${spec.hash.slice(0, 12)}) by packages/codegen. ` +
    "Do not edit: change the spec, run `pnpm generate`.\n"
  );
}

/** The same for an entry of the package, with the docstring of the module. */
export function entryBanner(spec: Spec, entry: Entry, text: string): string {
  const lines = text.split("\n").map((line) => ` * ${line}\n`);
  return `${banner(spec)}/**\n${lines.join("")} *\n * @module ${moduleName(entry, spec.entryPrefix)}\n */\n`;
}

/** The name of a folder without characters that end a line comment. */
export function oneLine(name: string): string {
  return name.replaceAll(/[\p{Cc}\u2028\u2029]/gu, "?");
}
