import {
  defaultState,
  emptyState,
  LOCAL_JSON_DESTINATION_ID,
  makeConnection,
  makeDestination,
  makeDestinationDefinition,
  makeJob,
  makeOperation,
  makeSelectedStream,
  makeSource,
  makeSourceDefinition,
  makeStream,
  makeWorkspace,
  POSTGRES_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { findStateProblem } from "../src/state/check-state.ts";
import { call, makeMock } from "./0.36.5/make-mock.ts";

const builders = {
  workspaces: makeWorkspace,
  sourceDefinitions: makeSourceDefinition,
  destinationDefinitions: makeDestinationDefinition,
  sources: makeSource,
  destinations: makeDestination,
  connections: makeConnection,
  operations: makeOperation,
} as const;
const base = { ...defaultState(), connections: [] };
const collections = Object.keys(builders) as (keyof typeof builders)[];

test.each(collections)("the builder of %s creates a valid object", (collection) => {
  expect(
    findStateProblem({ [collection]: [builders[collection](), builders[collection]({ name: "Mine" })] }, base),
  ).toBe(undefined);
});

test.each(collections)("the builder of %s takes overrides, and hashes the name into the id", (collection) => {
  const [one, other, again] = ["One", "Other", "One"].map((name) => builders[collection]({ name }));
  expect(one?.name).toBe("One");
  expect(again).toEqual(one);
  expect(Object.values(other ?? {})[0]).not.toBe(Object.values(one ?? {})[0]);
});

test("a connection without overrides fits the default state", async () => {
  const connection = makeConnection();
  const mock = makeMock({ state: { connections: [connection] } });
  const { connections } = await call(mock, "connections/list", { workspaceId: WORKSPACE_ID });
  expect(connections).toMatchObject([
    { connectionId: connection.connectionId, sourceId: POSTGRES_SOURCE_ID, destinationId: LOCAL_JSON_DESTINATION_ID },
  ]);
});

test.each([
  ["no overrides", {}, { operatorType: "normalization", normalization: { option: "basic" }, dbt: null }],
  ["the type dbt", { operatorType: "dbt" }, { operatorType: "dbt", normalization: null, dbt: { gitRepoBranch: null } }],
] as const)("makeOperation() with %s has only the settings of its type", (_, overrides, operation) => {
  expect(makeOperation(overrides)).toMatchObject(operation);
  expect(findStateProblem({ operations: [makeOperation(overrides)] }, base)).toBe(undefined);
});

test.each([
  ["workspace", makeWorkspace],
  ["source definition", makeSourceDefinition],
  ["destination definition", makeDestinationDefinition],
  ["source", makeSource],
  ["destination", makeDestination],
  ["stream", makeStream],
  ["connection", makeConnection],
  ["operation", makeOperation],
  ["job", (overrides?: object) => makeJob({ ...overrides, connectionId: makeConnection().connectionId })],
  ["stream config", (overrides?: object) => makeSelectedStream({}, overrides).config],
] as const)("the builder of a %s ignores overrides of undefined", (_, build: (overrides?: object) => object) => {
  const plain = build();
  expect(build(Object.fromEntries(Object.keys(plain).map((key) => [key, undefined])))).toStrictEqual(plain);
});

test("builders create a complete state", async () => {
  const workspace = makeWorkspace({ name: "Mine" });
  const { workspaceId } = workspace;
  const source = makeSource({ workspaceId });
  const destination = makeDestination({ workspaceId });
  const operation = makeOperation({ workspaceId });
  const stream = makeSelectedStream({ name: "orders" }, { syncMode: "incremental", cursorField: ["at"] });
  const connection = makeConnection({
    sourceId: source.sourceId,
    destinationId: destination.destinationId,
    operationIds: [operation.operationId],
    syncCatalog: { streams: [stream] },
  });
  const state = {
    ...emptyState(),
    workspaces: [workspace],
    sources: [source],
    destinations: [destination],
    discoveredCatalogs: { [source.sourceId]: [makeStream({ name: "orders", jsonSchema: null })] },
    connections: [connection],
    operations: [operation],
    jobs: [makeJob({ connectionId: connection.connectionId, status: "running" })],
  };
  expect(findStateProblem(state, emptyState())).toBe(undefined);
  const { connectionId } = connection;
  const read = await call(makeMock({ state }), "connections/get", { connectionId, withRefreshedCatalog: true });
  expect(read).toMatchObject({
    isSyncing: true,
    operations: [{ name: "Normalization" }],
    syncCatalog: { streams: [{ stream: { jsonSchema: null }, config: { cursorField: ["at"] } }] },
  });
});

test("built objects share no objects", () => {
  makeStream().supportedSyncModes.push("incremental");
  makeConnection().syncCatalog.streams.push(makeSelectedStream());
  expect(makeStream().supportedSyncModes).toHaveLength(2);
  expect(makeConnection().syncCatalog.streams).toEqual([]);
});
