import {
  NORMALIZATION_OPERATION_ID,
  POSTGRES_SOURCE_ID,
  PRODUCTION_TAG_ID,
  SANDBOX_DESTINATION_ID,
  SANDBOX_TAG_ID,
  SOURCE_CATALOG_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { catalogOf, create, get, namesOf, unknownId, update } from "./connections.ts";
import { call, makeMock, nowMs } from "./make-mock.ts";

describe("create", () => {
  test("fills in what the body leaves out", async () => {
    const { status, body } = await create(makeMock(), {});
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: "Sample data <> Local files",
      namespaceDefinition: "source",
      scheduleType: "manual",
      status: "active",
      syncCatalog: { streams: [] },
      tags: [],
      notifySchemaChanges: false,
      notifySchemaChangesByEmail: false,
      nonBreakingChangesPreference: "ignore",
      backfillPreference: "disabled",
      isSyncing: false,
      schemaChange: "no_change",
      createdAt: nowMs / 1000,
    });
    expect(body).not.toHaveProperty("latestSyncJobStatus");
  });

  test("shows the configured streams only, where get shows all", async () => {
    const mock = makeMock();
    const { body } = await create(mock, {
      sourceId: POSTGRES_SOURCE_ID,
      syncCatalog: catalogOf({}, { namespace: "public" }),
      sourceCatalogId: SOURCE_CATALOG_ID,
    });
    expect(namesOf(body.syncCatalog)).toEqual(["users"]);
    const read = await get(mock, body.connectionId);
    expect(namesOf(read.syncCatalog)).toEqual(["users", "order-items", "countries", "legacy_events"]);
  });

  test("makes another connection each time", async () => {
    const mock = makeMock();
    const ids = [await create(mock, { name: "a" }), await create(mock, { name: "a" })].map(
      ({ body }) => body.connectionId,
    );
    expect(new Set(ids).size).toBe(2);
  });

  test.each(["inactive", "deprecated", "locked"])("takes the status %s", async (status) => {
    expect((await create(makeMock(), { status })).body.status).toBe(status);
  });

  test("without a status: stored, shown without one, and not listed", async () => {
    const mock = makeMock();
    const { body } = await create(mock, { status: null, name: "No status" });
    expect(await get(mock, body.connectionId)).not.toHaveProperty("status");
    const { connections } = await call(mock, "connections/list", { workspaceId: WORKSPACE_ID });
    expect(connections.map(({ name }) => name)).not.toContain("No status");
    expect((await update(mock, { connectionId: body.connectionId, status: "active" })).body.status).toBe("active");
  });

  test("drops tags that are unknown or of another workspace", async () => {
    const tags = [PRODUCTION_TAG_ID, SANDBOX_TAG_ID, unknownId].map((tagId) => ({ tagId }));
    const { body } = await create(makeMock(), { tags });
    expect(body.tags).toEqual([
      { tagId: PRODUCTION_TAG_ID, workspaceId: WORKSPACE_ID, name: "production", color: "75DCFF" },
    ]);
  });

  test("keeps backfillPreference only together with nonBreakingChangesPreference", async () => {
    const mock = makeMock();
    expect((await create(mock, { backfillPreference: "enabled" })).body.backfillPreference).toBe("disabled");
    const both = { backfillPreference: "enabled", nonBreakingChangesPreference: "propagate_fully" };
    expect((await create(mock, both)).body).toMatchObject(both);
  });

  test("ignores operationIds, dataplaneGroupId, notifySchemaChangesByEmail and unknown properties", async () => {
    const { status, body } = await create(makeMock(), {
      operationIds: [NORMALIZATION_OPERATION_ID],
      dataplaneGroupId: unknownId,
      notifySchemaChangesByEmail: true,
      zzz: 1,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ operationIds: [], notifySchemaChangesByEmail: false });
    expect(body).not.toHaveProperty("dataplaneGroupId");
  });

  test("keeps four resource requirements and drops those of storage", async () => {
    const { body } = await create(makeMock(), {
      resourceRequirements: { cpu_limit: "1", ephemeral_storage_limit: "1Gi" },
    });
    expect(body.resourceRequirements).toEqual({ cpu_limit: "1" });
  });

  test.each<[string, object, number]>([
    ["an unknown source", { sourceId: unknownId }, 404],
    ["an unknown destination", { destinationId: unknownId }, 404],
    ["no source", { sourceId: null }, 500],
    ["a destination of another workspace", { destinationId: SANDBOX_DESTINATION_ID }, 500],
    ["onDemandEnabled, which needs an entitlement", { onDemandEnabled: true }, 403],
    ["tags of null", { tags: null }, 500],
    ["a name of 257 characters", { name: "x".repeat(257) }, 409],
    ["a prefix with a null character", { prefix: "a\u0000" }, 409],
    ["an unknown sourceCatalogId", { sourceCatalogId: unknownId }, 409],
    ["an unknown destinationCatalogId", { destinationCatalogId: unknownId }, 409],
    ["a bad enum", { namespaceDefinition: "SOURCE" }, 400],
  ])("refuses %s", async (_name, body, status) => {
    const mock = makeMock();
    const before = mock.state.connections.length;
    expect((await create(mock, body)).status).toBe(status);
    expect(mock.state.connections).toHaveLength(before);
  });

  test("leaves the operations of a failed request behind", async () => {
    const mock = makeMock();
    const operations = [{ workspaceId: WORKSPACE_ID, name: "left", operatorConfiguration: { operatorType: "dbt" } }];
    expect((await create(mock, { operations, sourceId: unknownId })).status).toBe(404);
    expect(mock.state.operations.at(-1)).toMatchObject({ name: "left", tombstone: false });
  });
});
