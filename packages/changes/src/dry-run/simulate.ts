import { isPatched, type Settings, type StoredConnection } from "../settings/settings-of.ts";
import { streamKey } from "../stream-name.ts";

type Json = Record<string, unknown>;

/** The connection after an update, as far as the body tells. */
export function withUpdate(connection: StoredConnection, body: Json): StoredConnection {
  const { skipReset: _, withRefreshedCatalog: __, sourceCatalogId, ...given } = body;
  if (isPatched(connection)) {
    const set = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
    const { schedule: ___, ...updated }: Json = { ...connection, ...Object.fromEntries(set) };
    if (updated["scheduleType"] === "manual") delete updated["scheduleData"];
    if (sourceCatalogId) updated["catalogId"] = sourceCatalogId;
    if (given["syncCatalog"]) updated["syncCatalog"] = withOthers(connection, given["syncCatalog"] as Catalog);
    return updated as StoredConnection & Json;
  }
  return { ...connection, ...CLEARED, ...withoutKept(given) };
}

type Catalog = NonNullable<Settings["syncCatalog"]>;

/** The catalog of an update, and the other streams of the connection, which are deselected. */
function withOthers(connection: StoredConnection, catalog: Catalog): Catalog {
  const sent = new Map(catalog.streams.map((entry) => [streamKey(entry.stream), entry]));
  const known = ((connection["syncCatalog"] as Catalog | undefined)?.streams ?? []).map((entry) => {
    const key = streamKey(entry.stream);
    const found = sent.get(key) ?? { ...entry, config: { ...entry.config, selected: false } };
    sent.delete(key);
    return found;
  });
  return { ...catalog, streams: [...known, ...sent.values()] };
}

/** What Airbyte 0.36 stores for properties that an update omits. */
const CLEARED = {
  namespaceDefinition: "source",
  namespaceFormat: "null",
  prefix: null,
  schedule: null,
  operations: [],
};

/** Null keeps these. */
function withoutKept(body: Json): Json {
  const kept = Object.entries(body).filter(([name, value]) => value || !/^(name|resourceRequirements)$/.test(name));
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

/** The connection that a create would make, as far as the body tells. */
export function withCreate(connectionId: string, family: "0.36" | "2.0", body: Json): StoredConnection {
  const { sourceId, destinationId } = body;
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
    name: body["name"] ?? "",
    connectionId,
  };
}
