import {
  ACTIVE_CONNECTION_ID,
  createMockAirbyte,
  DBT_OPERATION_ID,
  FAILING_CONNECTION_ID,
  INACTIVE_CONNECTION_ID,
  LOCAL_JSON_DESTINATION_ID,
  type MockAirbyte,
  makeConnection,
  makeJob,
  makeOperation,
  makeSelectedStream,
  makeSource,
  POSTGRES_SOURCE_ID,
  RUNNING_CONNECTION_ID,
  SANDBOX_DESTINATION_ID,
  SOURCE_CATALOG_ID,
  STRIPE_NORMALIZATION_OPERATION_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import type { WebBackendConnectionUpdate } from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { call, makeMock, post } from "./make-mock.ts";

// What the recordings of the real server cannot show: hidden state, jobs, deleted sources, edited states.

const workspaceId = WORKSPACE_ID;
const unknownId = "00000000-0000-4000-8000-00000000ffff";
const create = { sourceId: POSTGRES_SOURCE_ID, destinationId: LOCAL_JSON_DESTINATION_ID, status: "active" } as const;
const update: WebBackendConnectionUpdate = {
  connectionId: FAILING_CONNECTION_ID,
  syncCatalog: { streams: [] },
  status: "active",
};
const operation = {
  workspaceId,
  name: "New",
  operatorConfiguration: { operatorType: "normalization", normalization: { option: "basic" } },
} as const;

/** Sends numbers that `JSON.stringify` cannot write. */
async function sendText(mock: MockAirbyte, path: string, body: string): Promise<string> {
  const response = await mock.fetch(`http://localhost:8000/api/v1/web_backend/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  return response.text();
}

test.each(["connections/list", "connections/list_all"] as const)(
  "%s shows a connection whose source and destination were deleted",
  async (path) => {
    const mock = makeMock({ state: { connections: [makeConnection()] } });
    for (const end of [...mock.state.sources, ...mock.state.destinations]) end.tombstone = true;
    const { connections } = await call(mock, path, { workspaceId });
    expect(connections).toMatchObject([{ source: { name: "Shop database" }, destination: { name: "Local files" } }]);
  },
);

test.each([
  ["connections", { connections: [makeConnection({ status: "deprecated" })] }, { hasConnections: false }],
  ["sources, nor their connections", { tombstone: "sources" }, { hasSources: false, hasConnections: false }],
  ["destinations, but their connections", { tombstone: "destinations" }, { hasDestinations: false }],
] as const)(
  "workspace/state does not count deleted %s",
  async (_, { tombstone, ...state }: object & { tombstone?: "sources" | "destinations" }, flags) => {
    const mock = makeMock({ state });
    for (const end of tombstone ? mock.state[tombstone] : []) end.tombstone = true;
    const expected = { hasConnections: true, hasSources: true, hasDestinations: true, ...flags };
    expect(await call(mock, "workspace/state", { workspaceId })).toEqual(expected);
  },
);

test("workspace/state answers 500 if the body is missing or null, and 400 if it is empty", async () => {
  for (const body of ["", "null"]) {
    const answer = await post(makeMock(), "workspace/state", body);
    expect(answer.body.exceptionClassName).toBe("java.lang.NullPointerException");
  }
  const { status, body } = await post(makeMock(), "workspace/state", {});
  expect(status).toBe(400);
  expect(body.validationErrors[0]?.propertyPath).toBe("webBackendGetWorkspaceState.arg0.workspaceId");
});

test.each([
  ["pending", true],
  ["running", true],
  ["incomplete", true],
  ["failed", false],
  ["succeeded", false],
  ["cancelled", false],
] as const)("get shows a %s sync: isSyncing is %s", async (status, isSyncing) => {
  const mock = makeMock();
  mock.state.jobs = [
    makeJob({ connectionId: RUNNING_CONNECTION_ID, status }),
    makeJob({ connectionId: RUNNING_CONNECTION_ID, kind: "reset", status: "running", createdAtSeconds: 2_000_000_000 }),
    makeJob({ connectionId: ACTIVE_CONNECTION_ID, status: "running", createdAtSeconds: 2_000_000_000 }),
  ];
  const connection = await call(mock, "connections/get", { connectionId: RUNNING_CONNECTION_ID });
  expect(connection).toMatchObject({ isSyncing, latestSyncJobStatus: status, latestSyncJobCreatedAt: 1_651_190_400 });
});

test("get hides deleted operations, but not their ids", async () => {
  const mock = makeMock();
  for (const each of mock.state.operations) each.tombstone = each.operatorType === "dbt";
  const { operationIds, operations } = await call(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID });
  expect(operationIds).toEqual([STRIPE_NORMALIZATION_OPERATION_ID, DBT_OPERATION_ID]);
  expect(operations).toHaveLength(1);
});

test("get shows only the settings of an operation's type, even if both are stored", async () => {
  const both = { normalization: { option: null }, dbt: makeOperation({ operatorType: "dbt" }).dbt };
  const mock = makeMock();
  for (const each of mock.state.operations) Object.assign(each, both);
  const { operations } = await call(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID });
  expect(operations?.map(({ operatorConfiguration }) => operatorConfiguration)).toEqual([
    { operatorType: "normalization", normalization: both.normalization, dbt: null },
    { operatorType: "dbt", normalization: null, dbt: both.dbt },
  ]);
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

test("get omits operations and connector definitions that are not in the state", async () => {
  const mock = makeMock();
  for (const name of ["operations", "sourceDefinitions", "destinationDefinitions"] as const)
    mock.state[name].length = 0;
  expect(await call(mock, "connections/get", { connectionId: ACTIVE_CONNECTION_ID })).toMatchObject({
    operationIds: [expect.any(String)],
    operations: [],
    source: { sourceName: "Unknown", connectionConfiguration: { password: "not-a-real-password" } },
    destination: { destinationName: "Unknown" },
  });
});

test("search compares a configuration that is not an object as a whole", async () => {
  const source = makeSource({ connectionConfiguration: ["a", "b"] });
  const mock = makeMock({ state: { sources: [source], connections: [makeConnection({ sourceId: source.sourceId })] } });
  const search = async (connectionConfiguration: unknown) =>
    (await call(mock, "connections/search", { source: { connectionConfiguration } })).connections.length;
  expect(await search(["a", "b"])).toBe(1);
  for (const other of [["b", "a"], ["a"], { 0: "a" }, [], "", "a", false]) expect(await search(other)).toBe(0);
});

test.each([
  ["1.0", 1, 0],
  ["1e3", { $number: "1000.0" }, 1],
  ["9223372036854775807", { $number: "9223372036854775807" }, 1],
  ["9223372036854775806", { $number: "9223372036854775807" }, 0],
])("search compares numbers in configurations as Jackson parses them: %s with %j", async (digits, seed, count) => {
  const source = makeSource({ connectionConfiguration: { seed } });
  const mock = makeMock({ state: { sources: [source], connections: [makeConnection({ sourceId: source.sourceId })] } });
  const body = `{"source":{"connectionConfiguration":{"seed":${digits}}}}`;
  expect(JSON.parse(await sendText(mock, "connections/search", body)).connections).toHaveLength(count);
});

test("search compares all digits of a schedule", async () => {
  const mock = createMockAirbyte({ state: { connections: [] } });
  const schedule = (units: string) => `"schedule":{"timeUnit":"hours","units":${units}}}`;
  const body = JSON.stringify(create).replace("}", `,${schedule("9223372036854775807")}`);
  expect(await sendText(mock, "connections/create", body)).toContain('"units":9223372036854775807,');
  const search = (units: string) => sendText(mock, "connections/search", `{${schedule(units)}`);
  expect(await search("9223372036854775807")).toContain('"units":9223372036854775807,');
  expect(await search("9223372036854775806")).toBe('{"connections":[]}');
});

test("create stores sourceCatalogId, no response shows it, and update keeps it", async () => {
  const mock = makeMock();
  const body = { ...create, sourceCatalogId: SOURCE_CATALOG_ID };
  const { connectionId, ...created } = await call(mock, "connections/create", body);
  expect(created).not.toHaveProperty("sourceCatalogId");
  await call(mock, "connections/update", { ...update, connectionId });
  expect(mock.state.connections.at(-1)?.sourceCatalogId).toBe(SOURCE_CATALOG_ID);
});

test("create takes ids from a sequence, or from newId", async () => {
  const created = await call(makeMock(), "connections/create", create);
  expect(created.connectionId).toBe("00000000-0000-4000-8000-000000000001");
  expect((await call(makeMock({ newId: () => unknownId }), "connections/create", create)).connectionId).toBe(unknownId);
});

test("default values are not shared between connections", async () => {
  const mock = makeMock();
  const stream = { name: "users" };
  const config = { syncMode: "full_refresh", destinationSyncMode: "append", selected: true };
  const body = { ...create, syncCatalog: { streams: [{ stream, config }] } };
  await post(mock, "connections/create", body);
  mock.state.connections.at(-1)?.syncCatalog.streams[0]?.stream.supportedSyncModes.push("incremental");
  await post(mock, "connections/create", body);
  expect(mock.state.connections.at(-1)?.syncCatalog.streams[0]?.stream.supportedSyncModes).toEqual([]);
});

test.each([
  ["the source is unknown", { sourceId: unknownId }],
  ["the workspaces differ", { destinationId: SANDBOX_DESTINATION_ID }],
  ["namespaceDefinition is null", { namespaceDefinition: null }],
  [
    "a later operation is invalid",
    { operations: [operation, { ...operation, operatorConfiguration: { operatorType: "dbt" } }] },
  ],
])("create leaves its operations in the state if %s", async (_, change) => {
  const mock = makeMock();
  const before = mock.snapshot();
  expect((await post(mock, "connections/create", { ...create, operations: [operation], ...change })).status).not.toBe(
    200,
  );
  expect(mock.state.operations).toHaveLength(before.operations.length + 1);
  expect(mock.state.connections).toEqual(before.connections);
});

test("update keeps detached operations in the state, and replaces them under new ids", async () => {
  const mock = makeMock();
  await call(mock, "connections/update", update);
  expect(mock.state.operations.map(({ operationId }) => operationId)).toContain(DBT_OPERATION_ID);
  const body = { ...update, operations: [{ ...operation, operationId: DBT_OPERATION_ID }] };
  expect((await call(mock, "connections/update", body)).operationIds).toEqual(["00000000-0000-4000-8000-000000000001"]);
});

test("update leaves an operation unchanged if its new settings are invalid", async () => {
  const mock = makeMock();
  const before = mock.snapshot();
  const invalid = { ...operation, operationId: DBT_OPERATION_ID, operatorConfiguration: { operatorType: "dbt" } };
  expect((await post(mock, "connections/update", { ...update, operations: [invalid] })).status).toBe(500);
  expect(mock.snapshot()).toEqual(before);
});

test("update accepts the body of get without its read-only properties", async () => {
  const mock = makeMock();
  const before = await call(mock, "connections/get", { connectionId: ACTIVE_CONNECTION_ID });
  const { sourceId, destinationId, source, destination, isSyncing, ...rest } = before;
  const { latestSyncJobCreatedAt, latestSyncJobStatus, ...body } = rest;
  expect((await post(mock, "connections/update", body)).body).toEqual(before);
});

test("update replaces the connection: the last of two updates wins", async () => {
  const mock = makeMock();
  await call(mock, "connections/update", { ...update, prefix: "first_" });
  const after = await call(mock, "connections/update", { ...update, schedule: { units: 1, timeUnit: "days" } });
  expect(after).toMatchObject({ prefix: null, schedule: { units: 1, timeUnit: "days" } });
});

const refresh = { ...update, withRefreshedCatalog: true };

test("update with withRefreshedCatalog adds a pending reset and discovers nothing", async () => {
  const mock = makeMock();
  const after = await call(mock, "connections/update", { ...refresh, connectionId: ACTIVE_CONNECTION_ID });
  expect(after).toMatchObject({ isSyncing: false, latestSyncJobStatus: "succeeded", syncCatalog: { streams: [] } });
  expect(mock.state.jobs.at(-1)).toEqual({
    jobId: 9,
    connectionId: ACTIVE_CONNECTION_ID,
    kind: "reset",
    status: "pending",
    createdAtSeconds: 1_700_000_000,
  });
  expect(mock.resets).toEqual([{ connectionId: ACTIVE_CONNECTION_ID, kind: "reset", streams: [], jobId: 9 }]);
});

test("a reset is logged with all streams of the connection, until mock.reset()", async () => {
  const mock = makeMock();
  const syncCatalog = {
    streams: [makeSelectedStream({ namespace: "public" }), makeSelectedStream({ name: "orders" })].map((each) => ({
      ...each,
      config: { ...each.config, selected: true },
    })),
  };
  await call(mock, "connections/update", { ...refresh, syncCatalog });
  const streams = [{ name: "users", namespace: "public" }, { name: "orders" }];
  expect(mock.resets).toEqual([{ connectionId: FAILING_CONNECTION_ID, kind: "reset", streams, jobId: 9 }]);
  mock.reset();
  expect(mock.resets).toEqual([]);
});

test("update with withRefreshedCatalog and syncAfterReset starts a sync", async () => {
  const mock = makeMock({ syncAfterReset: true });
  const latest = { isSyncing: true, latestSyncJobStatus: "running", latestSyncJobCreatedAt: 1_700_000_000 };
  for (const connectionId of [FAILING_CONNECTION_ID, INACTIVE_CONNECTION_ID])
    expect(await call(mock, "connections/update", { ...refresh, connectionId })).toMatchObject(latest);
  expect(mock.state.jobs.slice(8).map(({ jobId, kind, status }) => [jobId, kind, status])).toEqual([
    [9, "reset", "succeeded"],
    [10, "sync", "running"],
    [11, "reset", "succeeded"],
    [12, "sync", "running"],
  ]);
});

test.each([
  ["without withRefreshedCatalog", update],
  ["with withRefreshedCatalog of false", { ...refresh, withRefreshedCatalog: false }],
  ["if another job is unfinished", { ...refresh, connectionId: RUNNING_CONNECTION_ID }],
  ["if it fails", { ...refresh, namespaceDefinition: null }],
])("update adds no job %s", async (_, body) => {
  const mock = makeMock();
  const { jobs } = mock.snapshot();
  await post(mock, "connections/update", body);
  expect(mock.state.jobs).toEqual(jobs);
  expect(mock.resets).toEqual([]);
});

test("update adds no second reset while the first is pending", async () => {
  const mock = makeMock();
  const { jobs } = mock.snapshot();
  for (const _ of [1, 2]) await call(mock, "connections/update", refresh);
  expect(mock.state.jobs).toHaveLength(jobs.length + 1);
  expect(mock.resets).toHaveLength(1);
});

test.each([
  [
    "connections/create",
    { ...create, syncCatalog: { streams: [null] } },
    'Cannot invoke "io.airbyte.api.model.AirbyteStreamAndConfiguration.getConfig()" because "s" is null',
  ],
  [
    "connections/update",
    { ...update, operations: [null] },
    'Cannot invoke "io.airbyte.api.model.WebBackendOperationCreateOrUpdate.getOperationId()" because "operationCreateOrUpdate" is null',
  ],
])("%s answers 500 if an element of an array is null", async (path, body, message) => {
  expect(await post(makeMock(), path, body)).toMatchObject({
    status: 500,
    body: { message: `Internal Server Error: ${message}` },
  });
});
