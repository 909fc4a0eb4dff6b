import {
  DEPRECATED_CONNECTION_ID,
  INACTIVE_CONNECTION_ID,
  LOCAL_JSON_DESTINATION_ID,
  makeConnection,
  POSTGRES_SOURCE_ID,
  SANDBOX_CONNECTION_ID,
  SANDBOX_SOURCE_ID,
  SANDBOX_WORKSPACE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { ask, makeMock } from "./ask.ts";

test("list shows the inactive connections of a workspace and leaves out the deleted ones", async () => {
  const { connections } = await ask(makeMock(), "connections/list", { workspaceId: WORKSPACE_ID });
  const ids = connections.map(({ connectionId }) => connectionId);
  expect(ids).toContain(INACTIVE_CONNECTION_ID);
  expect(ids).not.toContain(DEPRECATED_CONNECTION_ID);
});

test("list goes by the workspace of the source", async () => {
  const { connections } = await ask(makeMock(), "connections/list", { workspaceId: SANDBOX_WORKSPACE_ID });
  expect(connections.map(({ connectionId }) => connectionId)).toEqual([SANDBOX_CONNECTION_ID]);
});

test("list shows the catalog of each connection", async () => {
  const { connections } = await ask(makeMock(), "connections/list", { workspaceId: WORKSPACE_ID });
  expect(connections.every(({ syncCatalog }) => syncCatalog.streams.length > 0)).toBe(true);
});

test("list answers an unknown workspace with an empty list", async () => {
  const body = { workspaceId: "00000000-0000-4000-8000-00000000ffff" };
  expect(await ask(makeMock(), "connections/list", body)).toEqual({ connections: [] });
});

test("list shows what was put into the state", async () => {
  const mock = makeMock();
  mock.state.connections = [makeConnection({ name: "Mine" })];
  const { connections } = await ask(mock, "connections/list", { workspaceId: WORKSPACE_ID });
  expect(connections.map(({ name }) => name)).toEqual(["Mine"]);
});

test("list still shows a connection whose source was deleted", async () => {
  const mock = makeMock({ state: { connections: [makeConnection()] } });
  for (const source of mock.state.sources) source.tombstone = source.sourceId === POSTGRES_SOURCE_ID;
  const { connections } = await ask(mock, "connections/list", { workspaceId: WORKSPACE_ID });
  expect(connections[0]?.source.name).toBe("Shop database");
});

test("list goes by the workspace of the source, whatever that of the destination", async () => {
  const connection = makeConnection({ sourceId: SANDBOX_SOURCE_ID, destinationId: LOCAL_JSON_DESTINATION_ID });
  const mock = makeMock({ state: { connections: [connection] } });
  expect((await ask(mock, "connections/list", { workspaceId: SANDBOX_WORKSPACE_ID })).connections).toHaveLength(1);
  expect((await ask(mock, "connections/list", { workspaceId: WORKSPACE_ID })).connections).toEqual([]);
});

test("list shows each connection as get does", async () => {
  const mock = makeMock();
  const { connections } = await ask(mock, "connections/list", { workspaceId: WORKSPACE_ID });
  expect(connections).toHaveLength(5);
  for (const connection of connections)
    expect(connection).toEqual(await ask(mock, "connections/get", { connectionId: connection.connectionId }));
});

test("list is not cut into pages", async () => {
  const connections = Array.from({ length: 300 }, (_, index) => makeConnection({ name: `Connection ${index}` }));
  const answer = await ask(makeMock({ state: { connections } }), "connections/list", { workspaceId: WORKSPACE_ID });
  expect(answer.connections).toHaveLength(300);
});
