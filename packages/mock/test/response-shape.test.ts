import {
  DEPRECATED_CONNECTION_ID,
  FAILING_CONNECTION_ID,
  INACTIVE_CONNECTION_ID,
  LOCAL_JSON_DESTINATION_ID,
  makeConnection,
  makeSelectedStream,
  POSTGRES_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { ask, makeMock, post } from "./ask.ts";
import { findFaultsOf } from "./find-faults.ts";

const connection = makeConnection({ syncCatalog: { streams: [makeSelectedStream({ jsonSchema: null })] } });

test.each([FAILING_CONNECTION_ID, INACTIVE_CONNECTION_ID, DEPRECATED_CONNECTION_ID, connection.connectionId])(
  "connection %s has every key at every level, in the order of the model",
  async (connectionId) => {
    const mock = makeMock();
    mock.state.connections.push(connection);
    const { body } = await post<unknown>(mock, "connections/get", { connectionId });
    expect(findFaultsOf("WebBackendConnectionRead", body)).toEqual([]);
  },
);

test("an operation without settings worth the name has every key", async () => {
  const mock = makeMock();
  for (const operation of mock.state.operations) if (operation.normalization) operation.normalization.option = null;
  const { operations } = await ask(mock, "connections/get", { connectionId: FAILING_CONNECTION_ID });
  expect(operations?.[0]?.operatorConfiguration).toEqual({
    operatorType: "normalization",
    normalization: { option: null },
    dbt: null,
  });
});

test("an option that a create leaves out is read back as null", async () => {
  const { operations } = await ask(makeMock(), "connections/create", {
    sourceId: POSTGRES_SOURCE_ID,
    destinationId: LOCAL_JSON_DESTINATION_ID,
    status: "active",
    operations: [
      {
        workspaceId: WORKSPACE_ID,
        name: "Normalize",
        operatorConfiguration: { operatorType: "normalization", normalization: {} },
      },
    ],
  });
  expect(operations?.[0]?.operatorConfiguration.normalization).toEqual({ option: null });
});

/** Every object key of an answer with its value, free-form parts left out. */
function entriesOf(value: unknown, key = ""): { key: string; value: unknown }[] {
  if (key === "connectionConfiguration" || key === "jsonSchema") return [{ key, value }];
  if (Array.isArray(value)) return [{ key, value }, ...value.flatMap((item: unknown) => entriesOf(item))];
  if (typeof value !== "object" || value === null) return [{ key, value }];
  return [{ key, value }, ...Object.entries(value).flatMap(([name, below]) => entriesOf(below, name))];
}

async function listAll() {
  const mock = makeMock();
  const { connections } = await ask(mock, "connections/list_all", { workspaceId: WORKSPACE_ID });
  return entriesOf(connections);
}

test("every key is in camel case, except the four of resource requirements", async () => {
  const snakeCase = (await listAll()).map(({ key }) => key).filter((key) => key.includes("_"));
  expect(new Set(snakeCase)).toEqual(new Set(["cpu_request", "cpu_limit", "memory_request", "memory_limit"]));
});

test.each([
  "namespaceFormat",
  "prefix",
  "schedule",
  "latestSyncJobCreatedAt",
  "latestSyncJobStatus",
  "resourceRequirements",
  "memory_request",
  "namespace",
  "sourceDefinedCursor",
  "normalization",
  "dbt",
])("%s is null when it is unset, not left out", async (key) => {
  expect((await listAll()).filter((entry) => entry.key === key && entry.value === null)).not.toEqual([]);
});

test.each([
  "connectionId",
  "sourceId",
  "destinationId",
  "operationId",
  "workspaceId",
  "name",
  "status",
  "namespaceDefinition",
  "syncCatalog",
  "streams",
  "source",
  "destination",
  "isSyncing",
  "operationIds",
  "operations",
  "aliasName",
  "selected",
  "supportedSyncModes",
  "cursorField",
  "primaryKey",
])("%s is never null", async (key) => {
  const values = (await listAll()).filter((entry) => entry.key === key).map(({ value }) => value);
  expect(values.length).toBeGreaterThan(0);
  expect(values).not.toContain(null);
});
