import { shownPath, type Terminal } from "../cli/terminal.ts";
import type { Diagnosis, State } from "./diagnose.ts";
import { RULES } from "./rules.ts";

/** The limit for the findings of one rule in a text report. */
const MOST_LINES = 50;

/**
 * The findings as text, grouped by rule.
 *
 * @param folder The folder of the version, as messages show it.
 */
export function reportText(folder: string, diagnoses: readonly Diagnosis[]): string {
  const count = (state: State): number => diagnoses.filter((it) => it.state === state).length;
  const lines = [`${folder}: ${count("corrected")} corrected, ${count("accepted")} accepted, ${count("open")} open`];
  for (const { name, about } of RULES) {
    const found = diagnoses.filter(({ rule }) => rule === name);
    if (found.length === 0) continue;
    lines.push("", name, `  ${about}`, "");
    const shown = found.slice(0, MOST_LINES);
    for (const { place, state, message } of shown) {
      lines.push(`  ${state.padEnd(9)}  ${place.line ?? 1}:${place.column ?? 1}  ${message}`);
    }
    if (found.length > shown.length) lines.push(`  … and ${found.length - shown.length} more: see --format json`);
    for (const reason of new Set(found.flatMap((it) => it.reason ?? []))) lines.push("", `  Accepted: ${reason}`);
  }
  return `${lines.join("\n")}\n`;
}

/** The findings as JSON: rule, subject, message, file, line, column, state and, if accepted, the reason. */
export function reportJson(diagnoses: readonly Diagnosis[], terminal: Terminal): string {
  const findings = diagnoses.map(({ rule, subject, message, place, state, reason }) => ({
    rule,
    subject,
    message,
    ...place,
    file: shownPath(place.file, terminal),
    state,
    ...(reason !== undefined && { reason }),
  }));
  return `${JSON.stringify(findings, undefined, 2)}\n`;
}
