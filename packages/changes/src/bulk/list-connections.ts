import type { CallOptions } from "@airbyte-web-backend/client";
import { AirbyteError } from "@airbyte-web-backend/client/errors";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import type { WebBackendConnectionListItem } from "@airbyte-web-backend/schema/2.0";
import type { AnyAirbyte } from "../airbyte.ts";

/** A connection in a list. On 2.x it has no catalog and few settings. */
export type ListedConnection<Airbyte extends AnyAirbyte = AnyAirbyte> = {
  "0.36": WebBackendConnectionRead;
  "2.0": WebBackendConnectionListItem;
}[Airbyte["family"]];

/** The list changed each time it was read, so that its pages may not contain all connections. */
export class IncompleteListError extends AirbyteError {
  declare readonly workspaceId: string;
  /** How many connections the pages contain. */
  declare readonly listed: number;
  /** How many connections the workspace has, according to the server. */
  declare readonly total: number;

  constructor(workspaceId: string, listed: number, total: number) {
    super(`the list of workspace ${workspaceId} changed while it was read: it may lack some of ${total} connections`, {
      hint: "Another program creates, renames or deletes connections. Try again later.",
    });
    this.workspaceId = workspaceId;
    this.listed = listed;
    this.total = total;
  }

  override get name(): "IncompleteListError" {
    return "IncompleteListError";
  }
}

/** How often the list is read if it changes meanwhile. */
const MAX_ATTEMPTS = 3;

/**
 * Lists all connections of a workspace, without the deleted ones. On 2.x it reads all pages, and reads them again if the list
 * changes between two pages, up to 3 times.
 *
 * @throws {IncompleteListError} The list of 2.x changed each time, so that some connections may be missing.
 * @throws {AirbyteError} A request failed.
 */
export async function listConnections<Airbyte extends AnyAirbyte>(
  airbyte: Airbyte,
  { workspaceId }: { readonly workspaceId: string },
  options?: CallOptions,
): Promise<ListedConnection<Airbyte>[]> {
  for (let attempt = 1; ; attempt += 1) {
    const connections = new Map<string, ListedConnection>();
    const totals = new Set<number>();
    for await (const page of pagesOf(airbyte, workspaceId, options)) {
      for (const connection of page.connections) connections.set(connection.connectionId, connection);
      // Servers before 1.8 do not count.
      totals.add(page.num_connections ?? connections.size);
    }
    const [total = 0, ...others] = totals;
    if (others.length === 0 && total === connections.size)
      return [...connections.values()] as ListedConnection<Airbyte>[];
    if (attempt === MAX_ATTEMPTS) throw new IncompleteListError(workspaceId, connections.size, Math.max(...totals));
  }
}

interface Page {
  readonly connections: readonly ListedConnection[];
  readonly num_connections?: number;
}

async function* pagesOf(
  airbyte: AnyAirbyte,
  workspaceId: string,
  options: CallOptions | undefined,
): AsyncGenerator<Page, void, void> {
  if (airbyte.family === "0.36") yield await airbyte.connections.list({ workspaceId }, options);
  else yield* airbyte.connections.list.pages({ workspaceId }, options);
}
