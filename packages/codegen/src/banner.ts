import type { Spec } from "./load-spec.ts";

/** What the first line of every generated file starts with, before the version. */
export const BANNER = "// Generated from spec/";

/** The first line of every generated file. No date and no path of a machine: same spec, same bytes. */
export function banner(spec: Spec): string {
  return (
    `${BANNER}${oneLine(spec.version)} (sha256 ${spec.hash.slice(0, 12)}) by packages/codegen. ` +
    "Do not edit: change the spec, run `pnpm generate`.\n"
  );
}

/** The name of a folder as it may stand in a comment of one line. */
export function oneLine(name: string): string {
  return name.replaceAll(/[\p{Cc}\u2028\u2029]/gu, "?");
}
