import {
  ConfigError,
  createClient,
  InvalidInputError,
  NotFoundError,
  ServerError,
  toConnectionUpdate,
  type WebBackendConnectionListItem,
  type WebBackendConnectionRead,
} from "@airbyte-web-backend/client/2.0";
import { operations } from "@airbyte-web-backend/schema/2.0";
import { document } from "@airbyte-web-backend/schema/2.0/document";
import { responseValidators } from "@airbyte-web-backend/schema/2.0/validators";
import { describe, expect, test } from "vitest";
import { json, scriptedFetch } from "./scripted-fetch.ts";

const baseUrl = "http://localhost:8000";
const examples = document.components["examples"] as Record<string, { readonly value: never }>;
const example = (name: string): never => structuredClone(examples[name]?.value) as never;
const workspaceId = "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6";
const connectionId = "8a1f5c0e-3d52-4b6e-9c7a-2f4e6d8b1a03";

type Airbyte = ReturnType<typeof createClient>;
type Case = readonly [operation: keyof typeof operations, answer: string, call: (airbyte: Airbyte) => Promise<unknown>];

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

  test.each(CASES)("%s sends its method and path, and returns the validated response", async (name, answer, call) => {
    const fetch = scriptedFetch(json(example(answer)));
    const airbyte = createClient({ baseUrl, fetch, validate: "strict", validators: responseValidators });
    expect(await call(airbyte)).toEqual(example(answer));
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
});

describe("list", () => {
  const item = (id: string): WebBackendConnectionListItem => ({
    ...(example("ListedConnections") as { connections: [WebBackendConnectionListItem] }).connections[0],
    connectionId: id,
  });
  const pageOf = (...ids: string[]): Response => json({ connections: ids.map(item), page_size: 2, num_connections: 9 });
  const read = async (fetch: ReturnType<typeof scriptedFetch>, body = {}, options = {}): Promise<string[]> => {
    const ids: string[] = [];
    const { list } = createClient({ baseUrl, fetch }).connections;
    for await (const { connectionId: id } of list.all({ workspaceId, ...body }, { pageSize: 2, ...options }))
      ids.push(id);
    return ids;
  };
  const bodiesOf = ({ requests }: ReturnType<typeof scriptedFetch>) =>
    requests.map(({ text }) => JSON.parse(text ?? ""));

  test("requests pages by the id of the last connection, until one is shorter than pageSize", async () => {
    const fetch = scriptedFetch(pageOf("a", "b"), pageOf("c", "d"), pageOf("e"));
    expect(await read(fetch, { filters: { statuses: ["failed"] } })).toEqual(["a", "b", "c", "d", "e"]);
    const common = { workspaceId, pageSize: 2, filters: { statuses: ["failed"] } };
    expect(bodiesOf(fetch)).toEqual([common, { ...common, cursor: "b" }, { ...common, cursor: "d" }]);
  });

  test("starts at the cursor of the body and ends at an empty page", async () => {
    const fetch = scriptedFetch(pageOf("c", "d"), pageOf());
    expect(await read(fetch, { cursor: "b" })).toEqual(["c", "d"]);
    expect(bodiesOf(fetch)).toMatchObject([{ cursor: "b" }, { cursor: "d" }]);
  });

  test("yields a connection only once if it moves to a later page", async () => {
    expect(await read(scriptedFetch(pageOf("a", "b"), pageOf("c", "a"), pageOf("d")))).toEqual(["a", "b", "c", "d"]);
  });

  test("ends if a page repeats an earlier one", async () => {
    const fetch = scriptedFetch(pageOf("a", "b"), pageOf("c", "d"), pageOf("a", "b"));
    expect(await read(fetch)).toEqual(["a", "b", "c", "d"]);
  });

  test("does not request a page before it is needed", async () => {
    const fetch = scriptedFetch(pageOf("a", "b"), pageOf("c"));
    const { list } = createClient({ baseUrl, fetch }).connections;
    for await (const page of list.pages({ workspaceId }, { pageSize: 2 })) {
      expect(page).toMatchObject({ num_connections: 9 });
      break;
    }
    expect(fetch.requests).toHaveLength(1);
  });

  test.each([0, -1, 1.5, Number.NaN])("rejects the page size %s before a request", async (pageSize) => {
    const fetch = scriptedFetch();
    await expect(read(fetch, {}, { pageSize })).rejects.toThrow(ConfigError);
    expect(fetch.requests).toEqual([]);
  });

  test("rejects an order by lastSync before a request", async () => {
    await expect(read(scriptedFetch(), { sortKey: "lastSync_desc" })).rejects.toThrow("sortKey: must be by a name");
  });

  const rejection = (javaClass: string): Response =>
    json(
      { message: `Invalid json input. Unrecognized field "pageSize" (class ${javaClass})`, exceptionClassName: "x" },
      422,
    );
  const whole = (...ids: string[]): Response => json({ connections: ids.map(item) });

  test("reads the whole list of a server that ignores pageSize, as 0.41 to 1.7 do", async () => {
    const fetch = scriptedFetch(whole("a", "b", "c"));
    expect(await read(fetch)).toEqual(["a", "b", "c"]);
  });

  test("reads the whole list of a server that rejects pageSize, as 0.40 does", async () => {
    const fetch = scriptedFetch(
      rejection("io.airbyte.api.model.generated.WorkspaceIdRequestBody"),
      whole("a", "b", "c"),
    );
    expect(await read(fetch)).toEqual(["a", "b", "c"]);
    expect(bodiesOf(fetch)).toEqual([{ workspaceId, pageSize: 2 }, { workspaceId }]);
  });

  test("rejects on 0.36, which rejects pageSize with a class of another package", async () => {
    const fetch = scriptedFetch(rejection("io.airbyte.api.model.WorkspaceIdRequestBody"));
    await expect(read(fetch)).rejects.toMatchObject({ status: 422, hint: expect.stringContaining("without /2.0") });
  });

  test.each([
    ["filters", { filters: { statuses: ["failed"] } }],
    ["sortKey", { sortKey: "connectionName_desc" }],
    ["cursor", { cursor: "a" }],
  ])("rejects if a server without pages ignores %s", async (name, body) => {
    await expect(read(scriptedFetch(whole("a", "b", "c")), body)).rejects.toMatchObject({
      name: "ConfigError",
      option: name,
    });
  });

  test("rejects with the error of a page request", async () => {
    const fetch = scriptedFetch(pageOf("a", "b"), json({ errorId: "e" }, 404));
    await expect(read(fetch)).rejects.toThrow(NotFoundError);
  });
});

describe("toConnectionUpdate", () => {
  const basic = example("OrdersConnection") as WebBackendConnectionRead;
  const cron = example("UpdatedConnection") as WebBackendConnectionRead;
  const refreshed = example("RefreshedConnection") as WebBackendConnectionRead;
  const hourly = { basicSchedule: { units: 1, timeUnit: "hours" } } as const;

  test.each([
    ["nothing", basic, {}, {}],
    ["a status", basic, { status: "inactive" }, { status: "inactive" }],
    ["the data of a schedule", cron, { scheduleData: hourly }, { scheduleType: "basic", scheduleData: hourly }],
    [
      "a cron schedule",
      basic,
      { scheduleData: { cron: { cronExpression: "0 0 1 * * ?", cronTimeZone: "UTC" } } },
      { scheduleType: "cron", scheduleData: { cron: { cronExpression: "0 0 1 * * ?", cronTimeZone: "UTC" } } },
    ],
    ["the present type", cron, { scheduleType: "cron" }, { scheduleType: "cron", scheduleData: cron.scheduleData }],
    ["no schedule", basic, { scheduleType: "manual", scheduleData: hourly }, { scheduleType: "manual" }],
    [
      "a schedule in the form of 0.36",
      basic,
      { schedule: { units: 1, timeUnit: "hours" } },
      { scheduleType: "basic", scheduleData: hourly },
    ],
    ["no schedule in the form of 0.36", basic, { schedule: null }, { scheduleType: "manual" }],
    [
      "a refreshed catalog",
      refreshed,
      { syncCatalog: { streams: [] } },
      { syncCatalog: { streams: [] }, sourceCatalogId: refreshed.catalogId },
    ],
    ["a stored catalog", basic, { syncCatalog: { streams: [] } }, { syncCatalog: { streams: [] } }],
  ] as const)("changes %s", (_what, connection, changes, expected) => {
    expect(toConnectionUpdate(connection, changes as never)).toEqual({ connectionId, ...expected });
  });
});
