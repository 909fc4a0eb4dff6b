import { readConnections } from "../rules/read-connection.ts";
import type { AirbyteState, Connection } from "../state.ts";
import type { Handler } from "./handler.ts";

/**
 * The connections whose source is in the workspace, deleted ones left out. An unknown workspace is an empty one.
 * Source: docs/behaviour.md, "list" [code].
 */
export const listConnections: Handler<"webBackendListConnectionsForWorkspace"> = ({ state }, { workspaceId }) => ({
  connections: readConnections(
    state,
    connectionsOf(state, workspaceId).filter(({ status }) => status !== "deprecated"),
  ),
});

/** Every connection whose source is in a workspace. It is the source that says where a connection belongs. */
export function connectionsOf(state: AirbyteState, workspaceId: string): Connection[] {
  const sourceIds = new Set(
    state.sources.filter((source) => source.workspaceId === workspaceId).map(({ sourceId }) => sourceId),
  );
  return state.connections.filter(({ sourceId }) => sourceIds.has(sourceId));
}
