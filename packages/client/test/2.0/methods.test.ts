import { createClient, NotFoundError, toConnectionUpdate } from "@airbyte-web-backend/client/2.0";
import { raw } from "@airbyte-web-backend/client/2.0/raw";
import { responseValidators } from "@airbyte-web-backend/client/2.0/validators/strict";
import { ACTIVE_CONNECTION_ID, createMockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { operations } from "@airbyte-web-backend/schema/2.0";
import { describe, expect, test } from "vitest";

const baseUrl = "http://localhost:8000";
const connectionId = ACTIVE_CONNECTION_ID;
const workspaceId = WORKSPACE_ID;

function start() {
  const mock = createMockCore({ version: "2.0", auth: false });
  return { mock, airbyte: createClient({ baseUrl, fetch: mock.fetch }) };
}

describe("a client of 2.x", () => {
  const { mock, airbyte } = start();
  const { connections, workspaces, server } = airbyte;
  const source = mock.state.sources.find((row) => row.workspaceId === workspaceId);
  const destination = mock.state.destinations.find((row) => row.workspaceId === workspaceId);

  const calls = {
    webBackendListConnectionsForWorkspace: () => connections.list({ workspaceId }),
    webBackendGetConnectionStatusCounts: () => connections.statusCounts({ workspaceId }),
    webBackendGetConnection: () => connections.get({ connectionId }),
    webBackendCreateConnection: () =>
      connections.create({
        sourceId: source?.sourceId ?? "",
        destinationId: destination?.destinationId ?? "",
        status: "inactive",
      }),
    webBackendUpdateConnection: () => connections.update({ connectionId, prefix: "p_" }),
    webBackendGetWorkspaceState: () => workspaces.getState({ workspaceId }),
    getStateType: () => connections.getStateType({ connectionId }),
    webBackendCheckUpdates: () => server.checkUpdates(),
    webBackendValidateMappers: () =>
      connections.validateMappers({
        connectionId,
        streamDescriptor: { name: "users", namespace: "public" },
        mappers: [],
      }),
    webBackendDescribeCronExpression: () => server.describeCron({ cronExpression: "0 0 12 * * ?" }),
    getWebappConfig: () => server.webappConfig(),
    listAllConnectionsForWorkspace: () => connections.listAll({ workspaceId }),
    searchConnections: () => connections.search(),
    getHealthCheck: () => server.health(),
    getInstanceConfiguration: () => server.configuration(),
  } satisfies Partial<Record<keyof typeof operations, () => PromiseLike<unknown>>>;

  test.each(Object.entries(calls))("calls %s and returns a body that matches its type", async (operation, call) => {
    const data = await call();
    expect(responseValidators[operation as keyof typeof calls](data)).toEqual([]);
    expect(mock.calls.at(-1)).toMatchObject({ operation, method: operations[operation as keyof typeof calls].method });
  });

  test("has a method for every operation", () => {
    expect([...Object.keys(calls), "applicationTokenRequest"].sort()).toEqual(Object.keys(operations).sort());
  });

  test("creates a token for an application", async () => {
    const fetch = createMockCore({ version: "2.0" }).fetch;
    const { applications } = createClient({ baseUrl, fetch });
    const credentials = { client_id: "mock-client-id", client_secret: "mock-client-secret" };
    expect(await applications.getToken(credentials)).toEqual({ access_token: expect.any(String) });
  });

  test("sends an empty body where the operation has none", async () => {
    await server.checkUpdates();
    expect(mock.calls.at(-1)?.body).toBeNull();
  });

  test("derives a client with other options", async () => {
    const derived = airbyte.with({ headers: { "x-team": "data" } });
    await derived.server.health();
    expect(mock.calls.at(-1)?.headers).toMatchObject({ "x-team": "data" });
  });

  test("raw has the paths of 2.x", async () => {
    const { data } = await raw(airbyte).GET("/v1/health");
    expect(data).toEqual({ available: true });
  });

  test("validates strictly, by the document of 2.x", async () => {
    const { responseValidators: validators } = await import("@airbyte-web-backend/client/2.0/validators");
    const strict = airbyte.with({ validate: "strict", validators });
    expect(await strict.connections.get({ connectionId })).toMatchObject({ connectionId });
    mock.respond("connections/get", () => ({ connectionId: 5 }));
    await expect(strict.connections.get({ connectionId })).rejects.toMatchObject({ name: "ValidationError" });
    mock.reset();
  });

  test("rejects with a NotFoundError that has the server's error id for an unknown id", async () => {
    const error = await connections.get({ connectionId: "00000000-0000-4000-8000-0000000000ff" }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });
});

describe("toConnectionUpdate", () => {
  test("sends the changes and nothing else", async () => {
    const { airbyte } = start();
    const connection = await airbyte.connections.get({ connectionId });
    expect(toConnectionUpdate(connection, { name: "x", prefix: undefined as never })).toEqual({
      connectionId,
      name: "x",
    });
  });

  test("converts the short form of a schedule to the form of the server", async () => {
    const { airbyte } = start();
    const connection = await airbyte.connections.get({ connectionId });
    const update = toConnectionUpdate(connection, { schedule: { units: 6, timeUnit: "hours" } });
    const updated = await airbyte.connections.update(update);
    expect(updated.schedule).toEqual({ units: 6, timeUnit: "hours" });
    const stopped = await airbyte.connections.update(toConnectionUpdate(updated, { schedule: null }));
    expect(stopped.scheduleType).toBe("manual");
  });

  test("adds the type to a schedule that has only data", async () => {
    const { airbyte } = start();
    const connection = await airbyte.connections.get({ connectionId });
    const cron = { cronExpression: "0 0 12 * * ?", cronTimeZone: "UTC" };
    const updated = await airbyte.connections.update(toConnectionUpdate(connection, { scheduleData: { cron } }));
    expect(updated).toMatchObject({ scheduleType: "cron", scheduleData: { cron } });
  });

  test("names the discovered catalog after a refresh, so that its new streams stay", async () => {
    const { airbyte } = start();
    const refreshed = await airbyte.connections.get({ connectionId, withRefreshedCatalog: true });
    const { syncCatalog, catalogId } = refreshed;
    const update = toConnectionUpdate(refreshed, { syncCatalog: syncCatalog as never, skipReset: true });
    expect(update.sourceCatalogId).toBe(catalogId);
    const updated = await airbyte.connections.update(update);
    expect(updated.syncCatalog.streams.map(({ stream }) => stream?.name)).toEqual(
      syncCatalog.streams.map(({ stream }) => stream?.name),
    );
  });
});
