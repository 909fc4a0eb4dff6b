import { readConnections } from "../rules/read-connection.ts";
import type { Handler } from "./handler.ts";
import { connectionsOf } from "./list-connections.ts";

/** Like `list`, deleted connections included. Source: docs/behaviour.md, "list_all" [code]. */
export const listAllConnections: Handler<"webBackendListAllConnectionsForWorkspace"> = (
  { state },
  { workspaceId },
) => ({
  connections: readConnections(state, connectionsOf(state, workspaceId)),
});
