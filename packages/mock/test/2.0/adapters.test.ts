import {
  ACTIVE_CONNECTION_ID,
  createMockAirbyte,
  createMockCore,
  defaultState,
  emptyState,
  FINANCE_TAG_ID,
  makeConnection,
  NIGHTLY_CONNECTION_ID,
  PRODUCTION_TAG_ID,
  SOURCE_CATALOG_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { listen } from "@airbyte-web-backend/mock/node";
import { operations } from "@airbyte-web-backend/schema/2.0";
import { describe, expect, test } from "vitest";
import { uuid } from "./connections.ts";
import { call, get, makeMock, send } from "./make-mock.ts";

const workspace = { workspaceId: WORKSPACE_ID };
const connection = { connectionId: ACTIVE_CONNECTION_ID };

describe("faults", () => {
  test.each<[number, object]>([
    [400, { message: "Bad Request", _links: expect.any(Object) as unknown, _embedded: expect.any(Object) as unknown }],
    [401, { message: "Unauthorized", _links: expect.any(Object) as unknown, _embedded: expect.any(Object) as unknown }],
    [404, { errorId: uuid }],
    [409, { message: "Fault of the fake, status 409", exceptionStack: [], rootCauseExceptionStack: [], errorId: uuid }],
    [503, { errorId: uuid }],
  ])("a fault with the status %i has a body in the form of this version", async (status, expected) => {
    const mock = makeMock();
    mock.faults.next("connections/get", { status });
    const answer = await send(mock, "connections/get", connection);
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body: expected });
    expect((await send(mock, "connections/get", connection)).status).toBe(200);
  });

  test("a fault has the headers of this version: no CORS without an origin, and a challenge with a 401", async () => {
    const mock = makeMock();
    mock.faults.always("*", { status: 401 });
    const { headers } = await send(mock, "connections/get", connection);
    expect([...headers.keys()]).toEqual(["content-type", "www-authenticate"]);
    const origin = "http://localhost:5173";
    const answer = await send(mock, "connections/get", connection, { headers: { origin } });
    expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    expect(answer.headers.has("access-control-allow-methods")).toBe(false);
  });

  test("every operation can fail, the ones outside of web_backend too", async () => {
    for (const path of ["health", "instance_configuration", "config"] as const) {
      const mock = makeMock({ faults: { [path]: { status: 503, times: 1 } } });
      expect((await get(mock, path)).status).toBe(503);
      expect((await get(mock, path)).status).toBe(200);
    }
  });

  test("an unknown target is refused", () => {
    expect(() => makeMock().faults.next("connections/nothing" as never, { status: 503 })).toThrow(
      new RangeError("Unknown operation path: connections/nothing"),
    );
  });
});

describe("respond", () => {
  test("answers in place of the server until reset; next does the work of the server", async () => {
    const mock = makeMock();
    mock.respond("connections/get", (body, next) => ({
      ...(next() as object),
      name: `${String(body?.["connectionId"])}!`,
    }));
    expect((await call(mock, "connections/get", connection)).name).toBe(`${ACTIVE_CONNECTION_ID}!`);
    mock.reset();
    expect((await call(mock, "connections/get", connection)).name).toBe("Shop to BigQuery");
  });

  test("refuse ends the request with a status and a body", async () => {
    const mock = makeMock();
    mock.respond("connections/list", (_body, _next, refuse) => refuse(429, { message: "slow down" }));
    expect(await send(mock, "connections/list", workspace)).toMatchObject({
      status: 429,
      body: { message: "slow down" },
    });
  });

  test("an unknown path is refused", () => {
    expect(() => makeMock().respond("connections/nothing" as never, () => ({}))).toThrow(RangeError);
  });
});

describe("the state", () => {
  test("the default state of 0.36.5 has nothing of 2.0", () => {
    const { state } = createMockCore();
    expect(JSON.stringify([state, defaultState()])).not.toContain('"later"');
    expect(state.connections).toHaveLength(7);
  });

  test("the default state of 2.0 has tags, a cron schedule, a locked connection and a queued job beside", () => {
    const { state } = createMockCore({ version: "2.0" });
    expect(state.connections).toHaveLength(9);
    expect(state.later?.tags.map(({ tagId }) => tagId)).toEqual(
      expect.arrayContaining([PRODUCTION_TAG_ID, FINANCE_TAG_ID]),
    );
    expect(state.connections.filter(({ later }) => later?.status === "locked")).toHaveLength(1);
    expect(state.connections.filter(({ later }) => later?.scheduleType === "cron")).toHaveLength(1);
    expect(state.jobs.filter(({ later }) => later?.status === "queued")).toHaveLength(1);
  });

  test("connections of one's own may use the default tags and catalogs", async () => {
    const connections = [
      { ...makeConnection({ sourceCatalogId: SOURCE_CATALOG_ID }), later: { tagIds: [PRODUCTION_TAG_ID] } },
    ];
    const mock = makeMock({ state: { connections } });
    const { connectionId = "" } = mock.state.connections[0] ?? {};
    const read = await call(mock, "connections/get", { connectionId });
    expect(read.tags.map(({ name }) => name)).toEqual(["production"]);
    expect(read.syncCatalog.streams).toHaveLength(4);
  });

  test("an empty state has no tags", async () => {
    const mock = makeMock({ state: emptyState() });
    expect(await call(mock, "connections/list", workspace)).toMatchObject({ connections: [] });
    expect(mock.snapshot().later?.tags ?? []).toEqual([]);
  });

  test("a state of 0.36.5 works: a connection was made with the streams that it syncs", async () => {
    const mock = makeMock();
    mock.restore(createMockCore().snapshot());
    const read = await call(mock, "connections/get", connection);
    expect(read.syncCatalog.streams.map(({ config }) => config?.selected)).toEqual([true, true, true]);
    expect(read).toMatchObject({ tags: [], schemaChange: "no_change" });
    await call(mock, "connections/update", { ...connection, syncCatalog: { streams: [] } });
    expect((await call(mock, "connections/get", connection)).syncCatalog.streams).toHaveLength(3);
  });

  test("snapshot and restore keep all of 2.0, also through JSON; reset goes back to the start", async () => {
    const mock = makeMock();
    const start = mock.snapshot();
    await call(mock, "connections/get", { connectionId: NIGHTLY_CONNECTION_ID, withRefreshedCatalog: true });
    await call(mock, "connections/update", { ...connection, tags: [], skipReset: true });
    await send(mock, "connections/delete", connection);
    const snapshot = mock.snapshot();
    const other = makeMock();
    other.restore(JSON.parse(JSON.stringify(snapshot)) as typeof snapshot);
    for (const connectionId of [ACTIVE_CONNECTION_ID, NIGHTLY_CONNECTION_ID]) {
      expect(await call(other, "connections/get", { connectionId })).toEqual(
        await call(mock, "connections/get", { connectionId }),
      );
    }
    mock.reset();
    expect(mock.snapshot()).toEqual(start);
  });

  test("a state whose later is not one is refused with the path", () => {
    const later = { tags: [{}], catalogs: {}, latestCatalogIds: {}, createdAtSeconds: 1 };
    expect(() => createMockCore({ version: "2.0", state: { later } as never })).toThrow(
      /^state\.later\.tags\[0\] has no tagId/,
    );
  });

  test("new ids repeat after a reset, and are not those of catalogs that exist", async () => {
    const mock = makeMock();
    const refresh = async () =>
      (await call(mock, "connections/get", { ...connection, withRefreshedCatalog: true })).catalogId;
    const first = await refresh();
    const kept = mock.snapshot();
    mock.reset();
    expect(await refresh()).toBe(first);
    mock.reset();
    mock.restore(kept);
    const { connectionId } = await call(mock, "connections/create", {
      sourceId: kept.sources[0]?.sourceId ?? "",
      destinationId: kept.destinations[0]?.destinationId ?? "",
      status: "active",
    });
    expect(connectionId).not.toBe(first);
  });
});

describe("adapters", () => {
  test("calls name the operations", async () => {
    const mock = createMockAirbyte({ version: "2.0", auth: false });
    await call(mock, "connections/list", workspace);
    await get(mock, "health");
    await send(mock, "connections/delete", connection);
    await get(mock, "nothing");
    expect(mock.calls.map(({ operation }) => operation)).toEqual([
      "webBackendListConnectionsForWorkspace",
      "getHealthCheck",
      "deleteConnection",
      null,
    ]);
    expect(mock.version).toBe("2.0");
  });

  test("msw handlers handle every operation, and leave other requests to the network", () => {
    const mock = makeMock();
    for (const { path } of Object.values(operations)) expect(mock.handles(`http://any.example/api${path}`)).toBe(true);
    expect(mock.handles("http://any.example/api/v1/web_backend/nothing")).toBe(true);
    expect(mock.handles("http://any.example/api/v1/users")).toBe(false);
    expect(mock.handles("http://any.example/")).toBe(false);
  });

  test("a port answers, with paths and headers as they arrive", async () => {
    const server = await listen({ mock: createMockCore({ version: "2.0" }) });
    try {
      const { url } = server;
      const health = await fetch(`${url}/v1/health`);
      expect(await health.json()).toEqual({ available: true });
      const refused = await fetch(`${url}/v1/web_backend/connections/list`, { method: "POST" });
      expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([
        401,
        `Bearer resource_metadata="http://127.0.0.1:${server.port}/.well-known/oauth-protected-resource/api/v1/web_backend/connections/list"`,
      ]);
      const page = await fetch(new URL("/", url));
      expect(page.headers.get("content-type")).toBe("text/html");
      expect(server.mock.version).toBe("2.0");
    } finally {
      await server.close();
    }
  });
});
