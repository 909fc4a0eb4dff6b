import { type Json, required } from "../read-body.ts";
import { isDeleted, type Store } from "../store.ts";

/** 2.0-workspace-state [observed]: an unknown workspace has nothing. */
export function getWorkspaceState({ state }: Store, body: Json): unknown {
  const workspaceId = required(body["workspaceId"]);
  const isHere = (actor: { workspaceId: string; tombstone: boolean }) =>
    actor.workspaceId === workspaceId && !actor.tombstone;
  const sources = state.sources.filter(isHere);
  return {
    hasConnections: state.connections.some(
      (connection) => !isDeleted(connection) && sources.some(({ sourceId }) => sourceId === connection.sourceId),
    ),
    hasSources: sources.length > 0,
    hasDestinations: state.destinations.some(isHere),
  };
}

/** 2.0-state-type [observed]: `not_set` for an unknown connection too. */
export function getStateType({ state }: Store, body: Json): unknown {
  const connectionId = required(body["connectionId"]);
  const found = state.connections.find((connection) => connection.connectionId === connectionId);
  return found?.later?.stateType ?? "not_set";
}
