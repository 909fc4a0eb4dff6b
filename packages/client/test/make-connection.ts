import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";

export const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
export const connectionId = "a3c1e8d2-7b54-4f0a-9c6e-1d2f3a4b5c6d";
export const sourceId = "e2b7f4a1-9c3d-4d5e-8f60-7a1b2c3d4e5f";
export const destinationId = "4d3c2b1a-0f9e-4d8c-b7a6-5f4e3d2c1b0a";

/** A connection as a 0.36.5 server returns it: every unset property is an explicit null. */
export function makeConnection(changes: Partial<WebBackendConnectionRead> = {}): WebBackendConnectionRead {
  return {
    connectionId,
    name: "Postgres <> BigQuery",
    namespaceDefinition: "source",
    namespaceFormat: null,
    prefix: null,
    sourceId,
    destinationId,
    syncCatalog: {
      streams: [
        {
          stream: {
            name: "users",
            jsonSchema: { type: "object", properties: { id: { type: "integer" } } },
            supportedSyncModes: ["full_refresh", "incremental"],
            sourceDefinedCursor: null,
            defaultCursorField: [],
            sourceDefinedPrimaryKey: [["id"]],
            namespace: null,
          },
          config: {
            syncMode: "full_refresh",
            cursorField: [],
            destinationSyncMode: "overwrite",
            primaryKey: [["id"]],
            aliasName: "users",
            selected: true,
          },
        },
      ],
    },
    schedule: null,
    status: "active",
    operationIds: [],
    source: {
      sourceDefinitionId: "decd338e-5647-4c0b-adf4-da0e75f5a750",
      sourceId,
      workspaceId,
      connectionConfiguration: { host: "db", password: "**********" },
      name: "Shop database",
      sourceName: "Postgres",
    },
    destination: {
      destinationDefinitionId: "22f6c74f-5699-40ff-833c-4a879ea40133",
      destinationId,
      workspaceId,
      connectionConfiguration: { project_id: "shop" },
      name: "Warehouse",
      destinationName: "BigQuery",
    },
    operations: [],
    latestSyncJobCreatedAt: null,
    latestSyncJobStatus: null,
    isSyncing: false,
    resourceRequirements: null,
    ...changes,
  };
}
