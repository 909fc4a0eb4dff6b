import { readConnections } from "../rules/read-connection.ts";
import type { Handler } from "./handler.ts";
import { connectionsOf } from "./list-connections.ts";

/** Follows the rules "list_all" of docs/behaviour.md. */
export const listAllConnections: Handler<"webBackendListAllConnectionsForWorkspace"> = (
  { state },
  { workspaceId },
) => ({
  // list-all-deleted [observed]: like list, without its filter. list-all-workspace [observed]: of this workspace only.
  connections: readConnections(state, connectionsOf(state, workspaceId)),
});
