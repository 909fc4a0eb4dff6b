import type { AnyAirbyte, Json, StoredConnection } from "../airbyte.ts";
import { isRecord } from "../settings/copy.ts";
import { withOthers } from "../settings/normalized.ts";
import { isPatched } from "../settings/server-rules.ts";

/** Properties of an update that are not settings of the connection. `sourceCatalogId` is returned as `catalogId`. */
const NOT_STORED: ReadonlySet<string> = new Set(["skipReset", "withRefreshedCatalog", "sourceCatalogId"]);

/** The connection after an update, as far as the body tells. */
export function withUpdate(connection: StoredConnection, body: Json): StoredConnection {
  const sent = Object.entries(body).filter(([name, value]) => value !== undefined && !NOT_STORED.has(name));
  if (!isPatched(connection)) {
    // Null keeps these.
    const isKept = (name: string): boolean => name === "name" || name === "resourceRequirements";
    const stored = sent.filter(([name, value]) => value !== null || !isKept(name));
    return { ...connection, ...CLEARED, ...Object.fromEntries(stored) };
  }
  const given = Object.fromEntries(sent.filter(([, value]) => value !== null));
  const updated: Json & StoredConnection = { ...connection, ...given };
  // A legacy form of `scheduleData`, which would be out of date.
  delete updated["schedule"];
  if (updated.scheduleType === "manual") delete updated["scheduleData"];
  const { sourceCatalogId } = body;
  const streams = withOthers(updated.syncCatalog.streams, connection.syncCatalog.streams);
  return {
    ...updated,
    ...(typeof sourceCatalogId === "string" && { catalogId: sourceCatalogId }),
    ...(isRecord(given["syncCatalog"]) && { syncCatalog: { ...updated.syncCatalog, streams } }),
  };
}

/** What Airbyte 0.36 stores for properties that an update omits. */
const CLEARED = {
  namespaceDefinition: "source",
  namespaceFormat: "null",
  prefix: null,
  schedule: null,
  operations: [],
};

/** The connection that a create would make, as far as the body tells. */
export function withCreate(connectionId: string, family: AnyAirbyte["family"], body: Json): StoredConnection {
  const { sourceId, destinationId, name } = body;
  return {
    namespaceDefinition: "source",
    operations: [],
    syncCatalog: { streams: [] },
    isSyncing: false,
    operationIds: [],
    source: { sourceId },
    destination: { destinationId },
    ...(family === "2.0" && { scheduleType: "manual", schemaChange: "no_change", tags: [] }),
    ...body,
    name: String(name ?? ""),
    sourceId: String(sourceId),
    destinationId: String(destinationId),
    connectionId,
  };
}
