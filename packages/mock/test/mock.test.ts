import {
  createMockAirbyte,
  defaultState,
  emptyState,
  FAILING_CONNECTION_ID,
  generateState,
  LOCAL_JSON_DESTINATION_ID,
  makeConnection,
  POSTGRES_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import { expect, test, vi } from "vitest";
import { call, makeMock, post } from "./0.36.5/make-mock.ts";

const url = "http://localhost:8000/api/v1/web_backend/workspace/state";
const json = { "content-type": "application/json" };
const init = { method: "POST", headers: json, body: JSON.stringify({ workspaceId: WORKSPACE_ID }) };
const create = { sourceId: POSTGRES_SOURCE_ID, destinationId: LOCAL_JSON_DESTINATION_ID, status: "active" } as const;

test("fetch takes a string, a URL or a Request", async () => {
  const { fetch } = makeMock();
  expect((await fetch(url, init)).status).toBe(200);
  expect((await fetch(new URL(url), init)).status).toBe(200);
  expect((await fetch(new Request(url, init))).status).toBe(200);
  expect((await fetch(new Request(url, { ...init, body: "{}" }), { body: init.body })).status).toBe(200);
});

test("fetch rejects an aborted request without a call", async () => {
  const mock = makeMock();
  const reason = new Error("changed my mind");
  await expect(mock.fetch(url, { ...init, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(mock.calls).toEqual([]);
});

test("fetch uses the signal of a Request", async () => {
  const controller = new AbortController();
  const answer = makeMock({ delayMs: 60_000 }).fetch(new Request(url, { ...init, signal: controller.signal }));
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
});

test("delayMs delays every response, and ends when the request is aborted", async () => {
  const signal = AbortSignal.timeout(20);
  await expect(makeMock({ delayMs: 60_000 }).fetch(url, { ...init, signal })).rejects.toMatchObject({
    name: "TimeoutError",
  });
});

test("a delayed response has the state at the time of the request", async () => {
  const mock = makeMock({ delayMs: 20 });
  const answer = mock.fetch(url, init);
  await expect.poll(() => mock.calls.length).toBe(1);
  mock.restore(emptyState());
  expect(await (await answer).json()).toMatchObject({ hasSources: true });
});

test("state: the mock copies it", async () => {
  const connections = [makeConnection()];
  await call(makeMock({ state: { connections } }), "connections/create", create);
  expect(connections).toHaveLength(1);
});

test("two mocks share no state", async () => {
  const one = createMockAirbyte();
  const other = createMockAirbyte();
  await call(one, "connections/create", create);
  expect(other.state.connections).toHaveLength(one.state.connections.length - 1);
  expect(other.calls).toEqual([]);
});

test("reset restores state, ids and faults, and removes calls", async () => {
  const mock = makeMock();
  const start = mock.snapshot();
  const first = await call(mock, "connections/create", create);
  mock.faults.always("*", { status: 500 });
  mock.reset();
  expect(mock.snapshot()).toEqual(start);
  expect(mock.calls).toEqual([]);
  expect((await call(mock, "connections/create", create)).connectionId).toBe(first.connectionId);
});

test("restore copies the snapshot", async () => {
  const mock = makeMock();
  const snapshot = mock.snapshot();
  await call(mock, "connections/create", create);
  mock.restore(snapshot);
  expect(mock.state).toEqual(snapshot);
  await call(mock, "connections/create", create);
  expect(mock.state).not.toEqual(snapshot);
});

test("a snapshot can be serialised as JSON", () => {
  const snapshot = makeMock().snapshot();
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
});

test("new ids skip the ids in the state", async () => {
  const first = makeMock();
  const { connectionId } = await call(first, "connections/create", create);
  const second = makeMock({ state: first.snapshot() });
  expect((await call(second, "connections/create", create)).connectionId).not.toBe(connectionId);
});

test("calls have the request and the status", async () => {
  const mock = makeMock();
  await post(mock, "workspace/state", { workspaceId: WORKSPACE_ID });
  expect(mock.calls).toEqual([
    {
      operation: "webBackendGetWorkspaceState",
      method: "POST",
      url,
      headers: json,
      body: { workspaceId: WORKSPACE_ID },
      status: 200,
      at: 1_700_000_000_000,
    },
  ]);
});

test("calls have no operation for unknown paths, and text for malformed bodies", async () => {
  const mock = makeMock();
  await post(mock, "connections/delete", "{oops");
  expect(mock.calls[0]).toMatchObject({ operation: null, body: "{oops", status: 404 });
});

test("calls mask credentials", async () => {
  const mock = makeMock();
  const headers = { ...json, Authorization: "Bearer hush-hush", Cookie: "session=hush-hush", "X-API-Key": "hush-hush" };
  await mock.fetch(url, { ...init, headers });
  expect(JSON.stringify(mock.calls)).not.toContain("hush-hush");
  expect(mock.calls[0]?.headers["authorization"]).toBe("Bearer **********");
});

test.each([{}, { connections: undefined }])(
  "a collection that the state %j does not have is that of the default state",
  (state) => {
    expect(makeMock({ state: state as object }).snapshot()).toEqual(makeMock().snapshot());
  },
);

test.each([
  { delayMs: -1 },
  { delayMs: Number.NaN },
  { maxCalls: 1.5 },
  { maxCalls: Number.NaN },
  { seed: Number.NaN },
])("the option %j throws an error with its name", (options) => {
  expect(() => makeMock(options)).toThrow(new RegExp(`^${Object.keys(options)[0]} must be an? (integer|number)`));
});

test.each<[options: object, message: string]>([
  [{ auth: {} }, "auth must have basic or clientCredentials"],
  [
    { auth: { clientCredentials: { clientId: "a", clientSecret: "b", tokenLifetimeSeconds: -1 } } },
    "auth.clientCredentials.tokenLifetimeSeconds must be an integer of 0 or more, got -1",
  ],
  [{ state: { conections: [] } }, "state.conections is not a known key"],
  [{ state: { connections: null } }, "state.connections must be an array, got null"],
  [{ state: { discoveredCatalogs: [] } }, "state.discoveredCatalogs must be an object, got an array"],
])("the options %j throw", (options, message) => {
  expect(() => makeMock(options)).toThrow(new RangeError(message));
});

test("restore throws for an invalid snapshot and keeps the state", () => {
  const mock = makeMock();
  const before = mock.snapshot();
  expect(() => mock.restore({ ...emptyState(), connections: null } as never)).toThrow(RangeError);
  expect(mock.snapshot()).toEqual(before);
});

test("calls keep the latest maxCalls", async () => {
  const mock = makeMock({ maxCalls: 2 });
  for (const path of ["connections/get", "connections/list", "connections/update"]) await post(mock, path, "{");
  expect(mock.calls.map(({ url: called }) => called.split("/").at(-1))).toEqual(["list", "update"]);
});

test.each([
  ["get", { connectionId: FAILING_CONNECTION_ID }],
  ["list", { workspaceId: WORKSPACE_ID }],
] as const)("of two objects with one id, %s shows the first", async (name, body) => {
  const mock = makeMock();
  const before = await post(mock, `connections/${name}`, body);
  const { sources, destinations, sourceDefinitions, destinationDefinitions, operations } = mock.snapshot();
  for (const [collection, things] of Object.entries({
    sources,
    destinations,
    sourceDefinitions,
    destinationDefinitions,
    operations,
  })) {
    const doubles = things.map((thing) => ({ ...thing, name: "A second one" }));
    Object.assign(mock.state, { [collection]: [...things, ...doubles] });
  }
  expect((await post(mock, `connections/${name}`, body)).body).toEqual(before.body);
});

test("fetch rejects with the error of onCall", async () => {
  const reason = new Error("not this one");
  const onCall = () => {
    throw reason;
  };
  await expect(makeMock({ onCall }).fetch(url, init)).rejects.toBe(reason);
});

test.each(["/", "/api/", "api"])("a basePath of %j throws", (basePath) => {
  expect(() => makeMock({ basePath })).toThrow(RangeError);
});

const [connection] = defaultState().connections;

test.each([
  [
    "a half-built connection",
    { connections: [{ connectionId: connection?.connectionId }] },
    "state.connections[0] has no name",
  ],
  [
    "an invalid id",
    { connections: [{ ...connection, sourceId: "s" }] },
    'state.connections[0].sourceId must be a UUID in lower case, got "s"',
  ],
  ["a connection without its source", { sources: [] }, "state.connections[0].sourceId is not the id of a source"],
  [
    "an unknown key",
    { workspaces: [{ workspaceId: WORKSPACE_ID, name: "x", slug: "x" }] },
    "state.workspaces[0].slug is not a known key",
  ],
])("options and restore reject a state with %s", (_, state, complaint) => {
  expect(() => createMockAirbyte({ state: state as never })).toThrow(new RangeError(complaint));
  const mock = createMockAirbyte();
  expect(() => mock.restore({ ...mock.snapshot(), ...(state as object) })).toThrow(new RangeError(complaint));
});

test("checking a generated state keeps it lazy", () => {
  const state = generateState({ connections: 3 });
  createMockAirbyte({ state });
  const descriptors = state.connections.map((made) => Object.getOwnPropertyDescriptor(made, "syncCatalog"));
  expect(descriptors.every((descriptor) => descriptor?.get)).toBe(true);
});

test("the mock uses fake timers, also if they are installed later", async () => {
  const mock = createMockAirbyte({
    auth: { clientCredentials: { clientId: "id", clientSecret: "secret" } },
    delayMs: 1000,
  });
  vi.useFakeTimers({ now: new Date("2031-02-03T04:05:06Z") });
  try {
    const health = mock.fetch("http://localhost:8000/api/v1/health");
    await vi.advanceTimersByTimeAsync(1000);
    expect((await health).status).toBe(200);
    expect(mock.calls[0]?.at).toBe(Date.parse("2031-02-03T04:05:06Z"));
    const json = { "content-type": "application/json" };
    const body = JSON.stringify({ client_id: "id", client_secret: "secret" });
    const asked = mock.fetch("http://localhost:8000/api/v1/applications/token", {
      method: "POST",
      headers: json,
      body,
    });
    await vi.advanceTimersByTimeAsync(1000);
    const { access_token: token } = await (await asked).json();
    const headers = { ...json, authorization: `Bearer ${token}` };
    const statuses: number[] = [];
    for (const days of [0, 1]) {
      vi.setSystemTime(Date.now() + days * 86_400_000);
      const list = mock.fetch("http://localhost:8000/api/v1/web_backend/connections/list", {
        method: "POST",
        headers,
        body: JSON.stringify({ workspaceId: WORKSPACE_ID }),
      });
      await vi.advanceTimersByTimeAsync(1000);
      statuses.push((await list).status);
    }
    expect(statuses).toEqual([200, 401]);
  } finally {
    vi.useRealTimers();
  }
});
