import { setTimeout } from "node:timers/promises";
import { ofConnections, printConnections } from "../connections/columns.ts";
import type { Connection } from "../connections/connection.ts";
import { type ConnectionFilter, matchesFilter } from "../connections/connection-filter.ts";
import { collectConnections, readConnections, readingOf } from "../connections/read-connections.ts";
import { sortConnections } from "../connections/sort-connections.ts";
import { CommandError } from "../errors/command-error.ts";
import { EXIT_CODES } from "../errors/exit-code.ts";
import { exitCodeOf, isInterruption } from "../errors/exit-code-of.ts";
import { explainError } from "../errors/explain-error.ts";
import { count } from "../output/count.ts";
import { linePrinter } from "../output/print-rows.ts";
import { withSpinner } from "../output/with-spinner.ts";
import type { Context } from "../run/context.ts";
import { oneOf } from "../settings/one-of.ts";
import { MAX_TIMER_MS, parseDuration } from "../settings/parse-duration.ts";
import { parseWholeNumber } from "../settings/parse-whole-number.ts";
import { refuseBlankFlags, refuseBlankPattern } from "../settings/refuse-blank.ts";

/** The flags of `list`, not parsed. */
export interface ListFlags {
  readonly all?: boolean;
  readonly status?: string;
  readonly failing?: boolean;
  readonly stale?: string;
  readonly source?: string;
  readonly destination?: string;
  readonly name?: string;
  readonly sort?: string;
  readonly limit?: string;
  readonly watch?: string;
}

/** Only Airbyte 2.x has `locked`. */
const STATUSES: readonly string[] = ["active", "inactive", "deprecated", "locked"];

/** Prints the connections of a workspace; with `--watch` repeatedly, until the user interrupts. */
export async function list(context: Context, flags: ListFlags): Promise<void> {
  const { failing, stale, sort, limit, watch, all, ...texts } = flags;
  const { source, destination, name } = texts;
  if (name !== undefined) refuseBlankPattern("--name", name);
  refuseBlankFlags({ "--source": source, "--destination": destination });
  const filter: ConnectionFilter = {
    ...texts,
    ...(failing && { wantsFailing: true }),
    ...(stale !== undefined && { staleMs: parseDuration("--stale", stale) }),
  };
  const max = limit === undefined ? Number.POSITIVE_INFINITY : parseWholeNumber("--limit", limit, 1);
  const everyMs = watch === undefined ? undefined : parseDuration("--watch", watch, MAX_TIMER_MS);
  const { format } = context.settings;
  if (everyMs !== undefined && (format === "json" || format === "yaml")) {
    throw new CommandError(
      "usage",
      `--output ${format} cannot be combined with --watch: it prints one document`,
      "Use --output ndjson: a document on each line.",
    );
  }
  if (flags.status !== undefined) oneOf("--status", STATUSES, flags.status);
  if (sort !== undefined) sortConnections([], sort);

  const print = async (isAgain: boolean): Promise<void> => {
    const operation = all || flags.status === "deprecated" ? "listAll" : "list";
    const selection = { operation, isWanted: matchesFilter(filter, context.now()), max, sort } as const;
    const { shown, total } = await (format === "ndjson" && sort === undefined
      ? printEach(context, selection)
      : printAll(context, selection, isAgain));
    const unsure = total === 0 ? "; the workspace may not exist" : "";
    const at = everyMs === undefined ? "" : `, ${new Date(context.now()).toISOString()}`;
    context.terminal.warn(`${shown} of ${count(total, "connection")}${unsure}${at}`);
  };
  await print(false);
  // A reader such as `head` may have gone away.
  while (everyMs !== undefined && context.terminal.hasReader) {
    await setTimeout(everyMs, undefined, { signal: context.signal }).catch(() => undefined);
    // A server that fails later does not end the watch.
    const printing = context.signal.aborted ? Promise.resolve() : print(true);
    await printing.catch((error: unknown) => {
      if (isInterruption(error)) return;
      if (exitCodeOf(error) !== EXIT_CODES.networkOrServer) throw error;
      for (const line of explainError(error)) context.terminal.warn(line);
    });
    if (context.signal.aborted) {
      context.io.exitCode = EXIT_CODES.interrupted;
      return;
    }
  }
}

interface Selection {
  readonly operation: "list" | "listAll";
  readonly isWanted: (connection: Connection) => boolean;
  /** The maximum of printed connections. */
  readonly max: number;
  readonly sort: string | undefined;
}

/** Numbers of connections. */
interface Printed {
  readonly shown: number;
  readonly total: number;
}

/** Prints each connection as it arrives, so the list can have any length. */
async function printEach(context: Context, { operation, isWanted, max }: Selection): Promise<Printed> {
  const lines = linePrinter(ofConnections(context));
  let [shown, total] = [0, 0];
  for await (const connection of readConnections(operation, await readingOf(context))) {
    total++;
    if (shown === max || !isWanted(connection)) continue;
    shown++;
    await lines.print(connection);
  }
  lines.end();
  return { shown, total };
}

/**
 * Prints all connections when the last has arrived: sorting needs the whole list, JSON would be invalid, and a list of ids
 * incomplete, if the response broke off.
 */
async function printAll(
  context: Context,
  { operation, isWanted, max, sort }: Selection,
  isAgain: boolean,
): Promise<Printed> {
  const { terminal, settings } = context;
  const { format, connectionFields } = settings;
  const showsStreams = connectionFields
    ? connectionFields.some((path) => /^syncCatalog\b/.test(path))
    : format !== "table" && format !== "ids";
  const reading = collectConnections(operation, await readingOf(context), (connection) => {
    if (!isWanted(connection)) return null;
    return showsStreams ? connection : withoutStreams(connection);
  });
  const all = await (isAgain ? reading : withSpinner(terminal, "Reading the connections", reading));
  if (isAgain && format === "table") terminal.clear();
  const wanted = all.filter((connection) => connection !== null);
  const shown = (sort === undefined ? wanted : sortConnections(wanted, sort)).slice(0, max);
  await printConnections(shown, context);
  return { shown: shown.length, total: all.length };
}

/** Frees memory: a table shows the number of streams only. */
function withoutStreams(connection: Connection): Connection {
  return connection.syncCatalog
    ? { ...connection, syncCatalog: { streams: new Array(connection.syncCatalog.streams.length) } }
    : connection;
}
