import { createMatcher } from "../rules/matches-search.ts";
import { readConnections } from "../rules/read-connection.ts";
import type { Handler } from "./handler.ts";

/** See "search" in docs/behaviour.md. `createMatcher` implements the criteria. */
export const searchConnections: Handler<"webBackendSearchConnections"> = ({ state }, criteria) => {
  const matches = createMatcher(state, criteria);
  // search-all-workspaces [observed]. search-hides-deleted [observed]: omits deprecated connections.
  const found = state.connections.filter((connection) => connection.status !== "deprecated" && matches(connection));
  // search-complete [observed]: the same as get. search-nothing [observed]: an empty list, not a 404.
  return { connections: readConnections(state, found) };
};
