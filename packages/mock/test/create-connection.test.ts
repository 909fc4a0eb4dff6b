import {
  createMockAirbyte,
  LOCAL_JSON_DESTINATION_ID,
  POSTGRES_SOURCE_ID,
  SANDBOX_DESTINATION_ID,
  SANDBOX_WORKSPACE_ID,
  SOURCE_CATALOG_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import type {
  OperationCreate,
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
} from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { ask, makeMock, post, postUndocumented } from "./ask.ts";

const minimal: WebBackendConnectionCreate = {
  sourceId: POSTGRES_SOURCE_ID,
  destinationId: LOCAL_JSON_DESTINATION_ID,
  status: "active",
};

const normalization: OperationCreate = {
  workspaceId: WORKSPACE_ID,
  name: "Normalize",
  operatorConfiguration: { operatorType: "normalization", normalization: { option: "basic" } },
};

const unknownId = "00000000-0000-4000-8000-00000000ffff";

function withStream(stream: object, config: object): object {
  return {
    ...minimal,
    syncCatalog: {
      streams: [
        {
          stream: { name: "users", ...stream },
          config: { syncMode: "full_refresh", destinationSyncMode: "append", selected: true, ...config },
        },
      ],
    },
  };
}

test("create fills in what the body leaves out", async () => {
  expect(await ask(makeMock(), "connections/create", minimal)).toMatchObject({
    name: "Shop database <> Local files",
    namespaceDefinition: "source",
    namespaceFormat: "null",
    prefix: null,
    syncCatalog: { streams: [] },
    schedule: null,
    status: "active",
    operationIds: [],
    operations: [],
    latestSyncJobCreatedAt: null,
    latestSyncJobStatus: null,
    isSyncing: false,
    resourceRequirements: null,
  });
});

test("create treats null like absent where there is no default", async () => {
  const nulls = {
    name: null,
    schedule: null,
    prefix: null,
    resourceRequirements: null,
    syncCatalog: null,
  };
  const mock = makeMock();
  const { connectionId: _first, ...absent } = await ask(mock, "connections/create", minimal);
  const { connectionId: _second, ...given } = await postUndocumented(mock, "connections/create", {
    ...minimal,
    ...nulls,
  });
  expect(given).toEqual(absent);
});

test.each([
  ["absent", {}, "null"],
  ["null", { namespaceFormat: null }, null],
  ["empty", { namespaceFormat: "" }, ""],
])("create with a namespaceFormat that is %s stores it", async (_, given, stored) => {
  const mock = makeMock();
  const { connectionId, namespaceFormat } = await ask(mock, "connections/create", { ...minimal, ...given });
  expect(namespaceFormat).toBe(stored);
  expect((await ask(mock, "connections/get", { connectionId })).namespaceFormat).toBe(stored);
});

test("create keeps an empty name", async () => {
  expect((await ask(makeMock(), "connections/create", { ...minimal, name: "" })).name).toBe("");
});

test("create answers like get afterwards", async () => {
  const mock = makeMock();
  const created = await ask(mock, "connections/create", { ...minimal, operations: [normalization] });
  expect(await ask(mock, "connections/get", { connectionId: created.connectionId })).toEqual(created);
});

test("create makes a second connection from the same body", async () => {
  const mock = makeMock();
  const first = await ask(mock, "connections/create", { ...minimal, name: "Same" });
  const second = await ask(mock, "connections/create", { ...minimal, name: "Same" });
  expect(second.connectionId).not.toBe(first.connectionId);
});

test.each(["active", "inactive", "deprecated"] as const)("create accepts the status %s", async (status) => {
  expect((await ask(makeMock(), "connections/create", { ...minimal, status })).status).toBe(status);
});

test("create makes each operation anew and ignores operationIds", async () => {
  const mock = makeMock();
  const body = {
    ...minimal,
    operationIds: [unknownId],
    operations: [normalization, { ...normalization, name: "Again" }],
  };
  const { operationIds, operations } = await ask(mock, "connections/create", body);
  expect(operationIds).toHaveLength(2);
  expect(operationIds).not.toContain(unknownId);
  expect(operations?.map(({ operationId }) => operationId)).toEqual(operationIds);
});

test("create shows the dbt settings that were left out as null", async () => {
  const dbt: OperationCreate = {
    ...normalization,
    operatorConfiguration: { operatorType: "dbt", dbt: { gitRepoUrl: "https://git.example/models.git" } },
  };
  const { operations } = await ask(makeMock(), "connections/create", { ...minimal, operations: [dbt] });
  expect(operations?.[0]?.operatorConfiguration).toEqual({
    operatorType: "dbt",
    normalization: null,
    dbt: { gitRepoUrl: "https://git.example/models.git", gitRepoBranch: null, dockerImage: null, dbtArguments: null },
  });
});

test("create stores the catalog it was sent from, and no answer shows it", async () => {
  const mock = makeMock();
  const created = await ask(mock, "connections/create", { ...minimal, sourceCatalogId: SOURCE_CATALOG_ID });
  expect(created).not.toHaveProperty("sourceCatalogId");
  expect(mock.state.connections.at(-1)?.sourceCatalogId).toBe(SOURCE_CATALOG_ID);
});

test("create with a source catalog that nobody has stored is a failure of the database", async () => {
  const mock = makeMock();
  const { status, body } = await post(mock, "connections/create", { ...minimal, sourceCatalogId: unknownId });
  expect(status).toBe(500);
  expect(body.exceptionClassName).toBe("org.jooq.exception.DataAccessException");
  expect(body.message).toMatch(/^Internal Server Error: SQL \[insert into "public"\."connection" .*\]; ERROR: /s);
  expect(body.message).toContain(`Key (source_catalog_id)=(${unknownId}) is not present in table "actor_catalog".`);
  expect(body.rootCauseExceptionClassName).toBe("java.lang.Class");
  expect(body.rootCauseExceptionStack[0]).toMatch(/^org\.postgresql\.util\.PSQLException: ERROR: insert or update/);
  expect(mock.state.connections).toEqual(makeMock().state.connections);
});

test("create drops streams that are not selected", async () => {
  const { status, body } = await post<{ syncCatalog: unknown }>(
    makeMock(),
    "connections/create",
    withStream({}, { selected: false }),
  );
  expect(status).toBe(200);
  expect(body.syncCatalog).toEqual({ streams: [] });
});

test("create computes the alias of a stream, whatever alias it is sent", async () => {
  const body = withStream({ name: "users-data" }, { aliasName: "mine" });
  const created = await post<{ syncCatalog: unknown }>(makeMock(), "connections/create", body);
  expect(created.body.syncCatalog).toMatchObject({ streams: [{ config: { aliasName: "users_data" } }] });
});

test("create takes absent lists of a stream as empty, and an absent schema as null", async () => {
  const created = await post<{ syncCatalog: unknown }>(makeMock(), "connections/create", withStream({}, {}));
  expect(created.body.syncCatalog).toEqual({
    streams: [
      {
        stream: {
          name: "users",
          jsonSchema: null,
          supportedSyncModes: [],
          sourceDefinedCursor: null,
          defaultCursorField: [],
          sourceDefinedPrimaryKey: [],
          namespace: null,
        },
        config: {
          syncMode: "full_refresh",
          cursorField: [],
          destinationSyncMode: "append",
          primaryKey: [],
          aliasName: "users",
          selected: true,
        },
      },
    ],
  });
});

test("create takes a catalog without streams as an empty one", async () => {
  const created = await postUndocumented(makeMock(), "connections/create", { ...minimal, syncCatalog: {} });
  expect(created.syncCatalog).toEqual({ streams: [] });
});

const getter = "io.airbyte.api.model.AirbyteStream";
test.each<[what: string, body: object, cause: string]>([
  [
    "supportedSyncModes is null",
    withStream({ supportedSyncModes: null }, {}),
    '"java.util.List.stream()" because "ies" is null',
  ],
  [
    "selected is null",
    withStream({}, { selected: null }),
    `"java.lang.Boolean.booleanValue()" because the return value of "${getter}Configuration.getSelected()" is null`,
  ],
  [
    "a selected entry has no stream",
    {
      ...minimal,
      syncCatalog: {
        streams: [{ config: { syncMode: "full_refresh", destinationSyncMode: "append", selected: true } }],
      },
    },
    `"${getter}.getName()" because "stream" is null`,
  ],
  [
    "an entry is empty",
    { ...minimal, syncCatalog: { streams: [{}] } },
    `"${getter}Configuration.getSelected()" because the return value of "${getter}AndConfiguration.getConfig()" is null`,
  ],
  [
    "an entry is null",
    { ...minimal, syncCatalog: { streams: [null] } },
    `"${getter}AndConfiguration.getConfig()" because "s" is null`,
  ],
  [
    "operations is null",
    { ...minimal, operations: null },
    '"java.util.List.iterator()" because the return value of "io.airbyte.api.model.WebBackendConnectionCreate.getOperations()" is null',
  ],
  [
    "an operation is null",
    { ...minimal, operations: [null] },
    '"io.airbyte.api.model.OperationCreate.getWorkspaceId()" because "operationCreate" is null',
  ],
])("create runs into a null (500) when %s", async (_, body, cause) => {
  const answer = await post(makeMock(), "connections/create", body);
  expect(answer.status).toBe(500);
  expect(answer.body.exceptionClassName).toBe("java.lang.NullPointerException");
  expect(answer.body.message).toBe(`Internal Server Error: Cannot invoke ${cause}`);
});

test("create takes a null in place of a list of a stream as an empty list", async () => {
  const lists = { defaultCursorField: null, sourceDefinedPrimaryKey: null };
  const body = withStream(lists, { cursorField: null, primaryKey: null });
  const { syncCatalog } = await postUndocumented(makeMock(), "connections/create", body);
  expect(syncCatalog.streams).toMatchObject([
    { stream: { defaultCursorField: [], sourceDefinedPrimaryKey: [] }, config: { cursorField: [], primaryKey: [] } },
  ]);
});

test("create keeps a null inside of a list of a stream", async () => {
  const stream = { supportedSyncModes: [null, "incremental"], defaultCursorField: [null] };
  const config = { cursorField: [null], primaryKey: [null, [null]] };
  // The document forbids the answer as well, which `makeMock` would find.
  const response = await createMockAirbyte().fetch("http://localhost:8000/api/v1/web_backend/connections/create", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(withStream(stream, config)),
  });
  expect(await response.json()).toMatchObject({ syncCatalog: { streams: [{ stream, config }] } });
});

test("create drops a stream that is not selected even if there is no stream", async () => {
  const config = { syncMode: "full_refresh", destinationSyncMode: "append", selected: false };
  const body = { ...minimal, syncCatalog: { streams: [{ config }] } };
  expect((await postUndocumented(makeMock(), "connections/create", body)).syncCatalog).toEqual({ streams: [] });
});

test("create refuses a namespaceDefinition of null with 422, because the stored object breaks its schema", async () => {
  const { status, body } = await post(makeMock(), "connections/create", { ...minimal, namespaceDefinition: null });
  expect(status).toBe(422);
  expect(body.message).toMatch(/^The provided configuration does not fulfill the specification\. Errors: /);
});

test("create looks up the source before the destination", async () => {
  const body = { ...minimal, sourceId: unknownId, destinationId: unknownId };
  const { status, body: error } = await post(makeMock(), "connections/create", body);
  expect(status).toBe(404);
  expect(error.message).toBe(`Could not find configuration for SOURCE_CONNECTION: ${unknownId}.`);
});

test("create answers an unknown destination with 404", async () => {
  const { status, body } = await post(makeMock(), "connections/create", { ...minimal, destinationId: unknownId });
  expect(status).toBe(404);
  expect(body.message).toBe(`Could not find configuration for DESTINATION_CONNECTION: ${unknownId}.`);
});

test("create misses the source before it runs into a null of the catalog", async () => {
  const body = { ...withStream({}, { selected: null }), sourceId: unknownId };
  expect((await post(makeMock(), "connections/create", body)).status).toBe(404);
});

test("create refuses source and destination of two workspaces with 500", async () => {
  const { status, body } = await post(makeMock(), "connections/create", {
    ...minimal,
    destinationId: SANDBOX_DESTINATION_ID,
  });
  expect(status).toBe(500);
  expect(body.message).toBe(
    "Internal Server Error: Source and destination do not belong to the same workspace. " +
      `Source id: ${POSTGRES_SOURCE_ID}, Source workspace id: ${WORKSPACE_ID}, ` +
      `Destination id: ${SANDBOX_DESTINATION_ID}, Destination workspace id: ${SANDBOX_WORKSPACE_ID}`,
  );
  expect(body.exceptionClassName).toBe("java.lang.IllegalArgumentException");
});

test("create refuses an operation of another workspace with 500", async () => {
  const operations = [{ ...normalization, workspaceId: SANDBOX_WORKSPACE_ID }];
  const { status, body } = await post(makeMock(), "connections/create", { ...minimal, operations });
  expect(status).toBe(500);
  expect(body.exceptionClassName).toBe("java.lang.IllegalArgumentException");
});

test.each([
  ["a missing source", { sourceId: unknownId }],
  ["two workspaces", { destinationId: SANDBOX_DESTINATION_ID }],
  ["a stored object that breaks its schema", { namespaceDefinition: null }],
])("create that fails on %s leaves its operations behind and no connection", async (_, change) => {
  const mock = makeMock();
  const before = mock.snapshot();
  await post(mock, "connections/create", { ...minimal, operations: [normalization], ...change });
  expect(mock.state.operations).toHaveLength(before.operations.length + 1);
  expect(mock.state.connections).toEqual(before.connections);
});

test.each(["normalization", "dbt"])(
  "create refuses an operation of type %s without its settings",
  async (operatorType) => {
    const operations = [{ ...normalization, operatorConfiguration: { operatorType } }];
    const { status, body } = await post(makeMock(), "connections/create", { ...minimal, operations });
    expect(status).toBe(500);
    expect(body.message).toBe("Internal Server Error: null");
  },
);

test("create gives ids in a sequence, or those of newId", async () => {
  expect((await ask(makeMock(), "connections/create", minimal)).connectionId).toBe(
    "00000000-0000-4000-8000-000000000001",
  );
  const mock = makeMock({ newId: () => unknownId });
  expect((await ask(mock, "connections/create", minimal)).connectionId).toBe(unknownId);
});

test("create demands sourceId, destinationId and status, and nothing else", async () => {
  const { status, body } = await post(makeMock(), "connections/create", {});
  expect(status).toBe(400);
  expect(body.validationErrors.map(({ propertyPath }) => propertyPath)).toEqual([
    "webBackendCreateConnection.arg0.sourceId",
    "webBackendCreateConnection.arg0.destinationId",
    "webBackendCreateConnection.arg0.status",
  ]);
});

test("create writes what the body says, and get reads it", async () => {
  const mock = makeMock();
  const body: WebBackendConnectionCreate = {
    ...minimal,
    name: "Written",
    namespaceDefinition: "customformat",
    namespaceFormat: "x",
    prefix: "p_",
    schedule: { units: 5, timeUnit: "months" },
    status: "inactive",
    resourceRequirements: { cpu_request: "1", cpu_limit: "2", memory_request: "1Gi", memory_limit: "2Gi" },
  };
  const { connectionId } = await ask(mock, "connections/create", body);
  expect(await ask(mock, "connections/get", { connectionId })).toMatchObject(body);
});

test("create shows the single resource requirements that were left out as null", async () => {
  const body = { ...minimal, resourceRequirements: { cpu_limit: "2" } };
  expect((await ask(makeMock(), "connections/create", body)).resourceRequirements).toEqual({
    cpu_request: null,
    cpu_limit: "2",
    memory_request: null,
    memory_limit: null,
  });
});

test("create is seen by list, list_all, search and workspace/state", async () => {
  const mock = makeMock({ state: { connections: [] } });
  expect((await ask(mock, "workspace/state", { workspaceId: WORKSPACE_ID })).hasConnections).toBe(false);
  const created = await ask(mock, "connections/create", minimal);
  const expected = { connections: [created] };
  expect(await ask(mock, "connections/list", { workspaceId: WORKSPACE_ID })).toEqual(expected);
  expect(await ask(mock, "connections/list_all", { workspaceId: WORKSPACE_ID })).toEqual(expected);
  expect(await ask(mock, "connections/search", {})).toEqual(expected);
  expect((await ask(mock, "workspace/state", { workspaceId: WORKSPACE_ID })).hasConnections).toBe(true);
});

test("create takes a numeric text for a number, and cuts a fraction off", async () => {
  for (const units of ["24", 24.9]) {
    const body = { ...minimal, schedule: { units, timeUnit: "hours" } };
    const { schedule } = await postUndocumented(makeMock(), "connections/create", body);
    expect(schedule).toEqual({ units: 24, timeUnit: "hours" });
  }
});

test("create keeps the selected streams in the order in which they were sent", async () => {
  const streams = ["zebra", "ant", "mole"].map((name) => ({
    stream: { name },
    config: { syncMode: "full_refresh", destinationSyncMode: "append", selected: name !== "ant" } as const,
  }));
  const { syncCatalog } = await ask(makeMock(), "connections/create", { ...minimal, syncCatalog: { streams } });
  expect(syncCatalog.streams.map(({ stream }) => stream.name)).toEqual(["zebra", "mole"]);
});

test("create does not trip over the nulls of a stream that is not selected", async () => {
  const body = withStream({ supportedSyncModes: null }, { selected: false, cursorField: null });
  expect((await postUndocumented(makeMock(), "connections/create", body)).syncCatalog.streams).toEqual([]);
});

test("create keeps only the settings that the type of an operation names", async () => {
  const operatorConfiguration = {
    operatorType: "normalization",
    normalization: { option: "basic" },
    dbt: { gitRepoUrl: "https://git.example/models.git" },
  } as const;
  const body = { ...minimal, operations: [{ ...normalization, operatorConfiguration }] };
  const { operations } = await ask(makeMock(), "connections/create", body);
  expect(operations?.[0]?.operatorConfiguration).toEqual({ ...operatorConfiguration, dbt: null });
});

test("create ignores operationIds of null", async () => {
  const created = await postUndocumented(makeMock(), "connections/create", { ...minimal, operationIds: null });
  expect(created.operationIds).toEqual([]);
});

test("create passes over a null among operationIds, which nobody looks at", async () => {
  const created = await postUndocumented(makeMock(), "connections/create", { ...minimal, operationIds: [null] });
  expect(created.operationIds).toEqual([]);
});

test("what one create was not given is not shared with what the next one is not given", async () => {
  const mock = makeMock();
  const first = await post<{ connectionId: string }>(mock, "connections/create", withStream({}, {}));
  mock.state.connections
    .find(({ connectionId }) => connectionId === first.body.connectionId)
    ?.syncCatalog.streams[0]?.stream.supportedSyncModes.push("incremental");
  const second = await post<WebBackendConnectionRead>(mock, "connections/create", withStream({}, {}));
  expect(second.body.syncCatalog.streams[0]?.stream.supportedSyncModes).toEqual([]);
});

test("create makes its operations before it looks up the source", async () => {
  const broken = { ...normalization, operatorConfiguration: { operatorType: "dbt" } };
  for (const operations of [null, [broken]]) {
    const body = { ...minimal, sourceId: unknownId, operations };
    expect((await post(makeMock(), "connections/create", body)).status).toBe(500);
  }
});

test("create that fails on its second operation leaves the first one behind", async () => {
  const mock = makeMock();
  const before = mock.snapshot();
  const operations = [normalization, { ...normalization, operatorConfiguration: { operatorType: "dbt" } }];
  expect((await post(mock, "connections/create", { ...minimal, operations })).status).toBe(500);
  expect(mock.state.operations).toHaveLength(before.operations.length + 1);
  expect(mock.state.connections).toEqual(before.connections);
});

test("create checks workspaces before it writes", async () => {
  const body = { ...minimal, destinationId: SANDBOX_DESTINATION_ID, namespaceDefinition: null };
  expect((await post(makeMock(), "connections/create", body)).status).toBe(500);
});
