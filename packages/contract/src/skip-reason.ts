import type { ContractCase } from "./contract-case.ts";
import type { Target } from "./target.ts";

/** The reason why a target skips a case. Undefined if it runs the case. */
export function skipReason(
  { effect, until }: Pick<ContractCase, "effect" | "until">,
  { readOnlyBecause, version }: Pick<Target, "readOnlyBecause" | "version">,
): string | undefined {
  if (until && compareVersions(version, until) >= 0) return `applies before ${until}, this server is ${version}`;
  if (effect === "write") return readOnlyBecause;
  return undefined;
}

/** Negative if the first version is older. Ignores suffixes such as `-alpha`. Missing numbers are 0. */
function compareVersions(left: string, right: string): number {
  const [ours, theirs] = [left, right].map((version) => version.split("-")[0]?.split(".").map(Number) ?? []);
  for (const index of [0, 1, 2]) {
    const difference = (ours?.[index] ?? 0) - (theirs?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
