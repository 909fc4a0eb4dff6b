import { modify } from "@airbyte-web-backend/changes";
import type { Connection } from "@airbyte-web-backend/cli/core";
import { type Context, collectConnections } from "@airbyte-web-backend/cli/node";

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
  // Without the signal: this runs after an interruption too.
  const reading = { airbyte, workspaceId, settings, call: {} };
  const leftovers = connection
    ? [connection]
    : await collectConnections("list", reading, (each) => (each.name === name ? each : undefined));
  for (const { connectionId } of leftovers) {
    // Retiring twice is harmless, so every failure can be retried.
    await modify(airbyte, connectionId, () => ({ status: "deprecated" }), { retry: "always" });
  }
  return leftovers.length;
}
