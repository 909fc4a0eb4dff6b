import * as mock from "@airbyte-web-backend/mock";
import { type Connection, defaultState, emptyState, type Stream } from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { findStateProblem } from "../src/state/check-state.ts";
import { call, makeMock } from "./0.36.5/make-mock.ts";

const state = defaultState();
const text = JSON.stringify(state);

test("the default state is valid", () => {
  expect(findStateProblem(state, emptyState())).toBeUndefined();
});

test("all references in the default state resolve", () => {
  const workspaceIds = state.workspaces.map(({ workspaceId }) => workspaceId);
  const operationIds = state.operations.map(({ operationId }) => operationId);
  const connectionIds = state.connections.map(({ connectionId }) => connectionId);
  const definitionIds = [
    ...state.sourceDefinitions.map(({ sourceDefinitionId }) => sourceDefinitionId),
    ...state.destinationDefinitions.map(({ destinationDefinitionId }) => destinationDefinitionId),
  ];
  for (const { workspaceId } of [...state.sources, ...state.destinations, ...state.operations])
    expect(workspaceIds).toContain(workspaceId);
  for (const { sourceDefinitionId } of state.sources) expect(definitionIds).toContain(sourceDefinitionId);
  for (const { destinationDefinitionId } of state.destinations)
    expect(definitionIds).toContain(destinationDefinitionId);
  expect(state.connections.flatMap((connection) => connection.operationIds).toSorted()).toEqual(operationIds);
  for (const { connectionId } of state.jobs) expect(connectionIds).toContain(connectionId);
});

test("the default state has exactly the exported ids", () => {
  const exported = Object.entries(mock).flatMap(([name, value]) => (name.endsWith("_ID") ? [String(value)] : []));
  const laterText = JSON.stringify(mock.createMockCore({ version: "2.0" }).state);
  const idsIn = (json: string) => new Set(json.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
  expect(idsIn(laterText)).toEqual(new Set(exported));
  // What only 2.0 has: two connections, three tags, three catalogs.
  expect(exported.filter((id) => !idsIn(text).has(id))).toHaveLength(8);
});

const streams = [
  ...state.connections.flatMap(({ syncCatalog }) => syncCatalog.streams.map(({ stream }) => stream)),
  ...Object.values(state.discoveredCatalogs).flat(),
];

test("cursors and keys of the default state are columns of their stream", () => {
  const columnsOf = ({ jsonSchema }: Stream) => Object.keys(jsonSchema?.["properties"] ?? {});
  for (const stream of streams) {
    const named = [...stream.defaultCursorField, ...stream.sourceDefinedPrimaryKey.flat()];
    expect(columnsOf(stream), stream.name).toEqual(expect.arrayContaining(named));
  }
  for (const { stream, config } of state.connections.flatMap(({ syncCatalog }) => syncCatalog.streams)) {
    expect(columnsOf(stream)).toEqual(expect.arrayContaining([...config.cursorField, ...config.primaryKey.flat()]));
    expect(stream.supportedSyncModes).toContain(config.syncMode);
  }
});

test("the default state has streams of each kind", () => {
  expect(new Set(streams.map(({ supportedSyncModes }) => supportedSyncModes.length))).toEqual(new Set([1, 2]));
  expect(new Set(streams.map(({ defaultCursorField }) => defaultCursorField.length > 0))).toEqual(
    new Set([true, false]),
  );
  expect(new Set(streams.map((stream) => stream.sourceDefinedPrimaryKey.length))).toEqual(new Set([0, 1, 2]));
  expect(streams.some(({ sourceDefinedCursor }) => sourceDefinedCursor)).toBe(true);
});

test("the default state connects Postgres, Stripe and Faker with BigQuery, Snowflake and local files", async () => {
  const { connections } = await call(makeMock(), "connections/list_all", { workspaceId: mock.WORKSPACE_ID });
  const namesOf = (names: (string | undefined)[]) => [...new Set(names)].toSorted();
  expect(namesOf(connections.map(({ source }) => source.sourceName))).toEqual(["Faker", "Postgres", "Stripe"]);
  expect(namesOf(connections.map(({ destination }) => destination.destinationName))).toEqual([
    "BigQuery",
    "Local JSON",
    "Snowflake",
  ]);
});

test("responses mask the secrets in configurations of the default state", async () => {
  const { connections } = await call(makeMock(), "connections/search", { namespaceDefinition: null });
  const shown = JSON.stringify(connections);
  expect(text).toContain("not-a-real");
  expect(shown).not.toContain("not-a-real");
  expect(shown).toContain(`"password":"${mock.SECRET_MASK}"`);
  const postgres = connections.find(({ source }) => source.sourceId === mock.POSTGRES_SOURCE_ID)?.source;
  expect(postgres?.connectionConfiguration).toMatchObject({
    port: 5432,
    tunnel_method: { tunnel_user: "airbyte", ssh_key: mock.SECRET_MASK },
  });
});

test("the default state has a connection of each kind", async () => {
  const airbyte = makeMock();
  const conditionOf = async (connectionId: string) => {
    const { status, isSyncing, latestSyncJobStatus } = await call(airbyte, "connections/get", { connectionId });
    return [status, isSyncing, latestSyncJobStatus];
  };
  expect(await conditionOf(mock.ACTIVE_CONNECTION_ID)).toEqual(["active", false, "succeeded"]);
  expect(await conditionOf(mock.FAILING_CONNECTION_ID)).toEqual(["active", false, "failed"]);
  expect(await conditionOf(mock.RUNNING_CONNECTION_ID)).toEqual(["active", true, "running"]);
  expect(await conditionOf(mock.INACTIVE_CONNECTION_ID)).toEqual(["inactive", false, "succeeded"]);
  expect(await conditionOf(mock.NEVER_SYNCED_CONNECTION_ID)).toEqual(["active", false, null]);
  expect(await conditionOf(mock.DEPRECATED_CONNECTION_ID)).toEqual(["deprecated", false, "cancelled"]);
});

test("the default state has a changed catalog, an unchanged one and a failing discover job", () => {
  const storedOf = (id: string) =>
    state.connections
      .filter(({ sourceId }: Connection) => sourceId === id)
      .flatMap(({ syncCatalog }) => syncCatalog.streams.map(({ stream }) => stream));
  const drift = (id: string) => storedOf(id).filter((stream) => !isAmong(state.discoveredCatalogs[id], stream));
  expect(drift(mock.POSTGRES_SOURCE_ID).map(({ name }) => name)).toContain("legacy_events");
  expect(drift(mock.POSTGRES_SOURCE_ID).map(({ name }) => name)).toContain("users");
  expect(drift(mock.FAKER_SOURCE_ID)).toEqual([]);
  expect(state.discoveredCatalogs).not.toHaveProperty(mock.STRIPE_SOURCE_ID);
});

function isAmong(discovered: readonly Stream[] = [], stream: Stream): boolean {
  return discovered.some((each) => JSON.stringify(each) === JSON.stringify(stream));
}
