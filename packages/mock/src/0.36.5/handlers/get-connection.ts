import { requireConnection } from "../rules/lookup.ts";
import { mergeCatalog } from "../rules/merge-catalog.ts";
import { readConnection } from "../rules/read-connection.ts";
import type { Handler } from "./handler.ts";

/** See "get" in docs/behaviour.md. `mergeCatalog` implements the refresh. */
export const getConnection: Handler<"webBackendGetConnection"> = (
  { state },
  { connectionId, withRefreshedCatalog },
) => {
  // get-unknown [observed]: a 404, before the discover job. get-deleted [observed]: also finds deprecated connections.
  const connection = requireConnection(state, connectionId);
  // get-stored [observed]: null and false are like absent.
  if (!withRefreshedCatalog) return readConnection(state, connection);
  const discovered = state.discoveredCatalogs[connection.sourceId];
  // refresh-not-stored [observed]: the merged catalog is only sent.
  return readConnection(state, connection, mergeCatalog(connection.syncCatalog.streams, discovered));
};
