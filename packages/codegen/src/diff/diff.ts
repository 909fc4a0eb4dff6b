import { compareDocuments } from "./compare-documents.ts";
import { loadSide } from "./load-side.ts";
import { type Format, reportDiff } from "./report.ts";

export interface DiffOptions {
  readonly format: Format;
  /** The folder of the versions. */
  readonly spec: string;
}

/**
 * Prints what changed from one document to another.
 *
 * @returns The exit code: 1 if a change is breaking.
 */
export async function diff(before: string, after: string, { format, spec }: DiffOptions): Promise<number> {
  const changes = compareDocuments(await loadSide(before, spec), await loadSide(after, spec));
  process.stdout.write(reportDiff(changes, format));
  return changes.some(({ severity }) => severity === "breaking") ? 1 : 0;
}
