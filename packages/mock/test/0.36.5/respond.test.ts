import {
  ACTIVE_CONNECTION_ID,
  createMockAirbyte,
  LOCAL_JSON_DESTINATION_ID,
  POSTGRES_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { call, post } from "./make-mock.ts";

const connectionId = ACTIVE_CONNECTION_ID;
const never = { hasConnections: false, hasSources: false, hasDestinations: false };

test("respond replaces the handler", async () => {
  const mock = createMockAirbyte();
  mock.respond("workspace/state", () => never);
  expect(await call(mock, "workspace/state", { workspaceId: WORKSPACE_ID })).toEqual(never);
});

test("a responder gets the mapped body: unset properties are null", async () => {
  const mock = createMockAirbyte();
  const bodies: unknown[] = [];
  mock.respond("connections/get", (body, next) => {
    bodies.push(body);
    return next();
  });
  await call(mock, "connections/get", { connectionId });
  expect(bodies).toEqual([{ connectionId, withRefreshedCatalog: null }]);
});

test("next runs the handler and returns its response, which can be changed", async () => {
  const mock = createMockAirbyte();
  mock.respond("connections/update", (_, next) => ({ ...next(), name: "Told otherwise" }));
  const body = { connectionId, syncCatalog: { streams: [] }, status: "inactive" as const, name: "Stored" };
  expect((await call(mock, "connections/update", body)).name).toBe("Told otherwise");
  expect((await call(mock, "connections/get", { connectionId })).name).toBe("Stored");
});

test("a responder can change its arguments without changing the state", async () => {
  const mock = createMockAirbyte();
  const before = mock.snapshot();
  mock.respond("connections/get", (_, next) => {
    const connection = next();
    connection.operationIds.push("changed");
    connection.syncCatalog.streams[0]?.stream.supportedSyncModes.pop();
    return connection;
  });
  expect((await call(mock, "connections/get", { connectionId })).operationIds).toContain("changed");
  expect(mock.snapshot()).toEqual(before);

  mock.respond("connections/create", (body, next) => {
    const created = next();
    Object.assign(body.syncCatalog?.streams[0]?.stream.jsonSchema ?? {}, { changed: true });
    return created;
  });
  const stream = { name: "orders", jsonSchema: {} };
  const config = { syncMode: "full_refresh", destinationSyncMode: "append", selected: true } as const;
  const { syncCatalog } = await call(mock, "connections/create", {
    sourceId: POSTGRES_SOURCE_ID,
    destinationId: LOCAL_JSON_DESTINATION_ID,
    status: "active",
    syncCatalog: { streams: [{ stream, config }] },
  });
  expect(syncCatalog.streams[0]?.stream.jsonSchema).toEqual({});
  expect(mock.state.connections.at(-1)?.syncCatalog.streams[0]?.stream.jsonSchema).toEqual({});
});

test("a responder is not called for invalid requests, and forwards errors of next", async () => {
  const mock = createMockAirbyte();
  let asked = 0;
  mock.respond("connections/get", (_, next) => {
    asked += 1;
    return next();
  });
  expect((await post(mock, "connections/get", "{")).status).toBe(422);
  expect((await post(mock, "connections/get", {})).status).toBe(400);
  expect(asked).toBe(0);
  expect((await post(mock, "connections/get", { connectionId: WORKSPACE_ID })).status).toBe(404);
  expect(asked).toBe(1);
});

test("the last responder of an operation applies until reset", async () => {
  const mock = createMockAirbyte();
  mock.respond("workspace/state", () => ({ ...never, hasSources: true }));
  mock.respond("workspace/state", () => never);
  expect(await call(mock, "workspace/state", { workspaceId: WORKSPACE_ID })).toEqual(never);
  expect((await call(mock, "connections/list", { workspaceId: WORKSPACE_ID })).connections).not.toEqual([]);
  mock.reset();
  expect((await call(mock, "workspace/state", { workspaceId: WORKSPACE_ID })).hasSources).toBe(true);
});

test("respond throws for an unknown path", () => {
  // @ts-expect-error The operation does not exist.
  expect(() => createMockAirbyte().respond("connections/delete", () => never)).toThrow(
    new RangeError("Unknown operation path: connections/delete"),
  );
});

test("fetch rejects with the error of a responder", async () => {
  const mock = createMockAirbyte();
  const mistake = new Error("a bug in a responder");
  mock.respond("connections/get", () => {
    throw mistake;
  });
  await expect(post(mock, "connections/get", { connectionId })).rejects.toBe(mistake);
  expect(mock.calls[0]?.status).toBeNull();
});

test("refuse responds with an error and keeps the state", async () => {
  const mock = createMockAirbyte();
  const before = mock.snapshot();
  mock.respond("connections/update", (_body, _next, refuse) => refuse(422, { message: "Not today" }));
  const body = { connectionId, syncCatalog: { streams: [] }, status: "inactive" };
  const response = await mock.fetch("http://localhost:8000/api/v1/web_backend/connections/update", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(422);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toEqual({ message: "Not today" });
  expect(mock.snapshot()).toEqual(before);
});
