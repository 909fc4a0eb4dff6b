import type { Handler } from "./handler.ts";

/** Follows the rules "workspace/state" of docs/behaviour.md. */
export const getWorkspaceState: Handler<"webBackendGetWorkspaceState"> = ({ state }, { workspaceId }) => {
  // state-deleted [observed]: what was deleted does not count. state-unknown-workspace [observed]: nothing, and no 404.
  const sources = state.sources.filter((source) => source.workspaceId === workspaceId && !source.tombstone);
  const sourceIds = new Set(sources.map(({ sourceId }) => sourceId));
  // state-flags [observed]: three of them.
  return {
    // state-connection-source [observed]: its source has to be there, its destination may be gone.
    hasConnections: state.connections.some(
      ({ status, sourceId }) => status !== "deprecated" && sourceIds.has(sourceId),
    ),
    hasSources: sources.length > 0,
    hasDestinations: state.destinations.some(
      (destination) => destination.workspaceId === workspaceId && !destination.tombstone,
    ),
  };
};
