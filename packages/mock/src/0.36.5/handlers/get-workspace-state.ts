import type { Handler } from "./handler.ts";

/** See "workspace/state" in docs/behaviour.md. */
export const getWorkspaceState: Handler<"webBackendGetWorkspaceState"> = ({ state }, { workspaceId }) => {
  // state-deleted [observed]: ignores deleted objects. state-unknown-workspace [observed]: all flags are false, not a 404.
  const sources = state.sources.filter((source) => source.workspaceId === workspaceId && !source.tombstone);
  const sourceIds = new Set(sources.map(({ sourceId }) => sourceId));
  // state-flags [observed]
  return {
    // state-connection-source [observed]: the source must not be deleted, the destination may be.
    hasConnections: state.connections.some(
      ({ status, sourceId }) => status !== "deprecated" && sourceIds.has(sourceId),
    ),
    hasSources: sources.length > 0,
    hasDestinations: state.destinations.some(
      (destination) => destination.workspaceId === workspaceId && !destination.tombstone,
    ),
  };
};
