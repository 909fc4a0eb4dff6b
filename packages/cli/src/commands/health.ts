import { type HealthReport, health as reportsOf } from "@airbyte-web-backend/changes";
import { collectConnections, readingOf } from "../connections/read-connections.ts";
import { CommandError } from "../errors/command-error.ts";
import { type Column, printRows } from "../output/print-rows.ts";
import { withSpinner } from "../output/with-spinner.ts";
import type { Context } from "../run/context.ts";

export interface HealthFlags {
  readonly all?: boolean;
}

/** The state of one connection, with the start of its latest sync as ISO 8601. */
interface HealthRow extends Omit<HealthReport, "since"> {
  readonly since: string | null;
}

const columns: Column<HealthRow>[] = [
  { head: "name", text: ({ name }) => name },
  { head: "state", text: ({ state }) => state, style: (row) => (hasProblem(row) ? "red" : undefined) },
  { head: "detail", text: ({ message }) => message },
];

/**
 * Prints the connections that have a problem; with `--all` every connection.
 *
 * @throws {CommandError} A connection has a problem. Exit code 10.
 */
export async function health(context: Context, { all = false }: HealthFlags): Promise<void> {
  const { terminal } = context;
  const nowMs = context.now();
  const reading = collectConnections("list", await readingOf(context), (connection) => reportsOf([connection], nowMs));
  const reports = (await withSpinner(terminal, "Reading the connections", reading)).flat();
  const rows = reports.map(({ since, ...report }) => ({ ...report, since: since?.toISOString() ?? null }));
  const problems = rows.filter(hasProblem);
  await printRows(all ? rows : problems, context, { columns, id: ({ connectionId }) => connectionId });
  const found = `connections with a problem: ${problems.length} of ${rows.length}`;
  if (problems.length > 0) throw new CommandError("checkFailed", found);
  terminal.warn(rows.length === 0 ? `${found}; the workspace may not exist` : found);
}

/** A paused connection is not `ok`, but somebody wants it so. */
function hasProblem({ state }: HealthRow): boolean {
  return state !== "ok" && state !== "paused";
}
