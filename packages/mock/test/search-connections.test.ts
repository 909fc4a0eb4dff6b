import {
  ACTIVE_CONNECTION_ID,
  BIGQUERY_DESTINATION_ID,
  createMockAirbyte,
  DEPRECATED_CONNECTION_ID,
  emptyState,
  FAKER_SOURCE_ID,
  INACTIVE_CONNECTION_ID,
  type MockAirbyte,
  makeConnection,
  makeDestination,
  makeDestinationDefinition,
  makeSource,
  makeSourceDefinition,
  POSTGRES_SOURCE_ID,
  SANDBOX_CONNECTION_ID,
  SANDBOX_WORKSPACE_ID,
  SECRET_MASK,
  STRIPE_SOURCE_ID,
} from "@airbyte-web-backend/mock";
import type { WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import { expect, test } from "vitest";
import { ask, makeMock, post, postUndocumented } from "./ask.ts";

/** Finds by names, in any namespace definition unless the criteria name one. */
async function search(mock: MockAirbyte, criteria: WebBackendConnectionSearch): Promise<string[]> {
  const { connections } = await ask(mock, "connections/search", { namespaceDefinition: null, ...criteria });
  return connections.map(({ name }) => name);
}

/** Two connections that differ in everything that can be searched. */
function twoConnections(): MockAirbyte {
  const postgres = makeSourceDefinition({ name: "Postgres" });
  const mysql = makeSourceDefinition({ name: "MySQL" });
  const files = makeDestinationDefinition({ name: "Files" });
  const s3 = makeDestinationDefinition({ name: "S3" });
  const one = makeSource({ name: "one", sourceDefinitionId: postgres.sourceDefinitionId });
  const two = makeSource({
    name: "two",
    sourceDefinitionId: mysql.sourceDefinitionId,
    workspaceId: SANDBOX_WORKSPACE_ID,
  });
  const left = makeDestination({ name: "left", destinationDefinitionId: files.destinationDefinitionId });
  const right = makeDestination({
    name: "right",
    destinationDefinitionId: s3.destinationDefinitionId,
    workspaceId: SANDBOX_WORKSPACE_ID,
  });
  return makeMock({
    state: {
      ...emptyState(),
      sourceDefinitions: [postgres, mysql],
      destinationDefinitions: [files, s3],
      sources: [one, two],
      destinations: [left, right],
      connections: [
        makeConnection({
          name: "First",
          sourceId: one.sourceId,
          destinationId: left.destinationId,
          prefix: "a_",
          schedule: { units: 1, timeUnit: "hours" },
        }),
        makeConnection({
          name: "Second",
          prefix: "b_",
          sourceId: two.sourceId,
          destinationId: right.destinationId,
          namespaceDefinition: "customformat",
          namespaceFormat: "raw",
          status: "inactive",
        }),
      ],
    },
  });
}

test("search without criteria finds only connections that take the namespace of the source", async () => {
  const { connections } = await ask(twoConnections(), "connections/search", {});
  expect(connections.map(({ name }) => name)).toEqual(["First"]);
});

test("search finds every namespace definition when it is explicitly null", async () => {
  expect(await search(twoConnections(), {})).toEqual(["First", "Second"]);
});

test("search scans all workspaces", async () => {
  const { connections } = await ask(makeMock(), "connections/search", { namespaceDefinition: null });
  expect(connections.map(({ connectionId }) => connectionId)).toContain(SANDBOX_CONNECTION_ID);
});

test("search never finds a deleted connection, not even by its id or its status", async () => {
  expect(await search(makeMock(), { connectionId: DEPRECATED_CONNECTION_ID })).toEqual([]);
  expect(await search(makeMock(), { status: "deprecated" })).toEqual([]);
});

test("search answers with complete connections", async () => {
  const mock = makeMock();
  const found = await ask(mock, "connections/search", {
    connectionId: ACTIVE_CONNECTION_ID,
    namespaceDefinition: null,
  });
  expect(found.connections).toEqual([await ask(mock, "connections/get", { connectionId: ACTIVE_CONNECTION_ID })]);
});

test.each<[string, WebBackendConnectionSearch]>([
  ["name", { name: "Second" }],
  ["prefix", { prefix: "b_" }],
  ["status", { status: "inactive" }],
  ["namespaceDefinition", { namespaceDefinition: "customformat" }],
  ["namespaceFormat", { namespaceFormat: "raw" }],
  ["source.name", { source: { name: "two" } }],
  ["source.sourceName, the name of the connector", { source: { sourceName: "MySQL" } }],
  ["source.workspaceId", { source: { workspaceId: SANDBOX_WORKSPACE_ID } }],
  ["destination.name", { destination: { name: "right" } }],
  ["destination.destinationName, the name of the connector", { destination: { destinationName: "S3" } }],
  ["destination.workspaceId", { destination: { workspaceId: SANDBOX_WORKSPACE_ID } }],
])("search finds by %s", async (_, criteria) => {
  expect(await search(twoConnections(), criteria)).toEqual(["Second"]);
});

test("search finds by ids", async () => {
  const mock = twoConnections();
  const { connections, sources, destinations } = mock.state;
  expect(await search(mock, { connectionId: connections[1]?.connectionId ?? "" })).toEqual(["Second"]);
  expect(await search(mock, { sourceId: sources[1]?.sourceId ?? "" })).toEqual(["Second"]);
  expect(await search(mock, { destinationId: destinations[1]?.destinationId ?? "" })).toEqual(["Second"]);
  const source = { sourceDefinitionId: sources[1]?.sourceDefinitionId ?? "" };
  expect(await search(mock, { source })).toEqual(["Second"]);
  const destination = { destinationDefinitionId: destinations[1]?.destinationDefinitionId ?? "" };
  expect(await search(mock, { destination })).toEqual(["Second"]);
});

test("search finds by schedule when both units and unit of time are equal", async () => {
  const mock = twoConnections();
  expect(await search(mock, { schedule: { units: 1, timeUnit: "hours" } })).toEqual(["First"]);
  expect(await search(mock, { schedule: { units: 2, timeUnit: "hours" } })).toEqual([]);
  expect(await search(mock, { schedule: { units: 1, timeUnit: "days" } })).toEqual([]);
});

test("search finds a schedule by the digits of a number that JavaScript cannot count to", async () => {
  const mock = createMockAirbyte({ state: { connections: [] } });
  const send = async (path: string, body: object, units: string) => {
    const response = await mock.fetch(`http://localhost:8000/api/v1/web_backend/connections/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...body, schedule: { units: 0, timeUnit: "hours" } }).replace(
        '"units":0',
        `"units":${units}`,
      ),
    });
    return response.text();
  };
  const ends = { sourceId: POSTGRES_SOURCE_ID, destinationId: BIGQUERY_DESTINATION_ID };
  const created = await send("create", { ...ends, status: "active" }, "9223372036854775807");
  expect(created).toContain('"units":9223372036854775807,');
  expect(await send("search", {}, "9223372036854775807")).toContain('"units":9223372036854775807,');
  expect(await send("search", {}, "9223372036854775806")).toBe('{"connections":[]}');
});

test("search ignores a schedule of null: there is no way to ask for manual ones", async () => {
  expect(await search(twoConnections(), { schedule: null })).toEqual(["First", "Second"]);
});

test("search demands that all criteria are met", async () => {
  expect(await search(twoConnections(), { name: "First", prefix: "a_" })).toEqual(["First"]);
  expect(await search(twoConnections(), { name: "First", status: "inactive" })).toEqual([]);
});

test("search compares exactly: no part of a name, no other case", async () => {
  expect(await search(twoConnections(), { name: "Fir" })).toEqual([]);
  expect(await search(twoConnections(), { name: "first" })).toEqual([]);
});

test("search ignores texts that are blank, and a namespace format that reads null", async () => {
  const mock = twoConnections();
  const all = ["First", "Second"];
  expect(await search(mock, { name: "", prefix: "  ", namespaceFormat: " " })).toEqual(all);
  expect(await search(mock, { namespaceFormat: "null" })).toEqual(all);
  expect(await search(mock, { source: { name: " ", sourceName: "" }, destination: {} })).toEqual(all);
});

test("search compares the given top-level keys of a configuration with deep equality", async () => {
  const mock = makeMock();
  // With the id at the top level only one source is looked at: see the next test.
  const find = (connectionConfiguration: object) =>
    search(mock, { sourceId: POSTGRES_SOURCE_ID, source: { connectionConfiguration } });
  expect(await find({ host: "db.acme.example", replication_method: { method: "Standard" } })).toEqual([
    "Shop to BigQuery",
    "Shop to Snowflake",
  ]);
  expect(await find({ replication_method: {} })).toEqual([]);
  expect(await find({ no_such_key: 1 })).toEqual([]);
  const destination = { connectionConfiguration: { project_id: "acme-analytics" } };
  expect(await search(mock, { destinationId: BIGQUERY_DESTINATION_ID, destination })).toEqual([
    "Shop to BigQuery",
    "Sample data to BigQuery",
  ]);
});

test("search demands of a configuration what the ones before it had, too, unless top-level criteria keep it from them", async () => {
  const mock = makeMock();
  // All three have this port; between the first two there is one that has other keys.
  const source = { connectionConfiguration: { port: 5432 } };
  expect(await search(mock, { source })).toEqual(["Shop to BigQuery"]);
  // Criteria inside of `source` do not keep it from looking.
  expect(await search(mock, { source: { ...source, sourceId: POSTGRES_SOURCE_ID } })).toEqual(["Shop to BigQuery"]);
  expect(await search(mock, { source, name: "Sandbox to files" })).toEqual(["Sandbox to files"]);
  // The next search begins anew.
  expect(await search(mock, { source })).toEqual(["Shop to BigQuery"]);
});

test("search carries keys of destinations over just so, and completes both however the other compares", async () => {
  const mock = makeMock();
  const destination = { connectionConfiguration: { host: "acme.eu-central-1.snowflakecomputing.com" } };
  expect(await search(mock, { destination })).toEqual([]);
  expect(await search(mock, { destination, sourceId: STRIPE_SOURCE_ID })).toEqual(["Stripe to Snowflake"]);
  const nowhere = { connectionConfiguration: { no_such_key: 1 } };
  expect(await search(mock, { destination, source: nowhere })).toEqual([]);
});

test.each([
  ["1.0 is not 1", "1.0", []],
  ["1e3 is 1000.0", "1e3", ["Odd"]],
  ["the digits of a large one count", "9223372036854775807", ["Odd"]],
  ["and all of them", "9223372036854775806", []],
])("search compares numbers as the server reads them: %s", async (_, digits, found) => {
  const mock = makeMock();
  const stored = { "1.0": 1, "1e3": { $number: "1000.0" } }[digits] ?? { $number: "9223372036854775807" };
  const source = makeSource({ name: "odd", connectionConfiguration: { seed: stored } });
  mock.state.sources.push(source);
  mock.state.connections.push(makeConnection({ name: "Odd", sourceId: source.sourceId }));
  const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/connections/search", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: `{"sourceId":"${source.sourceId}","source":{"connectionConfiguration":{"seed":${digits}}}}`,
  });
  const { connections } = await response.json();
  expect(connections.map(({ name }: { name: string }) => name)).toEqual(found);
});

test("search compares secrets as they are stored and answers with them masked", async () => {
  const mock = makeMock();
  const find = (client_secret: string) =>
    ask(mock, "connections/search", {
      namespaceDefinition: null,
      sourceId: STRIPE_SOURCE_ID,
      source: { connectionConfiguration: { client_secret } },
    });
  const { connections } = await find("not-a-real-secret");
  expect(connections.map(({ source }) => source.connectionConfiguration)).toMatchObject([
    { client_secret: SECRET_MASK },
  ]);
  expect((await find(SECRET_MASK)).connections).toEqual([]);
});

test("search compares a configuration that is no object as a whole", async () => {
  const mock = makeMock();
  mock.state.sources.push(makeSource({ name: "odd", connectionConfiguration: ["a", "b"] }));
  const odd = mock.state.sources.at(-1)?.sourceId ?? "";
  mock.state.connections.push(makeConnection({ name: "Odd", sourceId: odd }));
  expect(await search(mock, { source: { connectionConfiguration: ["a", "b"] } })).toEqual(["Odd"]);
  // Of an object these would be part; of a list, a text or a flag there are no parts.
  for (const connectionConfiguration of [["b", "a"], ["a"], { 0: "a" }, [], "", "a", false])
    expect(await search(mock, { source: { connectionConfiguration } })).toEqual([]);
});

test("search by a configuration of null, which is a value like any other, finds nothing", async () => {
  const mock = makeMock();
  expect(await search(mock, { source: { connectionConfiguration: null } })).toEqual([]);
  expect(await search(mock, { destination: { connectionConfiguration: null } })).toEqual([]);
});

test.each([
  ["a space", " ", 7],
  ["white space of many kinds", "\t\n\u001c\u2003\u3000", 7],
  ["a space that does not break", "\u00a0", 0],
  ["a figure space", "\u2007", 0],
])("search ignores a name that is blank to Java: %s", async (_, name, count) => {
  const mock = makeMock();
  for (const connection of mock.state.connections) connection.status = "active";
  expect(await search(mock, { name })).toHaveLength(count);
});

test("search that finds nothing answers with an empty list", async () => {
  expect(await ask(makeMock(), "connections/search", { name: "No such name" })).toEqual({ connections: [] });
});

test("search finds connections by their source", async () => {
  const mock = makeMock();
  expect(await search(mock, { sourceId: POSTGRES_SOURCE_ID })).toHaveLength(2);
  const byName = await ask(mock, "connections/search", { sourceId: FAKER_SOURCE_ID, status: "inactive" });
  expect(byName.connections.map(({ connectionId }) => connectionId)).toEqual([INACTIVE_CONNECTION_ID]);
});

test("search by id misses a connection of another namespace definition, unless that is said or null", async () => {
  const mock = twoConnections();
  const connectionId = mock.state.connections[1]?.connectionId ?? "";
  const find = async (criteria: WebBackendConnectionSearch) =>
    (await ask(mock, "connections/search", { connectionId, ...criteria })).connections.length;
  expect(await find({})).toBe(0);
  expect(await find({ namespaceDefinition: "customformat" })).toBe(1);
  expect(await find({ namespaceDefinition: null })).toBe(1);
});

test("search ignores criteria that are null", async () => {
  const source = {
    sourceId: null,
    sourceDefinitionId: null,
    workspaceId: null,
    name: null,
    sourceName: null,
  };
  const destination = {
    destinationId: null,
    destinationDefinitionId: null,
    workspaceId: null,
    name: null,
    destinationName: null,
  };
  const unset = {
    connectionId: null,
    name: null,
    namespaceDefinition: null,
    namespaceFormat: null,
    prefix: null,
    sourceId: null,
    destinationId: null,
    schedule: null,
    status: null,
  };
  for (const criteria of [
    { ...unset, source: null, destination: null },
    { ...unset, source, destination },
  ]) {
    const { connections } = await postUndocumented(twoConnections(), "connections/search", criteria);
    expect(connections.map(({ name }) => name)).toEqual(["First", "Second"]);
  }
});

test("search knows no wildcards", async () => {
  for (const name of ["*", "%", "Fir*", "F%", "First "]) expect(await search(twoConnections(), { name })).toEqual([]);
});

test("search takes an empty source, destination or configuration as no criterion", async () => {
  const mock = twoConnections();
  expect(await search(mock, { source: {}, destination: {} })).toEqual(["First", "Second"]);
  expect(await search(mock, { source: { connectionConfiguration: {} } })).toEqual(["First", "Second"]);
});

test("search ignores blank names of a destination and its connector", async () => {
  expect(await search(twoConnections(), { destination: { name: "  ", destinationName: "" } })).toEqual([
    "First",
    "Second",
  ]);
});

test("search compares a value inside a configuration whole, not in part", async () => {
  const mock = makeMock();
  const tunnel = { tunnel_host: "bastion.acme.example" };
  expect(await search(mock, { source: { connectionConfiguration: { tunnel_method: tunnel } } })).toEqual([]);
});

test.each([
  { syncCatalog: { streams: [] } },
  { operationIds: [] },
  { resourceRequirements: {} },
  { withRefreshedCatalog: true },
])("search does not know the criterion %j", async (criteria) => {
  const { status, body } = await post(makeMock(), "connections/search", criteria);
  expect(status).toBe(422);
  expect(body.message).toContain("Unrecognized field");
});

test("search answers ids that nobody has with an empty list, not with 404", async () => {
  const unknownId = "00000000-0000-4000-8000-00000000ffff";
  for (const criteria of [
    { connectionId: unknownId },
    { sourceId: unknownId },
    { destinationId: unknownId },
    { source: { workspaceId: unknownId } },
  ])
    expect(await search(makeMock(), criteria)).toEqual([]);
});
