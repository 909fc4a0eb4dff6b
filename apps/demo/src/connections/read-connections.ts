import { HttpError, NetworkError, TimeoutError } from "@airbyte-web-backend/client";
import { stream } from "@airbyte-web-backend/client/stream";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";

/** What the client does when nothing is said. */
const DEFAULT_RETRIES = 2;

/** How many connections Airbyte 1.8 and later answer with to a request that does not ask for pages. */
const DEFAULT_PAGE = 20;
const PAGE_SIZE = 100;

type Operation = "list" | "listAll";
type Take = (connection: WebBackendConnectionRead) => Promise<void> | void;
type Reading = Pick<Context, "airbyte" | "workspaceId" | "call" | "settings">;

/**
 * Hands on every connection of a list, as it arrives: of Airbyte 1.8 and later, of every page.
 *
 * @param beginAgain Called when the answer has broken off and is read anew: what was handed on comes once more.
 * @throws {CommandError} The server says that there are more than it lists. Exit code 8.
 */
export async function readConnections(
  operation: Operation,
  reading: Reading,
  take: Take,
  beginAgain: () => void,
): Promise<void> {
  const seen = new Set<string>();
  let hasCatalogs = false;
  const takeFirst = (connection: WebBackendConnectionRead): Promise<void> | void => {
    seen.add(connection.connectionId);
    // Servers after 0.40.9 leave the catalogs out.
    hasCatalogs ||= connection.syncCatalog !== undefined;
    return take(connection);
  };
  await readFirst(operation, reading, takeFirst, () => {
    seen.clear();
    beginAgain();
  });
  if (seen.size === DEFAULT_PAGE && !hasCatalogs) await readFurtherPages(operation, reading, take, seen);
}

async function readFirst(
  operation: Operation,
  { airbyte, workspaceId, call, settings }: Reading,
  take: Take,
  beginAgain: () => void,
): Promise<void> {
  let hasBegun = false;
  try {
    for await (const connection of stream(airbyte).connections[operation]({ workspaceId }, call)) {
      hasBegun = true;
      await take(connection);
    }
  } catch (error) {
    // Until the first connection the client has repeated what may be repeated. Afterwards it cannot, because its caller
    // might have used it already; here it can begin again, and the call that gives all at once repeats itself.
    const isBrokenOff = hasBegun && (error instanceof NetworkError || error instanceof TimeoutError);
    const retriesLeft = isBrokenOff ? (settings.maxRetries ?? DEFAULT_RETRIES) - error.attempts : -1;
    if (retriesLeft < 0) throw error;
    const { connections } = await airbyte.connections[operation]({ workspaceId }, { ...call, maxRetries: retriesLeft });
    beginAgain();
    for (const connection of connections) await take(connection);
  }
}

/**
 * What follows a first page. The cursor is the id of the last connection before; the answer names no next one.
 *
 * @param seen The ids of the first page, in order; the others are added.
 */
async function readFurtherPages(
  operation: Operation,
  { airbyte, workspaceId, call }: Reading,
  take: Take,
  seen: Set<string>,
): Promise<void> {
  let cursor = [...seen].at(-1);
  for (;;) {
    // Neither is in the types of 0.36.5.
    const page = { workspaceId, pageSize: PAGE_SIZE, cursor };
    const result = await airbyte.connections[operation](page, call).result();
    if (!result.ok) {
      // Servers before 0.40.26 refuse properties that they do not know: their lists have no pages.
      if (result.error instanceof HttpError && result.error.status === 422) return;
      throw result.error;
    }
    const { connections, num_connections: total } = result.data as typeof result.data & { num_connections?: number };
    // A server without pages ignores the cursor, and answers what it has answered before.
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
      hint: "Somebody may have created or renamed one meanwhile: run the command again.",
    });
  }
}
