import type { Terminal } from "../cli/terminal.ts";
import { assertInSome, type Cut } from "../read/cut.ts";
import { compareDocuments } from "./compare-documents.ts";
import { loadSide } from "./load-side.ts";
import { type Format, reportDiff } from "./report.ts";

export interface DiffOptions {
  readonly format: Format;
  /** The folder of the versions. */
  readonly spec: string;
  readonly tag: readonly string[];
  readonly operation: readonly string[];
}

/**
 * Prints the changes between two documents.
 *
 * @returns The exit code: 1 if a change is breaking.
 * @throws {UsageError} A document does not exist, or neither has one of the operations.
 */
export async function diff(
  before: string,
  after: string,
  options: DiffOptions,
  { cwd, stdout }: Terminal,
): Promise<number> {
  const { format, spec } = options;
  const cut: Cut = { tags: options.tag, operations: options.operation };
  const [old, now] = [await loadSide(before, spec, cut, cwd), await loadSide(after, spec, cut, cwd)];
  assertInSome([old, now], cut);
  const changes = compareDocuments(old, now);
  stdout.write(reportDiff(changes, format));
  return changes.some(({ severity }) => severity === "breaking") ? 1 : 0;
}
