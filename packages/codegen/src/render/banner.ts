import type { Spec } from "../read/load-spec.ts";
import { type Entry, moduleName } from "./entries.ts";

/** What the first line of every generated file starts with, before the version. */
export const BANNER = "// Generated from spec/";

/** The first line of every generated file. No date and no path of a machine: same spec, same bytes. */
export function banner(spec: Spec): string {
  return (
    `${BANNER}${oneLine(spec.version)} (sha256 ${spec.hash.slice(0, 12)}) by packages/codegen. ` +
    "Do not edit: change the spec, run `pnpm generate`.\n"
  );
}

/** The same for a file that is an entry of the package, with what the reference says about the entry. */
export function entryBanner(spec: Spec, entry: Entry, text: string): string {
  const lines = text.split("\n").map((line) => ` * ${line}\n`);
  return `${banner(spec)}/**\n${lines.join("")} *\n * @module ${moduleName(entry, spec.entryPrefix)}\n */\n`;
}

/** The name of a folder as it may stand in a comment of one line. */
export function oneLine(name: string): string {
  return name.replaceAll(/[\p{Cc}\u2028\u2029]/gu, "?");
}
