import { setTimeout } from "node:timers/promises";
import { NetworkError, TimeoutError } from "@airbyte-web-backend/client";
import type { StreamingAirbyte } from "@airbyte-web-backend/client/stream";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { CommandError } from "../command-error.ts";
import { listColumns } from "../connections/columns.ts";
import { type ConnectionFilter, matchesFilter } from "../connections/connection-filter.ts";
import { sortConnections } from "../connections/sort-connections.ts";
import { warnOfPage } from "../connections/warn-of-page.ts";
import type { Context } from "../context.ts";
import { count } from "../describe.ts";
import { EXIT_CODES } from "../exit-code.ts";
import { exitCodeOf } from "../exit-code-of.ts";
import { explainError } from "../explain-error.ts";
import { printRows } from "../output/print-rows.ts";
import { MAX_TIMER_MS, parseDuration } from "../settings/parse-duration.ts";
import { parseWholeNumber } from "../settings/parse-whole-number.ts";

/** What the client does when nothing is said. */
const DEFAULT_RETRIES = 2;

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
  const { format, fields } = context.settings;
  const showsStreams = fields !== undefined || (format !== "table" && format !== "ids");
  if (everyMs !== undefined && (format === "json" || format === "yaml")) {
    throw new CommandError(`--output ${format} is one document, and --watch would print many`, {
      exitCode: EXIT_CODES.usage,
      hint: "--output ndjson is a document on each line.",
    });
  }
  // Before the first call: what is written wrong costs no request.
  if (sort !== undefined) sortConnections([], sort);

  const look = async (isAgain: boolean): Promise<void> => {
    const { listAll, list } = context.airbyte.connections;
    const isWanted = matchesFilter(filter, context.now());
    let wanted: WebBackendConnectionRead[] = [];
    let total = 0;
    let hasCatalogs = false;
    const take = (connection: WebBackendConnectionRead): void => {
      total++;
      hasCatalogs ||= connection.syncCatalog !== undefined;
      if (isWanted(connection)) wanted.push(showsStreams ? connection : withoutStreams(connection));
    };
    const beginAgain = (): void => {
      wanted = [];
      total = 0;
    };
    await readAll(all || flags.status === "deprecated" ? listAll : list, context, take, beginAgain);
    if (isAgain && format === "table") context.terminal.clear();
    const sorted = sort === undefined ? wanted : sortConnections(wanted, sort);
    show(sorted.slice(0, max), total, everyMs !== undefined, context);
    warnOfPage(context.terminal, total, hasCatalogs);
  };
  await look(false);
  while (everyMs !== undefined) {
    await setTimeout(everyMs, undefined, { signal: context.signal });
    // Once it has worked, a server that is away for a while does not end the watch.
    await look(true).catch((error: unknown) => {
      if (exitCodeOf(error) !== EXIT_CODES.networkOrServer) throw error;
      for (const line of explainError(error)) context.terminal.warn(line);
    });
  }
}

/**
 * Hands on every connection of a list, as it arrives.
 *
 * @param beginAgain Called when the answer has broken off and is read anew: what was handed on comes once more.
 */
async function readAll(
  list: StreamingAirbyte["connections"]["list"],
  { workspaceId, call, settings }: Context,
  take: (connection: WebBackendConnectionRead) => void,
  beginAgain: () => void,
): Promise<void> {
  let hasBegun = false;
  try {
    for await (const connection of list.stream({ workspaceId }, call)) {
      hasBegun = true;
      take(connection);
    }
  } catch (error) {
    // Until the first connection the client has repeated what may be repeated. Afterwards it cannot, because its caller
    // might have used it already; nothing is printed here, and the call that gives all at once repeats itself.
    const isBrokenOff = hasBegun && (error instanceof NetworkError || error instanceof TimeoutError);
    const retriesLeft = isBrokenOff ? (settings.maxRetries ?? DEFAULT_RETRIES) - error.attempts : -1;
    if (retriesLeft < 0) throw error;
    const { connections } = await list({ workspaceId }, { ...call, maxRetries: retriesLeft });
    beginAgain();
    connections.forEach(take);
  }
}

/** Catalogs are most of what thousands of connections weigh, and a table shows only how many streams there are. */
function withoutStreams(connection: WebBackendConnectionRead): WebBackendConnectionRead {
  // As many as there were, and nothing in their places.
  return connection.syncCatalog
    ? { ...connection, syncCatalog: { streams: new Array(connection.syncCatalog.streams.length) } }
    : connection;
}

function show(shown: readonly WebBackendConnectionRead[], total: number, isWatch: boolean, context: Context): void {
  const now = context.now();
  printRows(shown, context, { columns: listColumns(now), id: ({ connectionId }) => connectionId });
  const unsure = total === 0 ? "; Airbyte says the same of a workspace that does not exist" : "";
  const at = isWatch ? `, ${new Date(now).toISOString()}` : "";
  context.terminal.warn(`${shown.length} of ${count(total, "connection")}${unsure}${at}`);
}
