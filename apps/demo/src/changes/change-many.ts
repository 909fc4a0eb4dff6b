import { AirbyteError } from "@airbyte-web-backend/client";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import pMap from "p-map";
import { CommandError } from "../command-error.ts";
import { findConnections } from "../connections/find-connection.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { isInterruption } from "../exit-code-of.ts";
import { explainInOneLine } from "../explain-error.ts";
import { type Column, printRows } from "../output/print-rows.ts";
import { withProgress } from "../with-progress.ts";
import { type WriteFlags, workspaceOf } from "./change-one.ts";
import { confirm } from "./confirm.ts";
import type { ConnectionChanges } from "./connection-changes.ts";
import { isChange, type PlannedChange, showChanges, writeChange } from "./write-change.ts";

/** What became of one connection. */
interface Outcome {
  readonly connectionId: string;
  readonly name: string;
  /**
   * `unknown`: whether the server wrote it. `skipped`: the user interrupted before its turn. `deleted`: it is, and stays so.
   */
  readonly outcome: "changed" | "unchanged" | "would change" | "failed" | "unknown" | "skipped" | "deleted";
  /** One line about the failure, else null. */
  readonly error: string | null;
}

const columns: Column<Outcome>[] = [
  { head: "name", text: ({ name }) => name },
  { head: "outcome", text: ({ outcome }) => outcome, style: ({ error }) => (error === null ? undefined : "red") },
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
  const { terminal, signal } = context;
  const outcomes = new Map<string, Outcome>();
  const tell = (outcome: Outcome): void => void outcomes.set(outcome.connectionId, outcome);
  const found = await completed(await findConnections(context, patterns), context, tell);
  for (const connection of found.filter(isDeleted)) tell(outcomeOf(connection, "deleted", DELETED));
  const planned = found
    .filter((connection) => !isDeleted(connection))
    .map((connection) => ({ connection, changes }))
    .filter(isChange);
  showChanges(planned, context, yes || dryRun);

  if (dryRun) for (const { connection } of planned) tell(outcomeOf(connection, "would change"));
  else if (planned.length > 0) {
    const question = `Write ${planned.length === 1 ? "this" : `these ${planned.length} changes`}?`;
    await confirm(
      question,
      context,
      yes,
      planned.map(({ connection }) => workspaceOf(connection)),
    );
    await withProgress(terminal, planned.length, (advance) =>
      mapBounded(planned, context, async (change) => {
        tell(await outcomeOfWriting(change, context));
        advance();
      }),
    );
  }
  const rows = [...outcomes.values()];
  printRows(rows, context, { columns, id: ({ connectionId }) => connectionId });
  terminal.warn(`${dryRun ? "dry run: nothing was written, " : ""}${summaryOf(rows)}`);
  // What was done by then has been told.
  signal.throwIfAborted();
  const failed = rows.filter(({ error }) => error !== null);
  if (failed.length > 0) {
    throw new CommandError(`${failed.length} of ${rows.length} failed`, {
      exitCode: EXIT_CODES.partlyFailed,
      hint: "Run the same command again: what is done already stays unchanged.",
    });
  }
}

/**
 * Servers after 0.40.9 list connections without their catalogs: there each one is got.
 *
 * @param tell Told of each: that it is unchanged so far, or that it could not be got and is left out.
 */
async function completed(
  connections: readonly WebBackendConnectionRead[],
  context: Context,
  tell: (outcome: Outcome) => void,
): Promise<WebBackendConnectionRead[]> {
  const { airbyte, call, signal } = context;
  for (const connection of connections) tell(outcomeOf(connection, "unchanged"));
  const read = await mapBounded(connections, context, async (connection) => {
    if (connection.syncCatalog) return connection;
    const result = await airbyte.connections.get({ connectionId: connection.connectionId }, call).result();
    signal.throwIfAborted();
    if (result.ok) return result.data;
    tell(outcomeOf(connection, "failed", result.error));
    return undefined;
  });
  return read.filter((connection) => connection !== undefined);
}

/** With no more than `--concurrency` of them under way. */
function mapBounded<Item, Result>(
  items: readonly Item[],
  { settings: { concurrency } }: Context,
  work: (item: Item) => Promise<Result> | Result,
): Promise<Result[]> {
  return pMap(items, work, { concurrency }) as Promise<Result[]>;
}

async function outcomeOfWriting(change: PlannedChange, context: Context): Promise<Outcome> {
  const { connection } = change;
  // After an interruption no further one begins; what is under way ends by the signal of its call.
  if (context.signal.aborted) return outcomeOf(connection, "skipped");
  try {
    await writeChange(change, context);
    return outcomeOf(connection, "changed");
  } catch (error) {
    const isUnknown = error instanceof AirbyteError && error.outcomeUnknown;
    // Interrupted while it was read once more: nothing of it was sent.
    if (!isUnknown && isInterruption(error)) return outcomeOf(connection, "skipped");
    return outcomeOf(connection, isUnknown ? "unknown" : "failed", error);
  }
}

/** `3 changed, 1 unchanged, 1 failed`. */
function summaryOf(rows: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
}

const DELETED = new CommandError("it is deleted, and stays so", {
  exitCode: EXIT_CODES.partlyFailed,
  hint: "`update <id> --set status=active` brings it back.",
});

function isDeleted({ status }: WebBackendConnectionRead): boolean {
  return status === "deprecated";
}

function outcomeOf(
  { connectionId, name }: WebBackendConnectionRead,
  outcome: Outcome["outcome"],
  error?: unknown,
): Outcome {
  // The row has the name already.
  const text = error === undefined ? null : explainInOneLine(error).replace(`${JSON.stringify(name)} `, "");
  return { connectionId, name, outcome, error: text };
}
