import type { Airbyte as Airbyte036, CallOptions } from "@airbyte-web-backend/client";
import { NetworkError, TimeoutError } from "@airbyte-web-backend/client";
import type { Airbyte as Airbyte20 } from "@airbyte-web-backend/client/2.0";
import type { AnyAirbyte } from "@airbyte-web-backend/client/connect";
import { stream } from "@airbyte-web-backend/client/stream";
import pMap from "p-map";
import { CommandError } from "../errors/command-error.ts";
import type { Context } from "../run/context.ts";
import type { Settings } from "../settings/settings.ts";
import type { Connection } from "./connection.ts";

/** The client's default. */
const DEFAULT_RETRIES = 2;

/** `listAll` includes deleted connections. */
type Operation = "list" | "listAll";

export interface Reading<Airbyte = AnyAirbyte> {
  readonly airbyte: Airbyte;
  readonly workspaceId: string;
  readonly call: CallOptions;
  readonly settings: Pick<Settings, "maxRetries" | "concurrency">;
}

/** What `readConnections` takes from a command. */
export async function readingOf({ connect, workspaceId, call, settings }: Context): Promise<Reading> {
  return { airbyte: await connect(), workspaceId, call, settings };
}

/**
 * Reads a list, and keeps what `pick` returns of each connection: all of them may not fit into memory.
 *
 * @param pick Undefined if nothing is to be kept.
 * @throws {CommandError} The server counts more connections than it lists. Exit code 8.
 */
export async function collectConnections<T>(
  operation: Operation,
  reading: Reading,
  pick: (connection: Connection) => T | undefined,
): Promise<T[]> {
  const picked: T[] = [];
  for await (const connection of readConnections(operation, reading)) {
    const each = pick(connection);
    if (each !== undefined) picked.push(each);
  }
  return picked;
}

/**
 * Every connection of a list as it arrives, each once, from every page on Airbyte 2.x.
 *
 * @throws {CommandError} The server counts more connections than it lists. Exit code 8.
 */
export async function* readConnections(
  operation: Operation,
  { airbyte, ...reading }: Reading,
): AsyncGenerator<Connection, void, void> {
  const seen = new Set<string>();
  const connections =
    airbyte.family === "2.0"
      ? readPages(operation, { airbyte, ...reading }, seen)
      : readStream(operation, { airbyte, ...reading });
  for await (const connection of connections) {
    if (seen.has(connection.connectionId)) continue;
    seen.add(connection.connectionId);
    yield connection;
  }
}

/** If the response breaks off, it is read again: the same connections come again. */
async function* readStream(
  operation: Operation,
  { airbyte, workspaceId, call, settings }: Reading<Airbyte036>,
): AsyncGenerator<Connection, void, void> {
  let hasStarted = false;
  try {
    for await (const connection of stream(airbyte).connections[operation]({ workspaceId }, call)) {
      hasStarted = true;
      if (!connection.syncCatalog) throw laterServer();
      yield connection;
    }
  } catch (error) {
    // The client retries until the first connection arrives. After that its caller may have used the data; here reading can
    // restart, with the call that buffers the response and retries.
    const brokeOff = hasStarted && (error instanceof NetworkError || error instanceof TimeoutError);
    const retriesLeft = brokeOff ? (settings.maxRetries ?? DEFAULT_RETRIES) - error.attempts : -1;
    if (retriesLeft < 0) throw error;
    yield* (await airbyte.connections[operation]({ workspaceId }, { ...call, maxRetries: retriesLeft })).connections;
  }
}

/** Only with a wrong AIRBYTE_VERSION. The first page must not look like all connections. */
function laterServer(): CommandError {
  return new CommandError(
    "usage",
    "the server is newer than Airbyte 0.36",
    "Set AIRBYTE_VERSION to its version, or unset it.",
  );
}

/** @param seen The ids of the connections that were read. */
async function* readPages(
  operation: Operation,
  { airbyte, workspaceId, call, settings }: Reading<Airbyte20>,
  seen: ReadonlySet<string>,
): AsyncGenerator<Connection, void, void> {
  let total = 0;
  for await (const page of airbyte.connections.list.pages({ workspaceId }, call)) {
    // Servers before 1.8 do not count.
    total = page.num_connections ?? 0;
    yield* page.connections;
  }
  if (seen.size < total) {
    throw new CommandError(
      "partlyFailed",
      `the server lists ${seen.size} of ${total} connections`,
      "A connection may have been created or renamed meanwhile: run the command again.",
    );
  }
  if (operation === "list") return;
  // The list of all connections has only the ids of sources and destinations.
  const { connections } = await airbyte.connections.listAll({ workspaceId }, call);
  const deleted = connections.filter(({ connectionId }) => !seen.has(connectionId));
  yield* await pMap(deleted, ({ connectionId }) => airbyte.connections.get({ connectionId }, call), {
    concurrency: settings.concurrency,
  });
}
