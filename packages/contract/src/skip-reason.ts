import type { ContractCase } from "./contract-case.ts";
import type { Target } from "./target.ts";

/** Why a case is not for a target; undefined when it is. */
export function skipReason(
  { effect, until }: Pick<ContractCase, "effect" | "until">,
  { readOnlyBecause, version }: Pick<Target, "readOnlyBecause" | "version">,
): string | undefined {
  if (until && compareVersions(version, until) >= 0) return `holds until ${until}, and this is ${version}`;
  if (effect === "write") return readOnlyBecause;
  return undefined;
}

/** Negative when the first one is older. A suffix such as `-alpha` makes no difference; a number that is missing is 0. */
function compareVersions(left: string, right: string): number {
  const [ours, theirs] = [left, right].map((version) => version.split("-")[0]?.split(".").map(Number) ?? []);
  for (const index of [0, 1, 2]) {
    const difference = (ours?.[index] ?? 0) - (theirs?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
