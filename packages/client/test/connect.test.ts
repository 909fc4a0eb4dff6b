import { basicAuth, clientCredentialsAuth, createClient as createClient036 } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import { type CommonAirbyte, connect, detectVersion, listAllConnections } from "@airbyte-web-backend/client/connect";
import { stream } from "@airbyte-web-backend/client/stream";
import { ACTIVE_CONNECTION_ID, createMockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { operations as operations036 } from "@airbyte-web-backend/schema";
import { operations as operations20 } from "@airbyte-web-backend/schema/2.0";
import { describe, expect, test } from "vitest";

const baseUrl = "http://localhost:8000";
const workspaceId = WORKSPACE_ID;
const connectionId = ACTIVE_CONNECTION_ID;
const auth = () => clientCredentialsAuth({ clientId: "mock-client-id", clientSecret: "mock-client-secret" });

const page = async () =>
  new Response("<!doctype html><title>shop</title>", { headers: { "content-type": "text/html" } });

async function read(connections: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of connections);
}

describe("detectVersion", () => {
  test("detects 0.36.5, which does not report its version", async () => {
    const mock = createMockCore();
    expect(await detectVersion({ baseUrl, fetch: mock.fetch })).toEqual({
      version: undefined,
      family: "0.36",
      operations: Object.keys(operations036),
    });
  });

  test("detects 0.36.5 with client credentials, for which it has no tokens", async () => {
    const { fetch } = createMockCore();
    expect(await detectVersion({ baseUrl, fetch, auth: auth() })).toMatchObject({ family: "0.36" });
  });

  test.each(["0.36.5", "2.0"] as const)("detects %s behind a proxy that requires credentials", async (version) => {
    const mock = createMockCore<typeof version>({ version, ...(version === "2.0" && { auth: false }) });
    for (const refusal of [new Response("no", { status: 401 }), Response.redirect("http://sso.example/login")]) {
      const fetch: typeof mock.fetch = async (input, init) =>
        new Headers(init?.headers).has("authorization") ? mock.fetch(input, init) : refusal.clone();
      const options = { baseUrl, fetch, auth: basicAuth({ username: "u", password: "p" }) };
      expect(await detectVersion(options)).toMatchObject({ family: version === "2.0" ? "2.0" : "0.36" });
    }
  });

  test("rejects with an AuthenticationError if a proxy rejects the credentials", async () => {
    const fetch = async () => new Response("no", { status: 401 });
    const options = { baseUrl, fetch, auth: basicAuth({ username: "u", password: "p" }) };
    await expect(detectVersion(options)).rejects.toMatchObject({ name: "AuthenticationError" });
  });

  test("rejects with a ServerError if a proxy does not reach the server", async () => {
    const fetch = async () => new Response("<html>502 Bad Gateway", { status: 502 });
    await expect(detectVersion({ baseUrl, fetch, maxRetries: 0 })).rejects.toMatchObject({ name: "ServerError" });
  });

  test("changes nothing on a 0.36.5 server", async () => {
    const mock = createMockCore();
    const before = mock.snapshot();
    await detectVersion({ baseUrl, fetch: mock.fetch });
    expect(mock.snapshot()).toEqual(before);
  });

  test.each([
    ["with credentials", { auth: auth() }, createMockCore({ version: "2.0" })],
    ["without credentials", {}, createMockCore({ version: "2.0" })],
    ["without login", {}, createMockCore({ version: "2.0", auth: false })],
  ])("finds a 2.x %s", async (_name, options, mock) => {
    const found = await detectVersion({ baseUrl, fetch: mock.fetch, ...options });
    expect(found).toMatchObject({ version: "2.1.0", family: "2.0" });
    expect([...found.operations].sort()).toEqual(Object.keys(operations20).sort());
  });

  test("knows which operations 1.2 does not have", async () => {
    const mock = createMockCore({ version: "2.0", auth: false });
    mock.respond("config", (_body, _next, refuse) => refuse(404, { errorId: "x" }));
    mock.respond("instance_configuration", (_body, next) => ({ ...(next() as object), version: "1.2.0" }));
    const { version, operations } = await detectVersion({ baseUrl, fetch: mock.fetch });
    expect(version).toBe("1.2.0");
    expect(operations).not.toContain("webBackendGetConnectionStatusCounts");
    expect(operations).toContain("webBackendDescribeCronExpression");
  });

  test.each([
    ["config", "getWebappConfig", "webBackendGetConnectionStatusCounts"],
    ["instance_configuration", "getInstanceConfiguration", "applicationTokenRequest"],
  ] as const)("derives the operations of a build without a version number from %s", async (path, has, lacks) => {
    const mock = createMockCore({ version: "2.0", auth: false });
    if (path !== "config") mock.respond("config", (_body, _next, refuse) => refuse(404, { errorId: "x" }));
    mock.respond(path, (_body, next) => ({ ...(next() as object), version: "dev" }));
    const { version, operations } = await detectVersion({ baseUrl, fetch: mock.fetch });
    expect(version).toBe("dev");
    expect(operations).toContain(has);
    expect(operations).not.toContain(lacks);
  });

  test("rejects with a ConfigError if the server is not an Airbyte", async () => {
    await expect(detectVersion({ baseUrl, fetch: page })).rejects.toMatchObject({
      name: "ConfigError",
      option: "baseUrl",
    });
  });

  test("rejects with a NetworkError if the server is unreachable", async () => {
    const fetch = () => Promise.reject(new TypeError("fetch failed"));
    await expect(detectVersion({ baseUrl, fetch, maxRetries: 0 })).rejects.toMatchObject({ name: "NetworkError" });
  });

  test("rejects when its signal is aborted", async () => {
    const mock = createMockCore();
    const call = { signal: AbortSignal.abort() };
    await expect(detectVersion({ baseUrl, fetch: mock.fetch }, call)).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("connect", () => {
  const namesOf = async (airbyte: CommonAirbyte) => {
    const { connections } = await airbyte.connections.list({ workspaceId });
    return connections.map(({ name }) => name).sort();
  };

  test("returns the client of the version, for functions that work with both", async () => {
    const earlier = await connect({ baseUrl, fetch: createMockCore().fetch });
    const later = await connect({ baseUrl, fetch: createMockCore({ version: "2.0" }).fetch, auth: auth() });
    expect([earlier.family, later.family]).toEqual(["0.36", "2.0"]);
    // The fake 2.x has some more.
    expect(await namesOf(later)).toEqual(expect.arrayContaining(await namesOf(earlier)));
    if (later.family === "2.0") {
      expect(await later.connections.update({ connectionId, name: "n" })).toMatchObject({ name: "n" });
    }
  });

  test("says what to do if a 0.36.5 server is used with client credentials", async () => {
    const airbyte = await connect({ baseUrl, fetch: createMockCore().fetch, auth: auth() });
    await expect(namesOf(airbyte)).rejects.toMatchObject({
      message: expect.stringMatching(/^the token request answered 404/),
      hint: expect.stringMatching(/Use basicAuth or no auth, .* @airbyte-web-backend\/client, without \/2\.0/),
    });
  });

  test("listAllConnections reads everything on both", async () => {
    for (const version of ["0.36.5", "2.0"] as const) {
      const mock = createMockCore<typeof version>({ version });
      const airbyte = await connect({ baseUrl, fetch: mock.fetch, ...(version === "2.0" && { auth: auth() }) });
      let count = 0;
      for await (const { source } of listAllConnections(airbyte, { workspaceId })) count += source.name ? 1 : 0;
      expect(count).toBeGreaterThan(4);
    }
  });
});

test("listAllConnections rejects an object without connections with an AirbyteError", async () => {
  const airbyte = createClient036({ baseUrl, fetch: async () => Response.json({}) });
  await expect(listAllConnections(airbyte, { workspaceId }).next()).rejects.toMatchObject({ name: "AirbyteError" });
});

describe("the wrong client", () => {
  const earlier = createClient20({ baseUrl, fetch: createMockCore().fetch });
  const later = createClient036({ baseUrl, fetch: createMockCore({ version: "2.0", auth: false }).fetch });

  test.each([
    ["a patch", () => earlier.connections.update({ connectionId, status: "inactive" })],
    ["a page", () => earlier.connections.list({ workspaceId, pageSize: 5 })],
    ["all pages", () => earlier.connections.list.all({ workspaceId }).next()],
    ["status counts", () => earlier.connections.statusCounts({ workspaceId })],
    ["the state type", () => earlier.connections.getStateType({ connectionId })],
    ["the list of all", () => earlier.connections.listAll({ workspaceId })],
    ["a search", () => earlier.connections.search()],
    [
      "mappers",
      () => earlier.connections.validateMappers({ connectionId, streamDescriptor: { name: "users" }, mappers: [] }),
    ],
    ["updates", () => earlier.server.checkUpdates()],
    ["a cron expression", () => earlier.server.describeCron({ cronExpression: "0 0 12 * * ?" })],
    ["the version", () => earlier.server.webappConfig()],
    ["the configuration", () => earlier.server.configuration()],
    ["a token", () => earlier.applications.getToken({ client_id: "id", client_secret: "secret" })],
    [
      "a schedule of a new connection",
      () =>
        earlier.connections.create({
          sourceId: connectionId,
          destinationId: connectionId,
          status: "inactive",
          scheduleType: "manual",
        }),
    ],
  ])("of 2.x on a 0.36.5 names the right import: %s", async (_name, call) => {
    await expect(call()).rejects.toMatchObject({
      hint: expect.stringContaining("@airbyte-web-backend/client, without /2.0"),
    });
  });

  test.each([
    ["list", () => later.connections.list({ workspaceId })],
    ["a streamed list", () => read(stream(later).connections.list({ workspaceId }))],
    ["listAll", () => later.connections.listAll({ workspaceId })],
    ["search", () => later.connections.search({})],
    [
      "an update with a schedule",
      () =>
        later.connections.update({
          connectionId,
          status: "inactive",
          syncCatalog: { streams: [] },
          schedule: { units: 1, timeUnit: "hours" },
        }),
    ],
  ])("of 0.36 on a 2.x names the right import: %s", async (_name, call) => {
    await expect(call()).rejects.toMatchObject({ hint: expect.stringContaining("@airbyte-web-backend/client/2.0") });
  });
});
