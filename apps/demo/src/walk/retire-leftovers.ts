import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { updateBody } from "../changes/update-body.ts";
import { readConnections } from "../connections/read-connections.ts";
import type { Context } from "../context.ts";

/** What a walk that failed may have left on the server. */
export interface Leftovers {
  readonly name: string;
  /** The connection; undefined when the answer to its creation never came. */
  readonly connection: WebBackendConnectionRead | undefined;
}

/** Retires what is there. @returns How many connections that was. */
export async function retireLeftovers(
  { airbyte, workspaceId, settings }: Context,
  { name, connection }: Leftovers,
): Promise<number> {
  const found = new Map<string, WebBackendConnectionRead>();
  if (connection) found.set(connection.connectionId, connection);
  else {
    const ids = new Set<string>();
    const take = (each: WebBackendConnectionRead): void => void (each.name === name && ids.add(each.connectionId));
    // Without the signal of the steps: after an interruption there is still this to do.
    await readConnections("list", { airbyte, workspaceId, settings, call: {} }, take, () => ids.clear());
    // Lists of later servers leave out what an update of earlier ones must hold.
    for (const connectionId of ids) found.set(connectionId, await airbyte.connections.get({ connectionId }));
  }
  for (const each of found.values()) {
    // Retiring twice does no harm, so here a write may be repeated whatever became of the first attempt.
    await airbyte.connections.update(updateBody(each, { status: "deprecated" }), { retry: "always" });
  }
  return found.size;
}
