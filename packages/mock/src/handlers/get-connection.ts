import { nullDereference } from "../errors/internal-error.ts";
import { mergeCatalog } from "../rules/merge-catalog.ts";
import { readConnection } from "../rules/read-connection.ts";
import { requireConnection } from "../store.ts";
import type { Handler } from "./handler.ts";

/**
 * One connection, deleted ones included. With a refresh its catalog is merged with what the source has now; nothing of
 * that is stored. A failed discover job leaves no catalog to merge: 500.
 * Source: docs/behaviour.md, "get" [code], the failed job [derived], the merge [test].
 */
export const getConnection: Handler<"webBackendGetConnection"> = (
  { state },
  { connectionId, withRefreshedCatalog },
) => {
  const connection = requireConnection(state, connectionId);
  if (!withRefreshedCatalog) return readConnection(state, connection);
  const discovered = state.discoveredCatalogs[connection.sourceId];
  if (!discovered) throw nullDereference("SourceDiscoverSchemaRead.getCatalog()");
  return readConnection(state, connection, mergeCatalog(connection.syncCatalog.streams, discovered));
};
