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
type Take = (connection: Connection) => Promise<void> | void;

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
  let picked: T[] = [];
  const take = (connection: Connection): void => {
    const each = pick(connection);
    if (each !== undefined) picked.push(each);
  };
  await readConnections(operation, reading, take, () => {
    picked = [];
  });
  return picked;
}

/**
 * Passes every connection of a list to `take` as it arrives, from every page on Airbyte 2.x.
 *
 * @param restart Called when the response broke off and is read again: `take` gets the same connections again.
 * @throws {CommandError} The server counts more connections than it lists. Exit code 8.
 */
export function readConnections(
  operation: Operation,
  { airbyte, ...reading }: Reading,
  take: Take,
  restart: () => void = () => undefined,
): Promise<void> {
  return airbyte.family === "2.0"
    ? readPages(operation, { airbyte, ...reading }, take)
    : readStream(operation, { airbyte, ...reading }, take, restart);
}

async function readStream(
  operation: Operation,
  { airbyte, workspaceId, call, settings }: Reading<Airbyte036>,
  take: Take,
  restart: () => void,
): Promise<void> {
  let hasStarted = false;
  try {
    for await (const connection of stream(airbyte).connections[operation]({ workspaceId }, call)) {
      hasStarted = true;
      if (!connection.syncCatalog) throw laterServer();
      await take(connection);
    }
  } catch (error) {
    // The client retries until the first connection arrives. After that its caller may have used the data; here reading can
    // restart, with the call that buffers the response and retries.
    const brokeOff = hasStarted && (error instanceof NetworkError || error instanceof TimeoutError);
    const retriesLeft = brokeOff ? (settings.maxRetries ?? DEFAULT_RETRIES) - error.attempts : -1;
    if (retriesLeft < 0) throw error;
    const { connections } = await airbyte.connections[operation]({ workspaceId }, { ...call, maxRetries: retriesLeft });
    restart();
    for (const connection of connections) await take(connection);
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

async function readPages(
  operation: Operation,
  { airbyte, workspaceId, call, settings }: Reading<Airbyte20>,
  take: Take,
): Promise<void> {
  const seen = new Set<string>();
  let total = 0;
  for await (const page of airbyte.connections.list.pages({ workspaceId }, call)) {
    // Servers before 1.8 do not count.
    total = page.num_connections ?? 0;
    for (const connection of page.connections) {
      if (seen.has(connection.connectionId)) continue;
      seen.add(connection.connectionId);
      await take(connection);
    }
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
  const read = await pMap(deleted, ({ connectionId }) => airbyte.connections.get({ connectionId }, call), {
    concurrency: settings.concurrency,
  });
  for (const connection of read) await take(connection);
}
