import {
  DEPRECATED_CONNECTION_ID,
  LOCAL_JSON_DESTINATION_ID,
  makeConnection,
  POSTGRES_SOURCE_ID,
  SANDBOX_CONNECTION_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { ask, makeMock } from "./ask.ts";

test("list_all shows deleted connections too", async () => {
  const { connections } = await ask(makeMock(), "connections/list_all", { workspaceId: WORKSPACE_ID });
  const deleted = connections.find(({ connectionId }) => connectionId === DEPRECATED_CONNECTION_ID);
  expect(deleted?.status).toBe("deprecated");
  expect(deleted?.source.name).toBe("Stripe EU");
});

test("list_all stays in its workspace", async () => {
  const { connections } = await ask(makeMock(), "connections/list_all", { workspaceId: WORKSPACE_ID });
  expect(connections.map(({ connectionId }) => connectionId)).not.toContain(SANDBOX_CONNECTION_ID);
});

test("list_all shows the deleted source of a connection", async () => {
  const mock = makeMock({ state: { connections: [makeConnection()] } });
  for (const source of mock.state.sources) source.tombstone = source.sourceId === POSTGRES_SOURCE_ID;
  const { connections } = await ask(mock, "connections/list_all", { workspaceId: WORKSPACE_ID });
  expect(connections[0]?.source.name).toBe("Shop database");
});

test("list_all answers an unknown workspace with an empty list", async () => {
  const body = { workspaceId: "00000000-0000-4000-8000-00000000ffff" };
  expect(await ask(makeMock(), "connections/list_all", body)).toEqual({ connections: [] });
});

test("list_all shows the deleted destination of a connection", async () => {
  const mock = makeMock({ state: { connections: [makeConnection()] } });
  for (const destination of mock.state.destinations)
    destination.tombstone = destination.destinationId === LOCAL_JSON_DESTINATION_ID;
  const { connections } = await ask(mock, "connections/list_all", { workspaceId: WORKSPACE_ID });
  expect(connections[0]?.destination.name).toBe("Local files");
});

test("list_all shows each connection as get does, deleted ones too", async () => {
  const mock = makeMock();
  const { connections } = await ask(mock, "connections/list_all", { workspaceId: WORKSPACE_ID });
  expect(connections).toHaveLength(6);
  for (const connection of connections)
    expect(connection).toEqual(await ask(mock, "connections/get", { connectionId: connection.connectionId }));
});
