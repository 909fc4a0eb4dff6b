import type { Handler } from "./handler.ts";
import { connectionsOf } from "./list-connections.ts";

/** Like `list`, deleted connections included. */
export const listAllConnections: Handler<"webBackendListAllConnectionsForWorkspace"> = (
  { state },
  { workspaceId },
) => ({
  connections: connectionsOf(state, workspaceId),
});
