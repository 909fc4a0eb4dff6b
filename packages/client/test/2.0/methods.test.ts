import { createClient, InvalidInputError, NotFoundError, ServerError } from "@airbyte-web-backend/client/2.0";
import { raw } from "@airbyte-web-backend/client/2.0/raw";
import { responseValidators } from "@airbyte-web-backend/client/2.0/validators";
import { operations } from "@airbyte-web-backend/schema/2.0";
import { describe, expect, test } from "vitest";
import { json, scriptedFetch } from "../scripted-fetch.ts";
import { baseUrl, connectionId, example, workspaceId } from "./example.ts";

type Airbyte = ReturnType<typeof createClient>;
type Case = readonly [
  operation: keyof typeof operations,
  response: string,
  call: (airbyte: Airbyte) => Promise<unknown>,
];

const CASES: readonly Case[] = [
  [
    "webBackendListConnectionsForWorkspace",
    "ListedConnections",
    ({ connections }) => connections.list({ workspaceId }),
  ],
  [
    "webBackendGetConnectionStatusCounts",
    "StatusCounts",
    ({ connections }) => connections.statusCounts({ workspaceId }),
  ],
  ["webBackendGetConnection", "OrdersConnection", ({ connections }) => connections.get({ connectionId })],
  ["webBackendCreateConnection", "CreatedConnection", ({ connections }) => connections.create(example("CreateBody"))],
  ["webBackendUpdateConnection", "UpdatedConnection", ({ connections }) => connections.update(example("PauseBody"))],
  ["webBackendGetWorkspaceState", "WorkspaceInUse", ({ workspaces }) => workspaces.getState({ workspaceId })],
  ["getStateType", "StreamState", ({ connections }) => connections.getStateType({ connectionId })],
  ["webBackendCheckUpdates", "Updates", ({ server }) => server.checkUpdates()],
  [
    "webBackendValidateMappers",
    "HashedFields",
    ({ connections }) => connections.validateMappers(example("MappersBody")),
  ],
  ["webBackendDescribeCronExpression", "CronDescription", ({ server }) => server.describeCron(example("CronBody"))],
  ["getWebappConfig", "WebappConfig", ({ server }) => server.webappConfig()],
  ["listAllConnectionsForWorkspace", "PlainConnections", ({ connections }) => connections.listAll({ workspaceId })],
  ["searchConnections", "PlainConnections", ({ connections }) => connections.search()],
  ["applicationTokenRequest", "Token", ({ applications }) => applications.getToken(example("TokenBody"))],
  ["getHealthCheck", "Healthy", ({ server }) => server.health()],
  ["getInstanceConfiguration", "InstanceConfiguration", ({ server }) => server.configuration()],
];

describe("the client of 2.0", () => {
  test("has a method for each operation", () => {
    expect(CASES.map(([operation]) => operation).sort()).toEqual(Object.keys(operations).sort());
  });

  test.each(CASES)("%s sends its method and path, and returns the validated response", async (name, response, call) => {
    const fetch = scriptedFetch(json(example(response)));
    const airbyte = createClient({ baseUrl, fetch, validate: "strict", validators: responseValidators });
    expect(await call(airbyte)).toEqual(example(response));
    const [request] = fetch.requests;
    const { method, path, ...operation } = operations[name];
    expect([request?.init.method, request?.url]).toEqual([method, `${baseUrl}/api${path}`]);
    const hasBody = "request" in operation && name !== "searchConnections";
    expect(typeof request?.text).toBe(hasBody ? "string" : "undefined");
  });

  test("retries a GET after a 503", async () => {
    const fetch = scriptedFetch(json({}, 503, { "retry-after": "0" }), json({ available: true }));
    expect(await createClient({ baseUrl, fetch }).server.health()).toEqual({ available: true });
  });

  test("rejects an object in place of a string, and a string in place of an object", async () => {
    const fetch = scriptedFetch(json({ type: "stream" }), json("stream"));
    const { connections } = createClient({ baseUrl, fetch });
    await expect(connections.getStateType({ connectionId })).rejects.toThrow("instead of a JSON string");
    await expect(connections.get({ connectionId })).rejects.toThrow("instead of a JSON object");
  });

  test.each([
    ["UnknownConnection", 404, NotFoundError, "error id 0f3c2a52-6f0d-4a39-9f3e-3f0c6f1f7c11"],
    ["Unexplained", 500, ServerError, "error id 0f3c2a52-6f0d-4a39-9f3e-3f0c6f1f7c11"],
    ["TwoSchedules", 422, InvalidInputError, "supply old or new schedule schema"],
  ] as const)("has the error id of a failure in a field: %s", async (name, status, ErrorClass, message) => {
    const fetch = scriptedFetch(json(example(name), status));
    const call = createClient({ baseUrl, fetch, maxRetries: 0 }).connections.create(example("MinimalCreateBody"));
    const error = await call.catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toMatchObject({ errorId: "0f3c2a52-6f0d-4a39-9f3e-3f0c6f1f7c11" });
    expect(String(error)).toContain(message);
  });

  test.each([
    ["NotEntitled", 403, undefined],
    ["NoRole", 403, expect.stringContaining("lacks a role")],
    ["Unexplained", 500, "See the server's log."],
    ["TwoSchedules", 422, undefined],
    ["UnknownConnection", 404, undefined],
  ])("has a hint for a failure: %s", async (name, status, hint) => {
    const fetch = scriptedFetch(json(example(name), status));
    const { error } = await createClient({ baseUrl, fetch, maxRetries: 0 }).connections.get({ connectionId }).result();
    expect(error?.hint).toEqual(hint);
  });

  test.each([
    ["update", "WrongCronExpression", 400],
    ["update", "NotEntitled", 403],
    ["update", "Locked", 409],
    ["create", "TwoSchedules", 422],
    ["create", "UnknownConnection", 404],
  ] as const)("hints that operations may have been written: %s, %s", async (method, name, status) => {
    const { connections } = createClient({ baseUrl, fetch: scriptedFetch(json(example(name), status)) });
    const operations = method === "create" ? [{ name: "Tag" }] : [];
    const { error } = await connections[method]({ connectionId, operations } as never).result();
    expect(error).toMatchObject({
      hint: expect.stringContaining("perations may have been written"),
      outcomeUnknown: false,
    });
  });

  test.each([
    ["an unknown connection", "UnknownConnection", 404, { operations: [] }],
    ["a body that the server cannot parse", "UnknownEnumValue", 400, { operations: [] }],
    ["a body without operations", "Locked", 409, {}],
  ] as const)("does not hint at operations after an update with %s", async (_what, name, status, body) => {
    const { connections } = createClient({ baseUrl, fetch: scriptedFetch(json(example(name), status)) });
    const { error } = await connections.update({ connectionId, ...body } as never).result();
    expect(error?.hint).toBeUndefined();
  });

  test.each([
    ["with an empty list", example("UnknownConnection"), []],
    ["that another server answers", {}, [{ name: "Tag" }]],
  ])("does not hint at operations after a create %s", async (_what, body, operations) => {
    const { connections } = createClient({ baseUrl, fetch: scriptedFetch(json(body, 404)) });
    const { error } = await connections.create({ operations } as never).result();
    expect(error?.hint ?? "").not.toContain("perations may have");
  });

  test.each([
    ["UnknownEnumValue", 400, "Unexpected value 'ACTIVE'"],
    ["WrongCronExpression", 400, "Invalid cron expression"],
    ["NoRole", 403, "Forbidden"],
    ["Locked", 409, "Connection is locked"],
  ])("has the reason of a failure in its message: %s", async (name, status, message) => {
    const fetch = scriptedFetch(json(example(name), status));
    const { error } = await createClient({ baseUrl, fetch }).connections.update({ connectionId }).result();
    expect(error).toMatchObject({ status, message: expect.stringContaining(message) });
    expect(error).toMatchObject({ errorId: undefined });
  });

  test("derives a client with other options", async () => {
    const fetch = scriptedFetch(json({ available: true }));
    await createClient({ baseUrl, fetch })
      .with({ headers: { "x-team": "data" } })
      .server.health();
    expect(fetch.requests[0]?.headers.get("x-team")).toBe("data");
  });

  test("raw has the paths of 2.x", async () => {
    const airbyte = createClient({ baseUrl, fetch: scriptedFetch(json({ available: true })) });
    const { data } = await raw(airbyte).GET("/v1/health");
    expect(data).toEqual({ available: true });
  });

  test("rejects a response that does not match the document of 2.x", async () => {
    const options = { validate: "strict", validators: responseValidators } as const;
    const airbyte = createClient({ baseUrl, fetch: scriptedFetch(json({ connectionId: 5 })), ...options });
    await expect(airbyte.connections.get({ connectionId })).rejects.toMatchObject({ name: "ValidationError" });
  });
});
