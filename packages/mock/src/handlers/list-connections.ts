import { readConnections } from "../rules/read-connection.ts";
import type { AirbyteState, Connection } from "../state.ts";
import type { Handler } from "./handler.ts";

/** Follows the rules "list" of docs/behaviour.md. */
export const listConnections: Handler<"webBackendListConnectionsForWorkspace"> = ({ state }, { workspaceId }) => ({
  // list-complete [source], list-no-paging [source]: whole connections, all at once.
  connections: readConnections(
    state,
    // list-hides-deleted [source]: deprecated ones are left out, inactive ones are not.
    connectionsOf(state, workspaceId).filter(({ status }) => status !== "deprecated"),
  ),
});

/** Every connection of a workspace. */
export function connectionsOf(state: AirbyteState, workspaceId: string): Connection[] {
  // list-by-source [source]: it is the source that says where a connection belongs.
  // list-unknown-workspace [source], list-all-unknown-workspace [source]: where nobody knows a source, the list is empty.
  // list-deleted-source [source]: a deleted source still counts.
  const sourceIds = new Set(
    state.sources.filter((source) => source.workspaceId === workspaceId).map(({ sourceId }) => sourceId),
  );
  return state.connections.filter(({ sourceId }) => sourceIds.has(sourceId));
}
