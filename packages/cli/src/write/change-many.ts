import { type BulkOutcome, forEachConnection, type ListedConnection } from "@airbyte-web-backend/changes";
import pMap, { pMapSkip } from "p-map";
import type { Connection } from "../connections/connection.ts";
import { findConnections } from "../connections/find-connection.ts";
import { CommandError } from "../errors/command-error.ts";
import { explainInOneLine } from "../errors/explain-error.ts";
import { type Column, printRows } from "../output/print-rows.ts";
import { withSpinner } from "../output/with-spinner.ts";
import type { Context } from "../run/context.ts";
import { type WriteFlags, workspaceOf } from "./change-one.ts";
import { confirm } from "./confirm.ts";
import type { ConnectionChanges } from "./connection-changes.ts";
import { isChange, lockedError, type PlannedChange, planChange, showChanges, writeChange } from "./write-change.ts";

/** The outcome for one connection. */
interface Outcome {
  readonly connectionId: string;
  readonly name: string;
  /** `unknown`: the response was lost. `skipped`: the user interrupted first. `deleted`: it stays deleted. */
  readonly outcome: BulkOutcome | "would change" | "deleted";
  /** The failure on one line, else null. */
  readonly error: string | null;
}

const columns: Column<Outcome>[] = [
  { head: "name", text: ({ name }) => name },
  { head: "outcome", text: ({ outcome }) => outcome, style: ({ error }) => (error === null ? undefined : "red") },
  { head: "error", text: ({ error }) => error ?? "" },
];

/** Pauses the schedules of the connections that the patterns match. */
export async function pause(context: Context, patterns: readonly string[], flags: WriteFlags): Promise<void> {
  await changeMany(context, patterns, { status: "inactive" }, flags);
}

/** Resumes the schedules of the connections that the patterns match. */
export async function resume(context: Context, patterns: readonly string[], flags: WriteFlags): Promise<void> {
  await changeMany(context, patterns, { status: "active" }, flags);
}

/**
 * Makes the same change to every connection that the patterns match: asks once, and writes with bounded concurrency. A
 * failure does not stop the others.
 *
 * @throws {CommandError} Some failed (exit code 8), or the user declined (7).
 */
async function changeMany(
  context: Context,
  patterns: readonly string[],
  changes: ConnectionChanges,
  { yes = false, dryRun = false }: WriteFlags,
): Promise<void> {
  const { terminal, signal } = context;
  const outcomes = new Map<string, Outcome>();
  const report = (outcome: Outcome): void => void outcomes.set(outcome.connectionId, outcome);
  const found = await completed(await findConnections(context, patterns), context, report);
  const planned = found
    .filter((connection) => {
      if (connection.status === "deprecated") report(outcomeOf(connection, "deleted", DELETED));
      else if (connection.status === "locked") report(outcomeOf(connection, "failed", lockedError(connection)));
      else return true;
      return false;
    })
    .map((connection) => planChange(connection, changes))
    .filter(isChange);
  showChanges(planned, context, yes || dryRun);

  if (dryRun) for (const { connection } of planned) report(outcomeOf(connection, "would change"));
  else if (planned.length > 0) {
    const question = `Write ${planned.length === 1 ? "this" : `these ${planned.length} changes`}?`;
    await confirm(
      question,
      context,
      yes,
      planned.map(({ connection }) => workspaceOf(connection)),
    );
    const byId = new Map(planned.map((change) => [change.connection.connectionId, change]));
    const selection = {
      workspaceId: context.workspaceId,
      connections: planned.map(({ connection }) => connection as ListedConnection),
    };
    const written = await withSpinner(terminal, "Writing", async (say) =>
      forEachConnection(
        await context.connect(),
        selection,
        ({ connectionId }) => writeChange(byId.get(connectionId) as PlannedChange, context),
        {
          concurrency: context.settings.concurrency,
          signal,
          onProgress: ({ done, total }) => say(`Written: ${done} of ${total}`),
        },
      ),
    );
    for (const { outcome, error, ...connection } of written.connections) report(outcomeOf(connection, outcome, error));
  }
  const rows = [...outcomes.values()];
  await printRows(rows, context, { columns, id: ({ connectionId }) => connectionId });
  terminal.warn(`${dryRun ? "dry run: nothing was written, " : ""}${summaryOf(rows)}`);
  signal.throwIfAborted();
  const failed = rows.filter(({ error }) => error !== null);
  if (failed.length > 0) {
    throw new CommandError(
      "partlyFailed",
      `${failed.length} of ${rows.length} failed`,
      "Run the same command again: it skips what is done.",
    );
  }
}

/**
 * Gets each connection by itself where the list has no catalogs, as on 2.x.
 *
 * @param report Called for each: it is unchanged so far, or reading it failed and it is left out.
 */
async function completed(
  connections: readonly Connection[],
  context: Context,
  report: (outcome: Outcome) => void,
): Promise<Connection[]> {
  const { call, signal, settings } = context;
  const airbyte = await context.connect();
  for (const connection of connections) report(outcomeOf(connection, "unchanged"));
  const complete = async (connection: Connection): Promise<Connection | typeof pMapSkip> => {
    if (connection.syncCatalog) return connection;
    const result = await airbyte.connections.get({ connectionId: connection.connectionId }, call).result();
    signal.throwIfAborted();
    if (result.ok) return result.data;
    report(outcomeOf(connection, "failed", result.error));
    return pMapSkip;
  };
  return pMap(connections, complete, { concurrency: settings.concurrency });
}

/** `3 changed, 1 unchanged, 1 failed`. There are no rows if every connection is excluded. */
function summaryOf(rows: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ") || "no connections are left";
}

const DELETED = new CommandError(
  "partlyFailed",
  "the connection is deleted",
  "To restore it: `update <id> --set status=active`.",
);

function outcomeOf(
  { connectionId, name }: Pick<Connection, "connectionId" | "name">,
  outcome: Outcome["outcome"],
  error?: unknown,
): Outcome {
  const text = error === undefined ? null : explainInOneLine(error).replace(`${JSON.stringify(name)} `, "");
  return { connectionId, name, outcome, error: text };
}
