import { clientCredentialsAuth, createClient, toConnectionUpdate } from "@airbyte-web-backend/client/2.0";
import { createMockAirbyte } from "@airbyte-web-backend/mock";
import { responseValidators } from "@airbyte-web-backend/schema/2.0/validators";
import { describe, expect, test } from "vitest";

const connect = (clientSecret = "mock-client-secret") =>
  createClient({
    baseUrl: "http://localhost:8000",
    fetch: createMockAirbyte({ version: "2.0" }).fetch,
    auth: clientCredentialsAuth({ clientId: "mock-client-id", clientSecret }),
    validate: "strict",
    validators: responseValidators,
  });

describe("the client of 2.0 and the fake 2.x", () => {
  const { connections, workspaces, server, applications } = connect();

  test("agree on health, configuration, cron and tokens", async () => {
    expect(await server.health()).toEqual({ available: true });
    const { version } = await server.webappConfig();
    expect(await server.configuration()).toMatchObject({ version, auth: { mode: "simple" } });
    expect(await server.checkUpdates()).toMatchObject({ sourceDefinitions: expect.any(Number) });
    const { nextExecutions } = await server.describeCron({ cronExpression: "0 0 12 * * ?" });
    expect(nextExecutions).toHaveLength(3);
    const body = { client_id: "mock-client-id", client_secret: "mock-client-secret" };
    expect((await applications.getToken(body)).access_token.split(".")).toHaveLength(3);
  });

  test("agree on lists, pages and counts", async () => {
    const everything = await connections.search();
    const [first] = everything.connections;
    const { source } = await connections.get({ connectionId: first?.connectionId ?? "" });
    const { workspaceId } = source;
    expect(await workspaces.getState({ workspaceId })).toMatchObject({ hasConnections: true });
    const { connections: listed, num_connections: total } = await connections.list({ workspaceId });
    const names: string[] = [];
    for await (const { name } of connections.list.all({ workspaceId }, { pageSize: 1 })) names.push(name);
    expect(names).toEqual(listed.map(({ name }) => name));
    expect(names).toHaveLength(total);
    const { connections: all } = await connections.listAll({ workspaceId });
    expect(all.length).toBeGreaterThanOrEqual(total);
    expect((await connections.search({ name: first?.name ?? "" })).connections.length).toBeLessThanOrEqual(1);
    expect((await connections.statusCounts({ workspaceId })).paused).toBeGreaterThanOrEqual(0);
  });

  test("agree on a connection that is created, scheduled in three ways and deleted", async () => {
    const [template] = (await connections.search()).connections;
    const { sourceId = "", destinationId = "", syncCatalog } = template ?? {};
    const created = await connections.create({
      sourceId,
      destinationId,
      status: "active",
      syncCatalog: syncCatalog as never,
    });
    const { connectionId } = created;
    expect(created.scheduleType).toBe("manual");
    expect(await connections.getStateType({ connectionId })).toBe("not_set");

    const hourly = await connections.update(toConnectionUpdate(created, { schedule: { units: 1, timeUnit: "hours" } }));
    expect(hourly.scheduleData).toEqual({ basicSchedule: { units: 1, timeUnit: "hours" } });
    const cron = { cronExpression: "0 0 6 * * ?", cronTimeZone: "UTC" };
    const daily = await connections.update(toConnectionUpdate(hourly, { scheduleData: { cron } }));
    expect(daily).toMatchObject({ scheduleType: "cron", scheduleData: { cron } });
    const manual = await connections.update(toConnectionUpdate(daily, { scheduleType: "manual" }));
    expect(manual.scheduleData).toBeUndefined();

    const [stream] = manual.syncCatalog.streams.filter(({ config }) => config.selected);
    const { name = "", namespace } = stream?.stream ?? {};
    const streamDescriptor = { name, ...(namespace !== undefined && { namespace }) };
    const tried = await connections.validateMappers({ connectionId, streamDescriptor, mappers: [] });
    expect(tried.outputFields).toEqual(tried.initialFields);

    const deleted = await connections.update({ connectionId, status: "deprecated" });
    expect(deleted.status).toBe("deprecated");
  });

  test("agree on errors", async () => {
    const { error: unknown } = await connections.get({ connectionId: "00000000-0000-4000-8000-000000000000" }).result();
    expect(unknown).toMatchObject({ name: "NotFoundError", errorId: expect.any(String) });
    const { error: cron } = await server.describeCron({ cronExpression: "noon" }).result();
    expect(cron).toMatchObject({
      name: "InvalidInputError",
      body: { type: "error:cron-validation/invalid-expression" },
    });
    const { error: secret } = await connect("wrong").server.checkUpdates().result();
    expect(secret?.message).toContain("Invalid client id or token");
  });
});
