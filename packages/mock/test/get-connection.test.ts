import {
  ACTIVE_CONNECTION_ID,
  DEPRECATED_CONNECTION_ID,
  FAILING_CONNECTION_ID,
  INACTIVE_CONNECTION_ID,
  makeConnection,
  makeJob,
  makeOperation,
  makeSelectedStream,
  makeStream,
  NEVER_SYNCED_CONNECTION_ID,
  POSTGRES_SOURCE_ID,
  RUNNING_CONNECTION_ID,
  SECRET_MASK,
  type SelectedStream,
  type Stream,
} from "@airbyte-web-backend/mock";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { ask, makeMock, post, postUndocumented } from "./ask.ts";

test("get answers an unknown id with 404", async () => {
  const connectionId = "7f3f1b0e-0000-4000-8000-000000000000";
  const { status, body } = await post(makeMock(), "connections/get", { connectionId });
  expect(status).toBe(404);
  expect(body.message).toBe(`Could not find configuration for STANDARD_SYNC: ${connectionId}.`);
});

test("get with a refresh answers an unknown id with 404 too", async () => {
  const body = { connectionId: "7f3f1b0e-0000-4000-8000-000000000000", withRefreshedCatalog: true };
  expect((await post(makeMock(), "connections/get", body)).status).toBe(404);
});

test("get shows a deleted connection", async () => {
  const connection = await ask(makeMock(), "connections/get", { connectionId: DEPRECATED_CONNECTION_ID });
  expect(connection.status).toBe("deprecated");
});

test("get shows the stored catalog when withRefreshedCatalog is absent, null or false", async () => {
  const connectionId = ACTIVE_CONNECTION_ID;
  for (const { syncCatalog } of [
    await ask(makeMock(), "connections/get", { connectionId }),
    await postUndocumented(makeMock(), "connections/get", { connectionId, withRefreshedCatalog: null }),
    await ask(makeMock(), "connections/get", { connectionId, withRefreshedCatalog: false }),
  ])
    expect(syncCatalog.streams.map(({ stream }) => stream?.name)).toEqual(["users", "order-items", "legacy_events"]);
});

test("get shows every stream as selected, with its alias computed", async () => {
  const { syncCatalog } = await ask(makeMock(), "connections/get", { connectionId: ACTIVE_CONNECTION_ID });
  expect(syncCatalog.streams.every(({ config }) => config?.selected)).toBe(true);
  expect(syncCatalog.streams[1]?.config?.aliasName).toBe("order_items");
});

test("get with a refresh shows what is discovered now, with the stored choices", async () => {
  const body = { connectionId: ACTIVE_CONNECTION_ID, withRefreshedCatalog: true };
  const { syncCatalog } = await ask(makeMock(), "connections/get", body);
  expect(syncCatalog.streams.map(({ stream }) => stream?.name)).toEqual([
    "users",
    "order-items",
    "countries",
    "invoices",
  ]);
  expect(syncCatalog.streams[0]?.stream?.jsonSchema).toHaveProperty("properties.country");
  expect(syncCatalog.streams[0]?.config).toMatchObject({
    syncMode: "incremental",
    destinationSyncMode: "append_dedup",
  });
});

test("get with a refresh shows a new stream as selected, with its default config", async () => {
  const body = { connectionId: ACTIVE_CONNECTION_ID, withRefreshedCatalog: true };
  const { syncCatalog } = await ask(makeMock(), "connections/get", body);
  expect(syncCatalog.streams.at(-1)?.config).toEqual({
    syncMode: "full_refresh",
    cursorField: ["issued_at"],
    destinationSyncMode: "append",
    primaryKey: [["id"]],
    aliasName: "invoices",
    selected: true,
  });
});

/** The catalog that a get with a refresh shows, for one connection and what its source has now. */
async function refresh(
  stored: SelectedStream[],
  discovered: Stream[],
): Promise<WebBackendConnectionRead["syncCatalog"]["streams"]> {
  const connection = makeConnection({ syncCatalog: { streams: stored } });
  const state = { connections: [connection], discoveredCatalogs: { [POSTGRES_SOURCE_ID]: discovered } };
  const body = { connectionId: connection.connectionId, withRefreshedCatalog: true };
  return (await ask(makeMock({ state }), "connections/get", body)).syncCatalog.streams;
}

test("get with a refresh keeps every choice that was stored, as far as the source still allows it", async () => {
  const config = {
    syncMode: "incremental",
    cursorField: ["mine"],
    destinationSyncMode: "append_dedup",
    primaryKey: [["mine"]],
  } as const;
  const stored = makeSelectedStream({}, { ...config, cursorField: ["mine"], primaryKey: [["mine"]] });
  const now = makeStream({ defaultCursorField: ["theirs"], sourceDefinedPrimaryKey: [["theirs"]] });
  expect((await refresh([stored], [now]))[0]?.config).toMatchObject(config);
});

test("get with a refresh gives up a stored sync mode that the source no longer supports", async () => {
  const stored = makeSelectedStream({}, { syncMode: "incremental" });
  const streams = await refresh([stored], [makeStream({ supportedSyncModes: ["full_refresh"] })]);
  expect(streams[0]?.config.syncMode).toBe("full_refresh");
});

test("get with a refresh fills in an empty cursor and an empty key", async () => {
  const now = makeStream({ defaultCursorField: ["updated_at"], sourceDefinedPrimaryKey: [["id"]] });
  const streams = await refresh([makeSelectedStream()], [now]);
  expect(streams[0]?.config).toMatchObject({ cursorField: ["updated_at"], primaryKey: [["id"]] });
});

test("get with a refresh matches streams by name, so that two namespaces share what was stored for one", async () => {
  const stored = makeSelectedStream({ namespace: "a" }, { destinationSyncMode: "overwrite" });
  const streams = await refresh([stored], [makeStream({ namespace: "b" }), makeStream({ namespace: "c" })]);
  expect(streams.map(({ config }) => config.destinationSyncMode)).toEqual(["overwrite", "overwrite"]);
  expect(streams.map(({ stream }) => stream.namespace)).toEqual(["b", "c"]);
});

test("get with a refresh takes a new stream without sync modes for incremental", async () => {
  expect((await refresh([], [makeStream({ supportedSyncModes: [] })]))[0]?.config.syncMode).toBe("incremental");
});

test("get with a refresh stores nothing", async () => {
  const mock = makeMock();
  const before = mock.snapshot();
  await ask(mock, "connections/get", { connectionId: ACTIVE_CONNECTION_ID, withRefreshedCatalog: true });
  expect(mock.snapshot()).toEqual(before);
});

test("get with a refresh fails with 500 when the discover job fails", async () => {
  const body = { connectionId: FAILING_CONNECTION_ID, withRefreshedCatalog: true };
  const { status, body: error } = await post(makeMock(), "connections/get", body);
  expect(status).toBe(500);
  expect(error.message).toMatch(/^Internal Server Error: /);
});

test("get with a refresh fails with 500 when two stored streams have the same name", async () => {
  const streams = [makeSelectedStream({ namespace: "a" }), makeSelectedStream({ namespace: "b" })];
  const connection = makeConnection({ syncCatalog: { streams } });
  const mock = makeMock({
    state: { connections: [connection], discoveredCatalogs: { [POSTGRES_SOURCE_ID]: [makeStream()] } },
  });
  const body = { connectionId: connection.connectionId, withRefreshedCatalog: true };
  expect((await post(mock, "connections/get", body)).status).toBe(500);
});

test("get masks secrets at the top and in nested objects, and nothing else", async () => {
  const { source, destination } = await ask(makeMock(), "connections/get", { connectionId: ACTIVE_CONNECTION_ID });
  expect(SECRET_MASK).toBe("*".repeat(10));
  expect(source.connectionConfiguration).toMatchObject({
    host: "db.acme.example",
    password: SECRET_MASK,
    tunnel_method: { tunnel_user: "airbyte", ssh_key: SECRET_MASK },
  });
  expect(destination.connectionConfiguration).toMatchObject({
    project_id: "acme-analytics",
    credentials_json: SECRET_MASK,
    loading_method: { credential: { credential_type: "HMAC_KEY", hmac_key_secret: SECRET_MASK } },
  });
  expect(source.connectionConfiguration).not.toHaveProperty("tunnel_method.tunnel_user_password");
});

test("get shows the user's name and the connector's name of source and destination", async () => {
  const { source, destination } = await ask(makeMock(), "connections/get", { connectionId: ACTIVE_CONNECTION_ID });
  expect(source).toMatchObject({ name: "Shop database", sourceName: "Postgres" });
  expect(destination).toMatchObject({ name: "Analytics", destinationName: "BigQuery" });
});

test("get shows null for a connection that never synced", async () => {
  expect(await ask(makeMock(), "connections/get", { connectionId: NEVER_SYNCED_CONNECTION_ID })).toMatchObject({
    latestSyncJobCreatedAt: null,
    latestSyncJobStatus: null,
    isSyncing: false,
  });
});

test("get shows the newest sync, its time in seconds", async () => {
  expect(await ask(makeMock(), "connections/get", { connectionId: FAILING_CONNECTION_ID })).toMatchObject({
    latestSyncJobCreatedAt: Date.UTC(2022, 3, 29, 7) / 1000,
    latestSyncJobStatus: "failed",
    isSyncing: false,
  });
});

test.each(["pending", "running", "incomplete"] as const)(
  "get shows a connection with a %s sync as syncing",
  async (status) => {
    const mock = makeMock();
    mock.state.jobs = [makeJob({ connectionId: RUNNING_CONNECTION_ID, status })];
    const connection = await ask(mock, "connections/get", { connectionId: RUNNING_CONNECTION_ID });
    expect(connection).toMatchObject({ isSyncing: true, latestSyncJobStatus: status });
  },
);

test.each(["failed", "succeeded", "cancelled"] as const)(
  "get shows a connection with a %s sync as not syncing",
  async (status) => {
    const mock = makeMock();
    mock.state.jobs = [makeJob({ connectionId: RUNNING_CONNECTION_ID, status })];
    expect((await ask(mock, "connections/get", { connectionId: RUNNING_CONNECTION_ID })).isSyncing).toBe(false);
  },
);

test("get does not count resets as syncs", async () => {
  const mock = makeMock();
  mock.state.jobs = [makeJob({ connectionId: RUNNING_CONNECTION_ID, kind: "reset", status: "running" })];
  expect(await ask(mock, "connections/get", { connectionId: RUNNING_CONNECTION_ID })).toMatchObject({
    isSyncing: false,
    latestSyncJobStatus: null,
  });
});

test("get does not count the jobs of other connections", async () => {
  const mock = makeMock();
  mock.state.jobs = [makeJob({ connectionId: ACTIVE_CONNECTION_ID, status: "running" })];
  const connection = await ask(mock, "connections/get", { connectionId: RUNNING_CONNECTION_ID });
  expect(connection).toMatchObject({ isSyncing: false, latestSyncJobStatus: null });
});

test("get fills only the variant of an operation that its type names", async () => {
  const { operations } = await ask(makeMock(), "connections/get", { connectionId: FAILING_CONNECTION_ID });
  expect(operations?.map(({ operatorConfiguration }) => operatorConfiguration)).toEqual([
    { operatorType: "normalization", normalization: { option: "basic" }, dbt: null },
    { operatorType: "dbt", normalization: null, dbt: expect.objectContaining({ gitRepoBranch: "main" }) },
  ]);
});

test("get fills only that variant also when both are stored", async () => {
  const both = { normalization: { option: "basic" }, dbt: makeOperation({ operatorType: "dbt" }).dbt } as const;
  const mock = makeMock();
  for (const operation of mock.state.operations) Object.assign(operation, both);
  const { operations } = await ask(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID });
  expect(operations?.map(({ operatorConfiguration }) => operatorConfiguration)).toEqual([
    { operatorType: "normalization", normalization: both.normalization, dbt: null },
    { operatorType: "dbt", normalization: null, dbt: both.dbt },
  ]);
});

test("get lists the ids of all attached operations, and shows those that are not deleted", async () => {
  const mock = makeMock();
  for (const operation of mock.state.operations) operation.tombstone = operation.operatorType === "dbt";
  const { operationIds, operations } = await ask(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID });
  expect(operationIds).toHaveLength(2);
  expect(operations).toHaveLength(1);
});

test("get shows a manual schedule as null", async () => {
  expect((await ask(makeMock(), "connections/get", { connectionId: INACTIVE_CONNECTION_ID })).schedule).toBeNull();
});

test.each([
  ["source", "sources", "SOURCE_CONNECTION"],
  ["destination", "destinations", "DESTINATION_CONNECTION"],
] as const)("get of a connection whose %s is not in the state is a 404 that names it", async (_, collection, kind) => {
  const mock = makeMock();
  mock.state[collection].length = 0;
  const { status, body } = await post(mock, "connections/get", { connectionId: ACTIVE_CONNECTION_ID });
  expect(status).toBe(404);
  expect(body.message).toMatch(new RegExp(`^Could not find configuration for ${kind}: `));
});

test("get leaves out an attached operation that is not in the state", async () => {
  const mock = makeMock();
  mock.state.operations.length = 0;
  const { operationIds, operations } = await ask(mock, "connections/get", { connectionId: ACTIVE_CONNECTION_ID });
  expect(operationIds).toHaveLength(1);
  expect(operations).toEqual([]);
});
