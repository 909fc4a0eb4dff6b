import {
  DEPRECATED_CONNECTION_ID,
  INACTIVE_CONNECTION_ID,
  makeConnection,
  POSTGRES_SOURCE_ID,
  SANDBOX_CONNECTION_ID,
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
