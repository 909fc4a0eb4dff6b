import { matchesSearch } from "../rules/matches-search.ts";
import { readConnection } from "../rules/read-connection.ts";
import type { Handler } from "./handler.ts";

/** Scans all workspaces, but never finds a deleted connection. Nothing found is an empty list. */
export const searchConnections: Handler<"webBackendSearchConnections"> = ({ state }, criteria) => ({
  connections: state.connections
    .filter((connection) => connection.status !== "deprecated" && matchesSearch(state, connection, criteria))
    .map((connection) => readConnection(state, connection)),
});
