import type { Handler } from "./handler.ts";

/**
 * Whether a workspace has anything in it that is not deleted. An unknown workspace has nothing.
 * Source: docs/behaviour.md, "workspace/state" [code].
 */
export const getWorkspaceState: Handler<"webBackendGetWorkspaceState"> = ({ state }, { workspaceId }) => {
  const sources = state.sources.filter((source) => source.workspaceId === workspaceId && !source.tombstone);
  const sourceIds = new Set(sources.map(({ sourceId }) => sourceId));
  return {
    hasConnections: state.connections.some(
      ({ status, sourceId }) => status !== "deprecated" && sourceIds.has(sourceId),
    ),
    hasSources: sources.length > 0,
    hasDestinations: state.destinations.some(
      (destination) => destination.workspaceId === workspaceId && !destination.tombstone,
    ),
  };
};
