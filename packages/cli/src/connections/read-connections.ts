import { HttpError, NetworkError, TimeoutError } from "@airbyte-web-backend/client";
import { stream } from "@airbyte-web-backend/client/stream";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { CommandError } from "../errors/command-error.ts";
import { EXIT_CODES } from "../errors/exit-code.ts";
import type { Context } from "../run/context.ts";

/** The client's default. */
const DEFAULT_RETRIES = 2;

/** The page size of Airbyte 1.8 and newer, unless the request sets one. */
const DEFAULT_PAGE_SIZE = 20;
const PAGE_SIZE = 100;

type Operation = "list" | "listAll";
type Take = (connection: WebBackendConnectionRead) => Promise<void> | void;
type Reading = Pick<Context, "airbyte" | "workspaceId" | "call" | "settings">;

/**
 * Passes every connection of a list to `take` as it arrives, from every page on Airbyte 1.8 and newer.
 *
 * @param restart Called when the response broke off and is read again: `take` gets the same connections again.
 * @throws {CommandError} The server counts more connections than it lists. Exit code 8.
 */
export async function readConnections(
  operation: Operation,
  reading: Reading,
  take: Take,
  restart: () => void,
): Promise<void> {
  const seen = new Set<string>();
  let hasCatalogs = false;
  const takeFirst = (connection: WebBackendConnectionRead): Promise<void> | void => {
    seen.add(connection.connectionId);
    // Lists of servers after 0.40.9 have no catalogs.
    hasCatalogs ||= connection.syncCatalog !== undefined;
    return take(connection);
  };
  await readFirst(operation, reading, takeFirst, () => {
    seen.clear();
    restart();
  });
  if (seen.size === DEFAULT_PAGE_SIZE && !hasCatalogs) await readMorePages(operation, reading, take, seen);
}

async function readFirst(
  operation: Operation,
  { airbyte, workspaceId, call, settings }: Reading,
  take: Take,
  restart: () => void,
): Promise<void> {
  let hasStarted = false;
  try {
    for await (const connection of stream(airbyte).connections[operation]({ workspaceId }, call)) {
      hasStarted = true;
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

/**
 * Reads the pages after the first. The cursor is the id of the previous page's last connection.
 *
 * @param seen The ids of the first page, in order; further ids are added.
 */
async function readMorePages(
  operation: Operation,
  { airbyte, workspaceId, call }: Reading,
  take: Take,
  seen: Set<string>,
): Promise<void> {
  let cursor = [...seen].at(-1);
  for (;;) {
    // The types of 0.36.5 lack pageSize and cursor.
    const page = { workspaceId, pageSize: PAGE_SIZE, cursor };
    const result = await airbyte.connections[operation](page, call).result();
    if (!result.ok) {
      // Servers before 0.40.26 reject unknown properties, and have no pages.
      if (result.error instanceof HttpError && result.error.status === 422) return;
      throw result.error;
    }
    const { connections, num_connections: total } = result.data as typeof result.data & { num_connections?: number };
    // A server without pages ignores the cursor and returns the same list.
    const fresh = connections.filter(({ connectionId }) => !seen.has(connectionId));
    for (const connection of fresh) {
      seen.add(connection.connectionId);
      await take(connection);
    }
    if (fresh.length > 0 && seen.size !== total) {
      cursor = connections.at(-1)?.connectionId;
      continue;
    }
    if (total === undefined || seen.size >= total) return;
    throw new CommandError(`the server lists ${seen.size} of ${total} connections`, {
      exitCode: EXIT_CODES.partlyFailed,
      hint: "A connection may have been created or renamed meanwhile: run the command again.",
    });
  }
}
