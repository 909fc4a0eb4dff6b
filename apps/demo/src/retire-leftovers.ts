import { modify } from "@airbyte-web-backend/changes";
import type { Connection } from "@airbyte-web-backend/cli/core";
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
  const ids = new Set<string>();
  if (connection) ids.add(connection.connectionId);
  else {
    const take = (each: Connection): void => void (each.name === name && ids.add(each.connectionId));
    // Without the signal: this runs after an interruption too.
    await readConnections("list", { airbyte, workspaceId, settings, call: {} }, take, () => ids.clear());
  }
  for (const connectionId of ids) {
    // Retiring twice is harmless, so every failure can be retried.
    await modify(airbyte, connectionId, () => ({ status: "deprecated" }), { retry: "always" });
  }
  return ids.size;
}
