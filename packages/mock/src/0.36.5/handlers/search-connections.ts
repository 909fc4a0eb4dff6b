import { createMatcher } from "../rules/matches-search.ts";
import { readConnections } from "../rules/read-connection.ts";
import type { Handler } from "./handler.ts";

/** Follows the rules "search" of docs/behaviour.md; the criteria themselves are in `createMatcher`. */
export const searchConnections: Handler<"webBackendSearchConnections"> = ({ state }, criteria) => {
  const matches = createMatcher(state, criteria);
  // search-all-workspaces [observed]: all that there are. search-hides-deleted [observed]: but for the deprecated ones.
  const found = state.connections.filter((connection) => connection.status !== "deprecated" && matches(connection));
  // search-complete [observed]: as get shows them. search-nothing [observed]: no match is an empty list, not a 404.
  return { connections: readConnections(state, found) };
};
