import {
  ACTIVE_CONNECTION_ID,
  DBT_OPERATION_ID,
  FAILING_CONNECTION_ID,
  INACTIVE_CONNECTION_ID,
  NORMALIZATION_OPERATION_ID,
  RUNNING_CONNECTION_ID,
  SANDBOX_WORKSPACE_ID,
  STRIPE_NORMALIZATION_OPERATION_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import type { WebBackendConnectionUpdate, WebBackendOperationCreateOrUpdate } from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { ask, makeMock, post, postUndocumented } from "./ask.ts";

const minimal: WebBackendConnectionUpdate = {
  connectionId: FAILING_CONNECTION_ID,
  syncCatalog: { streams: [] },
  status: "active",
};

const normalization: WebBackendOperationCreateOrUpdate = {
  workspaceId: WORKSPACE_ID,
  name: "New",
  operatorConfiguration: { operatorType: "normalization", normalization: { option: "basic" } },
};

const unknownId = "00000000-0000-4000-8000-00000000ffff";

test("update clears what the body leaves out, except name and resource requirements", async () => {
  const mock = makeMock();
  const before = await ask(mock, "connections/get", { connectionId: ACTIVE_CONNECTION_ID });
  expect(before).toMatchObject({ prefix: "shop_", namespaceDefinition: "customformat", schedule: { units: 24 } });
  const after = await ask(mock, "connections/update", { ...minimal, connectionId: ACTIVE_CONNECTION_ID });
  expect(after).toMatchObject({
    name: before.name,
    namespaceDefinition: "source",
    namespaceFormat: "null",
    prefix: null,
    schedule: null,
    operationIds: [],
    operations: [],
    syncCatalog: { streams: [] },
  });
});

test("update keeps resource requirements, which cannot be cleared", async () => {
  const before = { cpu_request: "0.5", cpu_limit: "1", memory_request: null, memory_limit: "1Gi" };
  expect((await ask(makeMock(), "connections/update", minimal)).resourceRequirements).toEqual(before);
  const cleared = { ...minimal, resourceRequirements: null };
  expect((await ask(makeMock(), "connections/update", cleared)).resourceRequirements).toEqual(before);
});

test("update replaces resource requirements as a whole", async () => {
  const body = { ...minimal, resourceRequirements: { cpu_limit: "2" } };
  const after = await ask(makeMock(), "connections/update", body);
  expect(after.resourceRequirements).toEqual({
    cpu_request: null,
    cpu_limit: "2",
    memory_request: null,
    memory_limit: null,
  });
});

test("update writes what the body says, and get reads it", async () => {
  const mock = makeMock();
  const body: WebBackendConnectionUpdate = {
    ...minimal,
    name: "Renamed",
    namespaceDefinition: "customformat",
    namespaceFormat: "x",
    prefix: "p_",
    schedule: { units: 5, timeUnit: "days" },
    status: "inactive",
  };
  const { syncCatalog, ...written } = body;
  expect(await ask(mock, "connections/update", body)).toMatchObject(written);
  expect(await ask(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID })).toMatchObject(written);
});

test("update keeps only the selected streams of the catalog", async () => {
  const mock = makeMock();
  const { syncCatalog } = await ask(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID });
  const body = structuredClone({ ...minimal, syncCatalog });
  const first = body.syncCatalog.streams[0]?.config;
  if (first) first.selected = false;
  const after = await post<typeof minimal>(mock, "connections/update", body);
  expect(after.body.syncCatalog.streams.map(({ stream }) => stream?.name)).toEqual(["customers"]);
});

test("update detaches the operations that the body does not mention, and keeps their rows", async () => {
  const mock = makeMock();
  const kept = { ...normalization, operationId: STRIPE_NORMALIZATION_OPERATION_ID };
  const after = await ask(mock, "connections/update", { ...minimal, operations: [kept] });
  expect(after.operationIds).toEqual([STRIPE_NORMALIZATION_OPERATION_ID]);
  expect(mock.state.operations.map(({ operationId }) => operationId)).toContain(DBT_OPERATION_ID);
});

test("update changes an attached operation in place and ignores its workspaceId", async () => {
  const operation = { ...normalization, operationId: DBT_OPERATION_ID, workspaceId: SANDBOX_WORKSPACE_ID };
  const { operations } = await ask(makeMock(), "connections/update", { ...minimal, operations: [operation] });
  expect(operations).toEqual([
    {
      workspaceId: WORKSPACE_ID,
      operationId: DBT_OPERATION_ID,
      name: "New",
      operatorConfiguration: { operatorType: "normalization", normalization: { option: "basic" }, dbt: null },
    },
  ]);
});

test.each([
  ["has no id", undefined],
  ["has an id that does not exist", unknownId],
  ["has the id of another connection's operation", NORMALIZATION_OPERATION_ID],
])("update creates an operation that %s", async (_, operationId) => {
  const mock = makeMock();
  const count = mock.state.operations.length;
  const operation = operationId === undefined ? normalization : { ...normalization, operationId };
  const { operationIds } = await ask(mock, "connections/update", { ...minimal, operations: [operation] });
  expect(operationIds).toEqual(["00000000-0000-4000-8000-000000000001"]);
  expect(mock.state.operations).toHaveLength(count + 1);
});

test("update ignores operationIds, whatever it says", async () => {
  const named = await ask(makeMock(), "connections/update", { ...minimal, operationIds: [unknownId] });
  expect(named.operationIds).toEqual([]);
  for (const operationIds of [null, [null]]) {
    const none = await postUndocumented(makeMock(), "connections/update", { ...minimal, operationIds });
    expect(none.operationIds).toEqual([]);
  }
});

test("update with operations of null runs into it (500)", async () => {
  expect((await post(makeMock(), "connections/update", { ...minimal, operations: null })).status).toBe(500);
});

test("update answers an unknown connection with 404 before it touches an operation", async () => {
  const mock = makeMock();
  const before = mock.snapshot();
  const body = { ...minimal, connectionId: unknownId, operations: [normalization] };
  const { status, body: error } = await post(mock, "connections/update", body);
  expect(status).toBe(404);
  expect(error.message).toBe(`Could not find configuration for STANDARD_SYNC: ${unknownId}.`);
  expect(mock.snapshot()).toEqual(before);
});

test("update refuses a new operation of another workspace with 500, after it was created", async () => {
  const mock = makeMock();
  const count = mock.state.operations.length;
  const operations = [{ ...normalization, workspaceId: SANDBOX_WORKSPACE_ID }];
  expect((await post(mock, "connections/update", { ...minimal, operations })).status).toBe(500);
  expect(mock.state.operations).toHaveLength(count + 1);
});

test.each([
  "sourceId",
  "destinationId",
  "source",
  "destination",
  "isSyncing",
  "latestSyncJobCreatedAt",
  "latestSyncJobStatus",
])("update refuses %s, which a get answers with, as unknown (422)", async (key) => {
  const mock = makeMock();
  const read = await ask(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID });
  const value = new Map<string, unknown>(Object.entries(read)).get(key);
  const { status, body } = await post(mock, "connections/update", { ...minimal, [key]: value });
  expect(status).toBe(422);
  expect(body.message).toContain(`Unrecognized field "${key}"`);
});

test("update accepts a body read from get once the keys it does not know are cut", async () => {
  const mock = makeMock();
  const before = await ask(mock, "connections/get", { connectionId: ACTIVE_CONNECTION_ID });
  const {
    sourceId,
    destinationId,
    source,
    destination,
    isSyncing,
    latestSyncJobCreatedAt,
    latestSyncJobStatus,
    ...rest
  } = before;
  const { status, body } = await post<typeof before>(mock, "connections/update", rest);
  expect(status).toBe(200);
  expect(body).toEqual(before);
});

test("update deletes with the status deprecated and revives with active", async () => {
  const mock = makeMock();
  const listed = async () => {
    const { connections } = await ask(mock, "connections/list", { workspaceId: WORKSPACE_ID });
    return connections.some(({ connectionId }) => connectionId === FAILING_CONNECTION_ID);
  };
  await ask(mock, "connections/update", { ...minimal, status: "deprecated" });
  expect(await listed()).toBe(false);
  await ask(mock, "connections/update", minimal);
  expect(await listed()).toBe(true);
});

test("update without withRefreshedCatalog starts no job", async () => {
  const mock = makeMock();
  const { jobs } = mock.snapshot();
  await ask(mock, "connections/update", minimal);
  expect(mock.state.jobs).toEqual(jobs);
});

test("update with withRefreshedCatalog enqueues a reset, and shows the previous sync", async () => {
  const mock = makeMock();
  const after = await ask(mock, "connections/update", { ...minimal, withRefreshedCatalog: true });
  expect(after).toMatchObject({ isSyncing: false, latestSyncJobStatus: "failed" });
  const added = mock.state.jobs.at(-1);
  expect(added).toMatchObject({ connectionId: FAILING_CONNECTION_ID, kind: "reset", status: "pending" });
  expect(added?.createdAtSeconds).toBe(1_700_000_000);
});

test("update with withRefreshedCatalog adds no job while another one is unfinished", async () => {
  const mock = makeMock();
  const { jobs } = mock.snapshot();
  const body = { ...minimal, connectionId: RUNNING_CONNECTION_ID, withRefreshedCatalog: true };
  expect((await ask(mock, "connections/update", body)).isSyncing).toBe(true);
  expect(mock.state.jobs).toEqual(jobs);
});

test("update with withRefreshedCatalog shows a running sync at once when syncAfterReset is set", async () => {
  const mock = makeMock({ syncAfterReset: true });
  const after = await ask(mock, "connections/update", { ...minimal, withRefreshedCatalog: true });
  expect(after).toMatchObject({
    isSyncing: true,
    latestSyncJobStatus: "running",
    latestSyncJobCreatedAt: 1_700_000_000,
  });
});

test("update with withRefreshedCatalog stores the catalog of the body, nothing is discovered", async () => {
  const body = { ...minimal, connectionId: ACTIVE_CONNECTION_ID, withRefreshedCatalog: true };
  expect((await ask(makeMock(), "connections/update", body)).syncCatalog.streams).toEqual([]);
});

test("update demands connectionId, syncCatalog and status, and nothing else", async () => {
  const { status, body } = await post(makeMock(), "connections/update", {});
  expect(status).toBe(400);
  expect(body.validationErrors.map(({ propertyPath }) => propertyPath)).toEqual([
    "webBackendUpdateConnection.arg0.connectionId",
    "webBackendUpdateConnection.arg0.syncCatalog",
    "webBackendUpdateConnection.arg0.status",
  ]);
});

test("update treats null like absent where there is no default", async () => {
  const nulls = {
    name: null,
    schedule: null,
    prefix: null,
    resourceRequirements: null,
    withRefreshedCatalog: null,
  };
  const mock = makeMock();
  const absent = await ask(mock, "connections/update", minimal);
  expect(await postUndocumented(mock, "connections/update", { ...minimal, ...nulls })).toEqual(absent);
});

test("update leaves source and destination as they are", async () => {
  const mock = makeMock();
  const before = await ask(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID });
  const { source, destination } = await ask(mock, "connections/update", minimal);
  expect({ source, destination }).toEqual({ source: before.source, destination: before.destination });
});

test("update knows no sourceCatalogId, which create does", async () => {
  const { status, body } = await post(makeMock(), "connections/update", { ...minimal, sourceCatalogId: unknownId });
  expect(status).toBe(422);
  expect(body.message).toContain('Unrecognized field "sourceCatalogId"');
});

test("update keeps the catalog id that create stored", async () => {
  const mock = makeMock();
  for (const connection of mock.state.connections) connection.sourceCatalogId = unknownId;
  await ask(mock, "connections/update", minimal);
  expect(mock.state.connections.every(({ sourceCatalogId }) => sourceCatalogId === unknownId)).toBe(true);
});

test("update: of two the last one wins, nothing is merged", async () => {
  const mock = makeMock();
  await ask(mock, "connections/update", { ...minimal, prefix: "first_" });
  await ask(mock, "connections/update", { ...minimal, schedule: { units: 1, timeUnit: "days" } });
  const after = await ask(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID });
  expect(after).toMatchObject({ prefix: null, schedule: { units: 1, timeUnit: "days" } });
});

test("update without operations detaches all of them", async () => {
  const { operationIds, operations } = await ask(makeMock(), "connections/update", minimal);
  expect({ operationIds, operations }).toEqual({ operationIds: [], operations: [] });
});

test("update creates an operation anew when its id was detached before", async () => {
  const mock = makeMock();
  await ask(mock, "connections/update", minimal);
  const body = { ...minimal, operations: [{ ...normalization, operationId: DBT_OPERATION_ID }] };
  expect((await ask(mock, "connections/update", body)).operationIds).toEqual(["00000000-0000-4000-8000-000000000001"]);
});

test("update knows four keys of an operation and no other", async () => {
  const operations = [{ ...normalization, operatorType: "normalization" }];
  const { status, body } = await post(makeMock(), "connections/update", { ...minimal, operations });
  expect(status).toBe(422);
  expect(body.message).toContain(
    '(4 known properties: "workspaceId", "operationId", "name", "operatorConfiguration"])',
  );
});

test.each(["normalization", "dbt"])(
  "update refuses an operation of type %s without its settings",
  async (operatorType) => {
    const operations = [{ ...normalization, operationId: DBT_OPERATION_ID, operatorConfiguration: { operatorType } }];
    const { status, body } = await post(makeMock(), "connections/update", { ...minimal, operations });
    expect(status).toBe(500);
    expect(body.message).toBe("Internal Server Error: null");
  },
);

test("update leaves an attached operation as it was when its new settings are refused", async () => {
  const mock = makeMock();
  const before = mock.snapshot();
  const refused = { ...normalization, operationId: STRIPE_NORMALIZATION_OPERATION_ID, name: "After" };
  const operations = [{ ...refused, operatorConfiguration: { operatorType: "dbt" } }];
  expect((await post(mock, "connections/update", { ...minimal, operations })).status).toBe(500);
  expect(mock.snapshot()).toEqual(before);
});

test("update clears the settings of the type that an attached operation had before", async () => {
  const mock = makeMock();
  const dbt = { gitRepoUrl: "https://git.example/models.git" };
  const changed = { ...normalization, operationId: STRIPE_NORMALIZATION_OPERATION_ID };
  const operations = [{ ...changed, operatorConfiguration: { operatorType: "dbt" as const, dbt } }];
  const { operations: shown } = await ask(mock, "connections/update", { ...minimal, operations });
  expect(shown).toMatchObject([{ operatorConfiguration: { operatorType: "dbt", normalization: null, dbt } }]);
  const back = await ask(mock, "connections/update", { ...minimal, operations: [changed] });
  expect(back.operations).toMatchObject([{ operatorConfiguration: { operatorType: "normalization", dbt: null } }]);
  expect(back.operationIds).toEqual([STRIPE_NORMALIZATION_OPERATION_ID]);
});

const attached = { ...normalization, operationId: STRIPE_NORMALIZATION_OPERATION_ID, name: "Changed" };
const noMode = { syncMode: "full_refresh", destinationSyncMode: "append", selected: true };
test.each<[what: string, status: number, change: object]>([
  ["a namespaceDefinition of null", 422, { namespaceDefinition: null }],
  [
    "selected of null",
    500,
    { syncCatalog: { streams: [{ stream: { name: "a" }, config: { ...noMode, selected: null } }] } },
  ],
  ["a text that is too long", 500, { prefix: "p".repeat(257) }],
])("update that fails on %s has changed its operations and detached the others", async (_, status, change) => {
  const mock = makeMock();
  const before = await ask(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID });
  const operations = [attached, normalization];
  expect((await post(mock, "connections/update", { ...minimal, operations, ...change })).status).toBe(status);
  const after = await ask(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID });
  expect(after.operations?.map(({ name }) => name)).toEqual(["Changed"]);
  expect(after).toEqual({ ...before, operations: after.operations, operationIds: [STRIPE_NORMALIZATION_OPERATION_ID] });
  // The new one is there, and attached to nothing.
  expect(mock.state.operations.at(-1)?.name).toBe(normalization.name);
});

test("update with a new operation of another workspace fails (500) and has detached all of them", async () => {
  const mock = makeMock();
  const operations = [{ ...normalization, workspaceId: SANDBOX_WORKSPACE_ID }];
  expect((await post(mock, "connections/update", { ...minimal, operations })).status).toBe(500);
  expect((await ask(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID })).operationIds).toEqual([]);
});

test.each<[what: string, operation: object | null]>([
  ["is null", null],
  ["has no settings", { ...normalization, operatorConfiguration: { operatorType: "dbt" } }],
  ["is of a workspace that nobody knows", { ...normalization, workspaceId: unknownId }],
])("update detaches nothing (500) when an operation %s", async (_, operation) => {
  const mock = makeMock();
  const { connections } = mock.snapshot();
  const { status, body } = await post(mock, "connections/update", { ...minimal, operations: [attached, operation] });
  expect(status).toBe(500);
  if (operation === null)
    expect(body.message).toContain(
      'Cannot invoke "io.airbyte.api.model.WebBackendOperationCreateOrUpdate.getOperationId()" because "operationCreateOrUpdate" is null',
    );
  expect(mock.state.connections).toEqual(connections);
  expect(mock.state.operations.map(({ name }) => name)).toContain("Changed");
});

test("update attaches an operation twice that it names twice", async () => {
  const after = await ask(makeMock(), "connections/update", { ...minimal, operations: [attached, attached] });
  expect(after.operationIds).toEqual([STRIPE_NORMALIZATION_OPERATION_ID, STRIPE_NORMALIZATION_OPERATION_ID]);
});

test("update looks at the catalog before it compares workspaces", async () => {
  const { body } = await post(makeMock(), "connections/update", {
    ...minimal,
    operations: [{ ...normalization, workspaceId: SANDBOX_WORKSPACE_ID }],
    syncCatalog: { streams: [{ stream: { name: "a", supportedSyncModes: null }, config: noMode }] },
  });
  expect(body.exceptionClassName).toBe("java.lang.NullPointerException");
});

test.each([
  ["absent", {}, "null"],
  ["null", { namespaceFormat: null }, null],
])("update with a namespaceFormat that is %s stores it", async (_, given, stored) => {
  const { namespaceFormat } = await ask(makeMock(), "connections/update", { ...minimal, ...given });
  expect(namespaceFormat).toBe(stored);
});

test("update with withRefreshedCatalog of false starts no job", async () => {
  const mock = makeMock();
  const { jobs } = mock.snapshot();
  await ask(mock, "connections/update", { ...minimal, withRefreshedCatalog: false });
  expect(mock.state.jobs).toEqual(jobs);
});

test("update with withRefreshedCatalog adds no second reset while the first is pending", async () => {
  const mock = makeMock();
  const { jobs } = mock.snapshot();
  await ask(mock, "connections/update", { ...minimal, withRefreshedCatalog: true });
  await ask(mock, "connections/update", { ...minimal, withRefreshedCatalog: true });
  expect(mock.state.jobs).toHaveLength(jobs.length + 1);
});

test("update with withRefreshedCatalog gives each job an id of its own", async () => {
  const mock = makeMock({ syncAfterReset: true });
  await ask(mock, "connections/update", { ...minimal, withRefreshedCatalog: true });
  await ask(mock, "connections/update", {
    ...minimal,
    connectionId: INACTIVE_CONNECTION_ID,
    withRefreshedCatalog: true,
  });
  const ids = mock.state.jobs.map(({ jobId }) => jobId);
  expect(new Set(ids).size).toBe(ids.length);
});

test("update with withRefreshedCatalog starts no job when it fails", async () => {
  const mock = makeMock();
  const { jobs } = mock.snapshot();
  const body = { ...minimal, withRefreshedCatalog: true, namespaceDefinition: null };
  expect((await post(mock, "connections/update", body)).status).toBe(422);
  expect(mock.state.jobs).toEqual(jobs);
});
