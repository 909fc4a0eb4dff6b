import { type Change, jsonText } from "./list-changes.ts";

/** A line of a difference. */
export interface DiffLine {
  /** `-` for an old value, `+` for a new one. */
  readonly sign: "-" | "+";
  /** `prefix: "raw_"`. The value is JSON. */
  readonly text: string;
}

/**
 * Formats changes as the lines of a difference.
 *
 * @example
 * for (const { sign, text } of changeLines(changes)) console.log(sign, text); // - prefix: "raw_"
 */
export function changeLines(changes: readonly Change[]): DiffLine[] {
  return changes.flatMap(({ path, before, after }) => {
    const lines: DiffLine[] = [];
    if (before !== undefined) lines.push({ sign: "-", text: `${path}: ${jsonText(before)}` });
    if (after !== undefined) lines.push({ sign: "+", text: `${path}: ${jsonText(after)}` });
    return lines;
  });
}
