import { type Connection, updateBody, writesOf } from "@airbyte-web-backend/cli/core";
import { type Context, readConnections } from "@airbyte-web-backend/cli/node";

/** What a failed walk may have left on the server. */
export interface Leftovers {
  readonly name: string;
  /** The connection; undefined if the response to its creation was lost. */
  readonly connection: Connection | undefined;
}

/** @returns The number of retired connections. */
export async function retireLeftovers(
  { connect, workspaceId, settings }: Context,
  { name, connection }: Leftovers,
): Promise<number> {
  const airbyte = await connect();
  const found = new Map<string, Connection>();
  if (connection) found.set(connection.connectionId, connection);
  else {
    const ids = new Set<string>();
    const take = (each: Connection): void => void (each.name === name && ids.add(each.connectionId));
    // Without the signal: this runs after an interruption too.
    await readConnections("list", { airbyte, workspaceId, settings, call: {} }, take, () => ids.clear());
    // Lists of 2.x lack properties that an update needs.
    for (const connectionId of ids) found.set(connectionId, await airbyte.connections.get({ connectionId }));
  }
  for (const each of found.values()) {
    // Retiring twice is harmless, so every failure can be retried.
    await writesOf(airbyte).update(updateBody(each, { status: "deprecated" }), { retry: "always" });
  }
  return found.size;
}
