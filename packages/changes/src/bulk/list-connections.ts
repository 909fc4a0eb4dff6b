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

/** The pages of a list do not contain all connections: the list changed while it was read. */
export class IncompleteListError extends AirbyteError {
  declare readonly workspaceId: string;
  /** How many connections the pages contain. */
  declare readonly listed: number;
  /** How many connections the workspace has, according to the server. */
  declare readonly total: number;

  constructor(workspaceId: string, listed: number, total: number) {
    super(`the list of workspace ${workspaceId} is incomplete: it has ${listed} of ${total} connections`, {
      hint: "A connection may have been created, renamed or deleted meanwhile. List again.",
    });
    this.workspaceId = workspaceId;
    this.listed = listed;
    this.total = total;
  }

  override get name(): "IncompleteListError" {
    return "IncompleteListError";
  }
}

/**
 * Lists all connections of a workspace, without the deleted ones. On 2.x it reads all pages.
 *
 * @throws {IncompleteListError} The list changed between two pages of 2.x, so that some connections may be missing.
 * @throws {AirbyteError} A request failed.
 */
export async function listConnections<Airbyte extends AnyAirbyte>(
  airbyte: Airbyte,
  { workspaceId }: { readonly workspaceId: string },
  options?: CallOptions,
): Promise<ListedConnection<Airbyte>[]> {
  const connections = new Map<string, ListedConnection>();
  const totals = new Set<number>();
  for await (const page of pagesOf(airbyte, workspaceId, options)) {
    for (const connection of page.connections) connections.set(connection.connectionId, connection);
    // Servers before 1.8 do not count.
    if (page.num_connections !== undefined) totals.add(page.num_connections);
  }
  const isComplete = totals.size === 0 || (totals.size === 1 && totals.has(connections.size));
  if (!isComplete) throw new IncompleteListError(workspaceId, connections.size, Math.max(...totals));
  return [...connections.values()] as ListedConnection<Airbyte>[];
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
