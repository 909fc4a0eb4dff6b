import type { AirbyteState, Connection } from "../../state/state.ts";
import { readConnections } from "../rules/read-connection.ts";
import type { Handler } from "./handler.ts";

/** Follows the rules "list" of docs/behaviour.md. */
export const listConnections: Handler<"webBackendListConnectionsForWorkspace"> = ({ state }, { workspaceId }) => ({
  // list-complete [observed], list-no-paging [observed]: whole connections, all at once.
  connections: readConnections(
    state,
    // list-hides-deleted [observed]: deprecated ones are left out, inactive ones are not.
    connectionsOf(state, workspaceId).filter(({ status }) => status !== "deprecated"),
  ),
});

/** Every connection of a workspace. */
export function connectionsOf(state: AirbyteState, workspaceId: string): Connection[] {
  // list-by-source [observed]: it is the source that says where a connection belongs.
  // list-unknown-workspace [observed], list-all-unknown-workspace [observed]: where nobody knows a source, the list is empty.
  // list-deleted-source [observed]: a deleted source still counts.
  const sourceIds = new Set(
    state.sources.filter((source) => source.workspaceId === workspaceId).map(({ sourceId }) => sourceId),
  );
  return state.connections.filter(({ sourceId }) => sourceIds.has(sourceId));
}
