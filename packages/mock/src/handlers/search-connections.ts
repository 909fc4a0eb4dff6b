import { createMatcher } from "../rules/matches-search.ts";
import { readConnections } from "../rules/read-connection.ts";
import type { Handler } from "./handler.ts";

/**
 * Scans all workspaces, but never finds a deleted connection. Nothing found is an empty list. An absent
 * `namespaceDefinition` means `source`, so an empty search is not "everything".
 * Source: docs/behaviour.md, "search" [code], [test].
 */
export const searchConnections: Handler<"webBackendSearchConnections"> = ({ state }, criteria) => {
  const matches = createMatcher(state, criteria);
  return {
    connections: readConnections(
      state,
      state.connections.filter((connection) => connection.status !== "deprecated" && matches(connection)),
    ),
  };
};
