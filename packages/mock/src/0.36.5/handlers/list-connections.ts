import type { AirbyteState, Connection } from "../../state/state.ts";
import { readConnections } from "../rules/read-connection.ts";
import type { Handler } from "./handler.ts";

/** See "list" in docs/behaviour.md. */
export const listConnections: Handler<"webBackendListConnectionsForWorkspace"> = ({ state }, { workspaceId }) => ({
  // list-complete [observed], list-no-paging [observed]
  connections: readConnections(
    state,
    // list-hides-deleted [observed]: omits deprecated connections, but not inactive ones.
    connectionsOf(state, workspaceId).filter(({ status }) => status !== "deprecated"),
  ),
});

export function connectionsOf(state: AirbyteState, workspaceId: string): Connection[] {
  // list-by-source [observed]: a connection is in the workspace of its source.
  // list-unknown-workspace [observed], list-all-unknown-workspace [observed]: an unknown workspace has an empty list.
  // list-deleted-source [observed]: the source may be deleted.
  const sourceIds = new Set(
    state.sources.filter((source) => source.workspaceId === workspaceId).map(({ sourceId }) => sourceId),
  );
  return state.connections.filter(({ sourceId }) => sourceIds.has(sourceId));
}
