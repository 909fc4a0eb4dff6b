import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import pMap from "p-map";
import { CommandError } from "../command-error.ts";
import { findConnections } from "../connections/find-connection.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { explainError } from "../explain-error.ts";
import { type Column, printRows } from "../output/print-rows.ts";
import { withProgress } from "../with-progress.ts";
import type { WriteFlags } from "./change-one.ts";
import { confirm } from "./confirm.ts";
import type { ConnectionChanges } from "./connection-changes.ts";
import { isChange, showChange, writeChange } from "./write-change.ts";

/** What became of one connection. */
interface Outcome {
  readonly connectionId: string;
  readonly name: string;
  readonly outcome: "changed" | "unchanged" | "failed";
  /** One line about the failure, else null. */
  readonly error: string | null;
}

const columns: Column<Outcome>[] = [
  { head: "name", text: ({ name }) => name },
  { head: "outcome", text: ({ outcome }) => outcome },
  { head: "error", text: ({ error }) => error ?? "" },
];

/**
 * The same change for every connection that the patterns name: shown, asked for once, written with bounded concurrency.
 * A failure does not stop the others.
 *
 * @throws {CommandError} Some failed (exit code 8), or the answer was no (7).
 */
export async function changeMany(
  context: Context,
  patterns: readonly string[],
  changes: ConnectionChanges,
  { yes = false, dryRun = false }: WriteFlags,
): Promise<void> {
  const { terminal, settings, signal } = context;
  const found = await findConnections(context, patterns);
  const planned = found.map((connection) => ({ connection, changes })).filter(isChange);
  for (const change of planned) showChange(change, context);
  if (dryRun) return terminal.warn(`dry run: nothing was written, ${planned.length} of ${found.length} would change`);

  const outcomes = new Map(found.map((connection) => [connection, outcomeOf(connection, "unchanged")]));
  if (planned.length > 0) {
    await confirm(`Write ${planned.length === 1 ? "this" : `these ${planned.length} changes`}?`, context, yes);
    await withProgress(terminal, planned.length, (advance) =>
      pMap(
        planned,
        async (change) => {
          const outcome = await writeChange(change, context).then(
            () => outcomeOf(change.connection, "changed"),
            (error: unknown) => outcomeOf(change.connection, "failed", explainError(error).join(" ")),
          );
          outcomes.set(change.connection, outcome);
          advance();
        },
        // After an interruption no further one begins; what is under way ends by its own signal.
        { concurrency: settings.concurrency, signal },
      ),
    );
  }
  const rows = [...outcomes.values()];
  printRows(rows, context, { columns, id: ({ connectionId }) => connectionId });
  const failed = rows.filter(({ outcome }) => outcome === "failed").length;
  const changed = rows.filter(({ outcome }) => outcome === "changed").length;
  terminal.warn(`${changed} changed, ${rows.length - changed - failed} unchanged, ${failed} failed`);
  if (failed > 0) {
    throw new CommandError(`${failed} of ${rows.length} failed`, {
      exitCode: EXIT_CODES.partlyFailed,
      hint: "Run the same command again: what is done already stays unchanged.",
    });
  }
}

function outcomeOf(
  { connectionId, name }: WebBackendConnectionRead,
  outcome: Outcome["outcome"],
  error: string | null = null,
): Outcome {
  return { connectionId, name, outcome, error };
}
