import { type AirbyteState, type Connection, emptyState, generateState, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findStateProblem } from "../src/state/check-state.ts";
import { call, makeMock } from "./0.36.5/make-mock.ts";

/** Counts the catalogs that have not been created: their properties are getters. */
function countUnread(connections: readonly Connection[]): number {
  return connections.filter((connection) => isUnread(connection, "syncCatalog")).length;
}

function isUnread(target: object, key: string): boolean {
  return Object.getOwnPropertyDescriptor(target, key)?.get !== undefined;
}

const collections = ["sources", "destinations", "discoveredCatalogs", "connections", "jobs"] as const;

test("a generated workspace has 10,000 connections with 50 streams and unique ids", () => {
  const { connections, sources, destinations } = generateState();
  expect(connections).toHaveLength(10_000);
  expect(new Set(connections.map(({ connectionId }) => connectionId)).size).toBe(10_000);
  expect(connections[9_999]?.syncCatalog.streams).toHaveLength(50);
  expect([sources.length, destinations.length]).toEqual([500, 100]);
});

test("a generated state stays lazy in a mock, a snapshot and after a reset", () => {
  const state = generateState();
  const mock = makeMock({ state });
  const snapshot = mock.snapshot();
  mock.restore(snapshot);
  mock.reset();
  for (const each of [state, mock.state, snapshot]) {
    for (const collection of collections) expect(isUnread(each, collection), collection).toBe(true);
  }
});

test("reading one connection creates one catalog", async () => {
  const mock = makeMock({ state: generateState() });
  const { connectionId = "" } = mock.state.connections[4_321] ?? {};
  expect(countUnread(mock.state.connections)).toBe(10_000);
  const { syncCatalog } = await call(mock, "connections/get", { connectionId });
  expect(syncCatalog.streams).toHaveLength(50);
  expect(countUnread(mock.state.connections)).toBe(9_999);
});

test("workspace/state, an empty list and an empty search create no catalog", async () => {
  const mock = makeMock({ state: generateState() });
  await call(mock, "workspace/state", { workspaceId: WORKSPACE_ID });
  await call(mock, "connections/list", { workspaceId: "00000000-0000-4000-8000-00000000ffff" });
  expect((await call(mock, "connections/search", { name: "Nobody is called this" })).connections).toEqual([]);
  expect(countUnread(mock.state.connections)).toBe(10_000);
});

test("a search creates only the catalogs of its results", async () => {
  const mock = makeMock({ state: generateState({ connections: 200 }) });
  const [first] = mock.state.connections.filter(({ status }) => status === "active");
  const { connections } = await call(mock, "connections/search", { sourceId: first?.sourceId ?? "" });
  expect(connections.length).toBeGreaterThan(0);
  expect(countUnread(mock.state.connections)).toBe(200 - connections.length);
});

test("a refresh creates the discovered catalog of one source, which has one more stream", async () => {
  const mock = makeMock({ state: generateState({ connections: 100 }) });
  const { connectionId = "", sourceId = "" } = mock.state.connections[0] ?? {};
  const { syncCatalog } = await call(mock, "connections/get", { connectionId, withRefreshedCatalog: true });
  expect(syncCatalog.streams).toHaveLength(51);
  const catalogs = mock.state.discoveredCatalogs;
  expect(Object.keys(catalogs).filter((id) => !isUnread(catalogs, id))).toEqual([sourceId]);
});

test("mocks with one generated state share no objects", async () => {
  const state = generateState({ connections: 2 });
  const [one, other] = [makeMock({ state }), makeMock({ state })];
  one.state.connections[0]?.syncCatalog.streams.pop();
  expect(other.state.connections[0]?.syncCatalog.streams).toHaveLength(50);
  one.reset();
  expect(one.state.connections[0]?.syncCatalog.streams).toHaveLength(50);
});

const small = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  connections: fc.nat(40),
  streamsPerConnection: fc.nat(150),
});

test("a generated state is valid and reproducible", () => {
  fc.assert(
    fc.property(small, (options) => {
      const state: AirbyteState = JSON.parse(JSON.stringify(generateState(options)));
      expect(findStateProblem(state, emptyState())).toBe(undefined);
      expect(Object.keys(state)).toEqual(Object.keys(emptyState()));
      expect(state.connections).toHaveLength(options.connections);
      for (const { syncCatalog } of state.connections) {
        const names = syncCatalog.streams.map(({ stream }) => stream.name);
        expect(new Set(names).size).toBe(options.streamsPerConnection);
      }
      const again = generateState(options);
      // Read in another order.
      for (const collection of collections.toReversed()) {
        expect(JSON.stringify(again[collection])).toBe(JSON.stringify(state[collection]));
      }
    }),
    { numRuns: 12 },
  );
});

test("another seed gives another workspace", () => {
  const [one, other] = [1, 2].map((seed) => generateState({ seed, connections: 20 }));
  expect(one?.connections.map(({ name }) => name)).not.toEqual(other?.connections.map(({ name }) => name));
  expect(one?.connections[0]?.connectionId).not.toBe(other?.connections[0]?.connectionId);
});

test("a generated workspace matches the document, and has connections of each kind", async () => {
  const mock = makeMock({ state: generateState({ connections: 300, streamsPerConnection: 3 }) });
  const { connections } = await call(mock, "connections/list_all", { workspaceId: WORKSPACE_ID });
  expect(connections).toHaveLength(300);
  expect(new Set(connections.map(({ status }) => status))).toEqual(new Set(["active", "inactive", "deprecated"]));
  expect(new Set(connections.map(({ latestSyncJobStatus }) => latestSyncJobStatus))).toEqual(
    new Set(["succeeded", "failed", "running", null]),
  );
  expect(new Set(connections.map(({ source }) => source.sourceName)).size).toBe(3);
});

test.each([
  { connections: -1 },
  { connections: 1.5 },
  { streamsPerConnection: -1 },
  { seed: Number.NaN },
  { workspaceId: "X" },
  { workspaceId: WORKSPACE_ID.toUpperCase() },
])("generateState(%j) throws", (options) => {
  expect(() => generateState(options)).toThrow(RangeError);
});
