import {
  ACTIVE_CONNECTION_ID,
  createMockAirbyte,
  LOCAL_JSON_DESTINATION_ID,
  POSTGRES_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { expect, test } from "vitest";
import { ask, post } from "./ask.ts";

const connectionId = ACTIVE_CONNECTION_ID;
const never = { hasConnections: false, hasSources: false, hasDestinations: false };

test("respond answers in place of the server", async () => {
  const mock = createMockAirbyte();
  mock.respond("workspace/state", () => never);
  expect(await ask(mock, "workspace/state", { workspaceId: WORKSPACE_ID })).toEqual(never);
});

test("respond gets the body as the server sees it: unset properties are null", async () => {
  const mock = createMockAirbyte();
  const bodies: unknown[] = [];
  mock.respond("connections/get", (body, next) => {
    bodies.push(body);
    return next();
  });
  await ask(mock, "connections/get", { connectionId });
  expect(bodies).toEqual([{ connectionId, withRefreshedCatalog: null }]);
});

test("next does the work and gives the server's answer, to be changed", async () => {
  const mock = createMockAirbyte();
  mock.respond("connections/update", (_, next) => ({ ...next(), name: "Told otherwise" }));
  const body = { connectionId, syncCatalog: { streams: [] }, status: "inactive" as const, name: "Stored" };
  expect((await ask(mock, "connections/update", body)).name).toBe("Told otherwise");
  expect((await ask(mock, "connections/get", { connectionId })).name).toBe("Stored");
});

test("what next gives and what a responder gets are its own to change: the state stays as it is", async () => {
  const mock = createMockAirbyte();
  const before = mock.snapshot();
  mock.respond("connections/get", (_, next) => {
    const connection = next();
    connection.operationIds.push("changed");
    connection.syncCatalog.streams[0]?.stream.supportedSyncModes.pop();
    return connection;
  });
  expect((await ask(mock, "connections/get", { connectionId })).operationIds).toContain("changed");
  expect(mock.snapshot()).toEqual(before);

  mock.respond("connections/create", (body, next) => {
    const created = next();
    Object.assign(body.syncCatalog?.streams[0]?.stream.jsonSchema ?? {}, { changed: true });
    return created;
  });
  const stream = { name: "orders", jsonSchema: {} };
  const config = { syncMode: "full_refresh", destinationSyncMode: "append", selected: true } as const;
  const { syncCatalog } = await ask(mock, "connections/create", {
    sourceId: POSTGRES_SOURCE_ID,
    destinationId: LOCAL_JSON_DESTINATION_ID,
    status: "active",
    syncCatalog: { streams: [{ stream, config }] },
  });
  expect(syncCatalog.streams[0]?.stream.jsonSchema).toEqual({});
  expect(mock.state.connections.at(-1)?.syncCatalog.streams[0]?.stream.jsonSchema).toEqual({});
});

test("respond is not asked about requests that the server refuses, and passes its refusals on", async () => {
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

test("the last respond counts, for its operation alone, and reset ends it", async () => {
  const mock = createMockAirbyte();
  mock.respond("workspace/state", () => ({ ...never, hasSources: true }));
  mock.respond("workspace/state", () => never);
  expect(await ask(mock, "workspace/state", { workspaceId: WORKSPACE_ID })).toEqual(never);
  expect((await ask(mock, "connections/list", { workspaceId: WORKSPACE_ID })).connections).not.toEqual([]);
  mock.reset();
  expect((await ask(mock, "workspace/state", { workspaceId: WORKSPACE_ID })).hasSources).toBe(true);
});

test("respond to a path that is none is refused at once", () => {
  // @ts-expect-error There is no such operation.
  expect(() => createMockAirbyte().respond("connections/delete", () => never)).toThrow(
    new RangeError("Unknown operation path: connections/delete"),
  );
});

test("what a responder throws by mistake reaches whoever called the fetch, and is no answer of the server", async () => {
  const mock = createMockAirbyte();
  const mistake = new Error("a mistake in a test");
  mock.respond("connections/get", () => {
    throw mistake;
  });
  await expect(post(mock, "connections/get", { connectionId })).rejects.toBe(mistake);
  expect(mock.calls[0]?.status).toBeNull();
});

test("refuse answers with an error of the operation, and the state stays as it is", async () => {
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
