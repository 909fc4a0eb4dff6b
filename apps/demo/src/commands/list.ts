import process from "node:process";
import { setTimeout } from "node:timers/promises";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { CommandError } from "../command-error.ts";
import { ofConnections, printConnections } from "../connections/columns.ts";
import { type ConnectionFilter, matchesFilter } from "../connections/connection-filter.ts";
import { readConnections } from "../connections/read-connections.ts";
import { sortConnections } from "../connections/sort-connections.ts";
import type { Context } from "../context.ts";
import { count } from "../describe.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { exitCodeOf } from "../exit-code-of.ts";
import { explainError } from "../explain-error.ts";
import { linePrinter } from "../output/print-rows.ts";
import { MAX_TIMER_MS, parseDuration } from "../settings/parse-duration.ts";
import { parseWholeNumber } from "../settings/parse-whole-number.ts";
import { withSpinner } from "../with-spinner.ts";

/** The flags of `list`, as they were written. */
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

/** The last one is of Airbyte 2.x. */
const STATUSES: readonly string[] = ["active", "inactive", "deprecated", "locked"];

/** The connections of a workspace; with `--watch` again and again, until the user interrupts. */
export async function list(context: Context, flags: ListFlags): Promise<void> {
  const { failing, stale, sort, limit, watch, all, ...texts } = flags;
  const filter: ConnectionFilter = {
    ...texts,
    ...(failing && { wantsFailing: true }),
    ...(stale !== undefined && { staleMs: parseDuration("--stale", stale) }),
  };
  const max = limit === undefined ? Number.POSITIVE_INFINITY : parseWholeNumber("--limit", limit, 1);
  const everyMs = watch === undefined ? undefined : parseDuration("--watch", watch, MAX_TIMER_MS);
  const { format } = context.settings;
  if (everyMs !== undefined && (format === "json" || format === "yaml")) {
    throw new CommandError(`--output ${format} is one document, and --watch would print many`, {
      exitCode: EXIT_CODES.usage,
      hint: "--output ndjson is a document on each line.",
    });
  }
  // Before the first call: what is written wrong costs no request.
  if (flags.status !== undefined && !STATUSES.includes(flags.status)) {
    throw new CommandError(`--status ${JSON.stringify(flags.status)} is not one of ${STATUSES.join(", ")}`, {
      exitCode: EXIT_CODES.usage,
    });
  }
  if (sort !== undefined) sortConnections([], sort);

  const look = async (isAgain: boolean): Promise<void> => {
    const isWanted = matchesFilter(filter, context.now());
    // An order needs all of them, and so does every format that is wrong without its end.
    const output =
      format === "ndjson" && sort === undefined ? lineOutput(context, max) : wholeOutput(context, max, sort);
    let total = 0;
    const take = async (connection: WebBackendConnectionRead): Promise<void> => {
      total++;
      if (isWanted(connection)) await output.take(connection);
    };
    const beginAgain = (): void => {
      output.beginAgain();
      total = 0;
    };
    const operation = all || flags.status === "deprecated" ? "listAll" : "list";
    const reading = readConnections(operation, context, take, beginAgain);
    // Where lines come one by one, or the list stays on the screen, that is sign enough.
    await (format === "ndjson" || isAgain
      ? reading
      : withSpinner(context.terminal, "Reading the connections", reading));
    if (isAgain && format === "table") context.terminal.clear();
    const shown = output.end();
    const unsure = total === 0 ? "; Airbyte says the same of a workspace that does not exist" : "";
    const at = everyMs === undefined ? "" : `, ${new Date(context.now()).toISOString()}`;
    context.terminal.warn(`${shown} of ${count(total, "connection")}${unsure}${at}`);
  };
  await look(false);
  // A reader that has gone away, such as `head`, wants to see no more.
  while (everyMs !== undefined && context.terminal.hasReader) {
    // That is how a watch ends: no error, but not done either.
    await setTimeout(everyMs, undefined, { signal: context.signal }).catch(() => undefined);
    if (context.signal.aborted) {
      process.exitCode = EXIT_CODES.interrupted;
      return;
    }
    // Once it has worked, a server that is away for a while does not end the watch.
    await look(true).catch((error: unknown) => {
      if (exitCodeOf(error) !== EXIT_CODES.networkOrServer) throw error;
      for (const line of explainError(error)) context.terminal.warn(line);
    });
  }
}

/** Where the wanted connections of a list go. */
interface Output {
  take(connection: WebBackendConnectionRead): Promise<void> | void;
  /** What was taken comes once more. */
  beginAgain(): void;
  /** @returns How many were shown. */
  end(): number;
}

/**
 * Prints each as it arrives, and holds no more than the ids: for lists of any length. When the answer breaks off, what came
 * until then has been printed; read once more, it is not printed again.
 */
function lineOutput(context: Context, max: number): Output {
  const lines = linePrinter(ofConnections(context));
  const printed = new Set<string>();
  return {
    take: async (connection) => {
      if (printed.size >= max || printed.has(connection.connectionId)) return;
      printed.add(connection.connectionId);
      await lines.print(connection);
    },
    beginAgain: () => undefined,
    end: () => {
      lines.end();
      return printed.size;
    },
  };
}

/**
 * Prints all when the last has arrived. A document of JSON that is printed while it arrives is broken, or looks complete and
 * is not, when the answer breaks off; and half a list of ids should not go to the next command.
 */
function wholeOutput(context: Context, max: number, sort: string | undefined): Output {
  const { format, connectionFields } = context.settings;
  const showsStreams = connectionFields
    ? connectionFields.some((path) => /^syncCatalog\b/.test(path))
    : format !== "table" && format !== "ids";
  let wanted: WebBackendConnectionRead[] = [];
  return {
    take: (connection) => void wanted.push(showsStreams ? connection : withoutStreams(connection)),
    beginAgain: () => {
      wanted = [];
    },
    end: () => {
      const sorted = sort === undefined ? wanted : sortConnections(wanted, sort);
      const shown = sorted.slice(0, max);
      printConnections(shown, context);
      return shown.length;
    },
  };
}

/** Catalogs are most of what thousands of connections weigh, and a table shows only how many streams there are. */
function withoutStreams(connection: WebBackendConnectionRead): WebBackendConnectionRead {
  // As many as there were, and nothing in their places.
  return connection.syncCatalog
    ? { ...connection, syncCatalog: { streams: new Array(connection.syncCatalog.streams.length) } }
    : connection;
}
