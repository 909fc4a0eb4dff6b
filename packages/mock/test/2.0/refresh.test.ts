import {
  ACTIVE_CONNECTION_ID,
  FAILING_CONNECTION_ID,
  INACTIVE_CONNECTION_ID,
  LOCKED_CONNECTION_ID,
  makeConnection,
  makeSelectedStream,
  NIGHTLY_CATALOG_ID,
  NIGHTLY_CONNECTION_ID,
  SOURCE_CATALOG_ID,
} from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { get, namesOf, selectedOf, update } from "./connections.ts";
import { makeMock, send } from "./make-mock.ts";

describe("get with withRefreshedCatalog", () => {
  test("tells added, removed and changed streams", async () => {
    const mock = makeMock();
    const read = await get(mock, ACTIVE_CONNECTION_ID, true);
    expect(read.catalogDiff?.transforms).toEqual([
      { transformType: "remove_stream", streamDescriptor: { name: "legacy_events", namespace: "public" } },
      { transformType: "add_stream", streamDescriptor: { name: "invoices", namespace: "public" } },
      {
        transformType: "update_stream",
        streamDescriptor: { name: "users", namespace: "public" },
        updateStream: {
          fieldTransforms: [
            {
              transformType: "add_field",
              fieldName: ["country"],
              breaking: false,
              addField: { schema: { type: ["null", "string"] } },
            },
          ],
          streamAttributeTransforms: [],
        },
      },
    ]);
    expect(namesOf(read.syncCatalog)).toEqual(["users", "order-items", "countries", "invoices"]);
    expect(selectedOf(read.syncCatalog)).toEqual(["users", "order-items"]);
    expect(read).toMatchObject({ status: "active", schemaChange: "non_breaking" });
  });

  test("stores the catalog for the source, not for the connection, until an update brings sourceCatalogId", async () => {
    const mock = makeMock();
    const refreshed = await get(mock, ACTIVE_CONNECTION_ID, true);
    expect(refreshed.catalogId).not.toBe(SOURCE_CATALOG_ID);
    expect(await get(mock, ACTIVE_CONNECTION_ID)).toMatchObject({
      catalogId: SOURCE_CATALOG_ID,
      schemaChange: "non_breaking",
    });
    const { body } = await update(mock, {
      connectionId: ACTIVE_CONNECTION_ID,
      syncCatalog: refreshed.syncCatalog,
      sourceCatalogId: refreshed.catalogId,
    });
    expect(body).toMatchObject({ catalogId: refreshed.catalogId, schemaChange: "no_change" });
    expect(namesOf(body.syncCatalog)).toContain("invoices");
  });

  test("a breaking change sets the flag and deactivates the connection", async () => {
    const mock = makeMock();
    const read = await get(mock, NIGHTLY_CONNECTION_ID, true);
    expect(read).toMatchObject({ status: "inactive", schemaChange: "breaking" });
    const transforms = read.catalogDiff?.transforms.flatMap(({ updateStream }) => updateStream?.fieldTransforms ?? []);
    expect(transforms).toMatchObject([{ transformType: "remove_field", fieldName: ["changed_at"], breaking: true }]);
    expect(await get(mock, NIGHTLY_CONNECTION_ID)).toMatchObject({
      status: "inactive",
      schemaChange: "breaking",
      catalogId: NIGHTLY_CATALOG_ID,
    });
  });

  test("an update with the new catalog takes the flag back, but does not activate the connection", async () => {
    const mock = makeMock();
    const { syncCatalog, catalogId } = await get(mock, NIGHTLY_CONNECTION_ID, true);
    const streams = syncCatalog.streams.map(({ stream, config }) => ({
      stream,
      config: { ...config, syncMode: "full_refresh", cursorField: [] },
    }));
    const { body } = await update(mock, {
      connectionId: NIGHTLY_CONNECTION_ID,
      syncCatalog: { streams },
      sourceCatalogId: catalogId,
    });
    expect(body).toMatchObject({ status: "inactive", schemaChange: "no_change" });
  });

  test("with the preference disable any change deactivates the connection", async () => {
    const mock = makeMock();
    await update(mock, { connectionId: ACTIVE_CONNECTION_ID, nonBreakingChangesPreference: "disable" });
    expect(await get(mock, ACTIVE_CONNECTION_ID, true)).toMatchObject({
      status: "inactive",
      schemaChange: "non_breaking",
    });
  });

  test("shows an empty diff if nothing has changed, and keeps the id of the catalog", async () => {
    const before = await get(makeMock(), INACTIVE_CONNECTION_ID);
    const read = await get(makeMock(), INACTIVE_CONNECTION_ID, true);
    expect(read).toEqual({ ...before, catalogDiff: { transforms: [] } });
  });

  test("shows the stored picture if the discovery fails", async () => {
    const mock = makeMock();
    expect(await get(mock, FAILING_CONNECTION_ID, true)).toEqual(await get(mock, FAILING_CONNECTION_ID));
  });

  test("answers 409 for a locked connection if the discovery succeeds", async () => {
    const mock = makeMock();
    mock.state.discoveredCatalogs = { ...mock.state.discoveredCatalogs, "50000000-0000-4000-8000-000000000002": [] };
    const { status, body } = await send(mock, "connections/get", {
      connectionId: LOCKED_CONNECTION_ID,
      withRefreshedCatalog: true,
    });
    expect({ status, type: body["type"] }).toEqual({ status: 409, type: "error:connection/locked" });
  });

  test("keeps what was configured, and takes what the source insists on", async () => {
    const mock = makeMock({
      state: {
        connections: [
          makeConnection({
            sourceCatalogId: SOURCE_CATALOG_ID,
            syncCatalog: {
              streams: [
                makeSelectedStream(
                  { name: "users", namespace: "public" },
                  { syncMode: "incremental", cursorField: ["created_at"], primaryKey: [["email"]] },
                ),
                makeSelectedStream({ name: "countries", namespace: "public" }, { syncMode: "incremental" }),
              ],
            },
          }),
        ],
      },
    });
    const { connectionId = "" } = mock.state.connections[0] ?? {};
    const { syncCatalog } = await get(mock, connectionId, true);
    const configOf = (name: string) => syncCatalog.streams.find(({ stream }) => stream?.name === name)?.config;
    expect(configOf("users")).toMatchObject({
      syncMode: "incremental",
      cursorField: ["created_at"],
      primaryKey: [["id"]],
    });
    // The source supports one mode only.
    expect(configOf("countries")).toMatchObject({ syncMode: "full_refresh", destinationSyncMode: "append" });
  });

  test("selects a new column of a stream with field selection, and drops a removed one", async () => {
    const mock = makeMock();
    const { syncCatalog } = await get(mock, ACTIVE_CONNECTION_ID);
    const streams = syncCatalog.streams.map(({ stream, config }) => ({
      stream,
      config:
        stream?.name === "users"
          ? {
              ...config,
              fieldSelectionEnabled: true,
              selectedFields: ["id", "updated_at"].map((name) => ({ fieldPath: [name] })),
            }
          : config,
    }));
    await update(mock, { connectionId: ACTIVE_CONNECTION_ID, syncCatalog: { streams } });
    const refreshed = await get(mock, ACTIVE_CONNECTION_ID, true);
    expect(refreshed.syncCatalog.streams[0]?.config?.selectedFields?.map(({ fieldPath }) => fieldPath?.[0])).toEqual([
      "id",
      "country",
      "updated_at",
    ]);
  });
});
