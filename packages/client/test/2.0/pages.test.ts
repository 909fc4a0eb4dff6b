import { ConfigError, createClient, type WebBackendConnectionListRequestBody } from "@airbyte-web-backend/client/2.0";
import { createMockCore, generateState } from "@airbyte-web-backend/mock/core";
import { expect, test } from "vitest";

const baseUrl = "http://localhost:8000";
const state = generateState({ connections: 45, streamsPerConnection: 1, seed: 7 });
const workspaceId = state.workspaces?.[0]?.workspaceId ?? "";
const live = (state.connections ?? []).filter(({ status }) => status !== "deprecated");

function start() {
  const mock = createMockCore({ version: "2.0", auth: false, state });
  return { mock, airbyte: createClient({ baseUrl, fetch: mock.fetch }) };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const sortKeys = [
  "connectionName_asc",
  "connectionName_desc",
  "sourceName_asc",
  "sourceName_desc",
  "destinationName_asc",
  "destinationName_desc",
] as const satisfies readonly WebBackendConnectionListRequestBody["sortKey"][];

test.each(sortKeys)("list.all yields every connection once, sorted by %s", async (sortKey) => {
  const { airbyte, mock } = start();
  const found = await collect(airbyte.connections.list.all({ workspaceId, sortKey }, { pageSize: 10 }));
  expect(found.map(({ connectionId }) => connectionId).sort()).toEqual(
    live.map(({ connectionId }) => connectionId).sort(),
  );
  expect(mock.calls.length).toBe(Math.ceil((live.length + 1) / 10));
});

test("list returns one page of 20", async () => {
  const { airbyte } = start();
  const { connections, page_size, num_connections } = await airbyte.connections.list({ workspaceId });
  expect([connections.length, page_size, num_connections]).toEqual([20, 20, live.length]);
});

test("list.pages requests a page after the previous one is consumed", async () => {
  const { airbyte, mock } = start();
  for await (const { connections } of airbyte.connections.list.pages({ workspaceId }, { pageSize: 15 })) {
    expect(connections.length).toBe(15);
    break;
  }
  expect(mock.calls.length).toBe(1);
});

test("list.all starts after a cursor", async () => {
  const { airbyte } = start();
  const all = await collect(airbyte.connections.list.all({ workspaceId }));
  const cursor = all[4]?.connectionId ?? "";
  expect(await collect(airbyte.connections.list.all({ workspaceId, cursor }))).toEqual(all.slice(5));
});

test("list.all ends without duplicates when renamed connections repeat a page", async () => {
  const { airbyte, mock } = start();
  const names = new Set<string>();
  for await (const { connectionId } of airbyte.connections.list.all({ workspaceId }, { pageSize: 5 })) {
    expect(names.has(connectionId)).toBe(false);
    names.add(connectionId);
    // Each connection moves to the beginning of the list as soon as it was read.
    const row = mock.state.connections.find((connection) => connection.connectionId === connectionId);
    if (row) row.name = `  ${row.name}`;
  }
  expect(names.size).toBeLessThanOrEqual(live.length);
});

test.each([0, -1, 1.5, Number.NaN])("rejects a pageSize of %d before sending a request", async (pageSize) => {
  const { airbyte, mock } = start();
  const reading = collect(airbyte.connections.list.all({ workspaceId }, { pageSize }));
  await expect(reading).rejects.toBeInstanceOf(ConfigError);
  expect(mock.calls).toEqual([]);
});

test("rejects sorting by lastSync for more than one page", async () => {
  const { airbyte } = start();
  const reading = collect(airbyte.connections.list.all({ workspaceId, sortKey: "lastSync_desc" }));
  await expect(reading).rejects.toMatchObject({ name: "ConfigError", option: "sortKey" });
});

test("rejects with a NotFoundError for an unknown cursor", async () => {
  const { airbyte } = start();
  const cursor = "00000000-0000-4000-8000-0000000000ff";
  await expect(collect(airbyte.connections.list.all({ workspaceId, cursor }))).rejects.toMatchObject({
    name: "NotFoundError",
  });
});

test("reads a server without pagination with one request", async () => {
  const { airbyte, mock } = start();
  mock.respond("connections/list", (_body, next) => {
    const { connections } = next() as { connections: unknown[] };
    return { connections };
  });
  expect((await collect(airbyte.connections.list.all({ workspaceId }, { pageSize: 100 }))).length).toBe(live.length);
  expect(mock.calls.length).toBe(1);
});
