import type { Diagnosis, State } from "./diagnose.ts";
import { RULES } from "./rules.ts";

/** The findings as text: one line each, below the rule that found them. */
export function reportText(version: string, diagnoses: readonly Diagnosis[]): string {
  const count = (state: State): number => diagnoses.filter((it) => it.state === state).length;
  const lines = [
    `spec/${version}: ${count("corrected")} corrected, ${count("accepted")} accepted, ${count("open")} open`,
  ];
  for (const { name, about } of RULES) {
    const found = diagnoses.filter(({ rule }) => rule === name);
    if (found.length === 0) continue;
    lines.push("", name, `  ${about}`, "");
    for (const { place, state, message } of found) {
      lines.push(`  ${state.padEnd(9)}  ${place.line ?? 1}:${place.column ?? 1}  ${message}`);
    }
    for (const reason of new Set(found.flatMap((it) => it.reason ?? []))) lines.push("", `  Accepted: ${reason}`);
  }
  return `${lines.join("\n")}\n`;
}

/** The same for programs: a list of rule, subject, message, file, line, column, state and, if accepted, reason. */
export function reportJson(diagnoses: readonly Diagnosis[]): string {
  const findings = diagnoses.map(({ rule, subject, message, place, state, reason }) => ({
    rule,
    subject,
    message,
    ...place,
    state,
    ...(reason !== undefined && { reason }),
  }));
  return `${JSON.stringify(findings, undefined, 2)}\n`;
}
