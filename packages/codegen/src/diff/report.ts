import { type Change, SEVERITIES, type Severity } from "./change.ts";

export type Format = "text" | "json" | "markdown";

/** The changes as text, JSON, or Markdown for a pull request. */
export function reportDiff(changes: readonly Change[], format: Format): string {
  if (format === "json") return `${JSON.stringify({ ...countsOf(changes), changes: sorted(changes) }, undefined, 2)}\n`;
  return format === "markdown" ? markdown(changes) : text(changes);
}

function text(changes: readonly Change[]): string {
  const lines = [summary(changes)];
  for (const severity of SEVERITIES) {
    const those = changes.filter((it) => it.severity === severity);
    if (those.length > 0) lines.push("", severity);
    for (const { side, where, message } of those) lines.push(`  ${(side ?? "both").padEnd(8)}  ${where} ${message}`);
  }
  return `${lines.join("\n")}\n`;
}

function markdown(changes: readonly Change[]): string {
  const rows = sorted(changes).map(
    ({ severity, side = "both", where, message }) =>
      `| ${severity} | ${side} | \`${where}\` | ${message.replaceAll("|", "\\|")} |`,
  );
  const table = rows.length > 0 ? ["", "| | side | where | what |", "|---|---|---|---|", ...rows] : [];
  return `${[`**${summary(changes)}**`, ...table].join("\n")}\n`;
}

function summary(changes: readonly Change[]): string {
  const counts = countsOf(changes);
  return SEVERITIES.map((severity) => `${counts[severity]} ${severity}`).join(", ");
}

function countsOf(changes: readonly Change[]): Record<Severity, number> {
  const count = (severity: Severity): number => changes.filter((it) => it.severity === severity).length;
  return { breaking: count("breaking"), risky: count("risky"), safe: count("safe") };
}

function sorted(changes: readonly Change[]): Change[] {
  return SEVERITIES.flatMap((severity) => changes.filter((it) => it.severity === severity));
}
