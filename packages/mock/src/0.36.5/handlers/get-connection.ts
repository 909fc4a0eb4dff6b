import { requireConnection } from "../rules/lookup.ts";
import { mergeCatalog } from "../rules/merge-catalog.ts";
import { readConnection } from "../rules/read-connection.ts";
import type { Handler } from "./handler.ts";

/** Follows the rules "get" of docs/behaviour.md; those of the merge are in `mergeCatalog`. */
export const getConnection: Handler<"webBackendGetConnection"> = (
  { state },
  { connectionId, withRefreshedCatalog },
) => {
  // get-unknown [observed]: 404, before any discovery. get-deleted [observed]: a deprecated one is found.
  const connection = requireConnection(state, connectionId);
  // get-stored [observed]: absent, null and false are the same.
  if (!withRefreshedCatalog) return readConnection(state, connection);
  const discovered = state.discoveredCatalogs[connection.sourceId];
  // refresh-not-stored [observed]: the merged catalog goes into the answer, not into the state.
  return readConnection(state, connection, mergeCatalog(connection.syncCatalog.streams, discovered));
};
