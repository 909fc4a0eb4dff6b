import { readConnections } from "../rules/read-connection.ts";
import type { Handler } from "./handler.ts";
import { connectionsOf } from "./list-connections.ts";

/** See "list_all" in docs/behaviour.md. */
export const listAllConnections: Handler<"webBackendListAllConnectionsForWorkspace"> = (
  { state },
  { workspaceId },
) => ({
  // list-all-deleted [observed]: no filter by status. list-all-workspace [observed]: only this workspace.
  connections: readConnections(state, connectionsOf(state, workspaceId)),
});
