import {
  ConfigError,
  createClient,
  InvalidInputError,
  NotFoundError,
  type WebBackendConnectionListItem,
} from "@airbyte-web-backend/client/2.0";
import { createMockCore, generateState } from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { json, scriptedFetch } from "../scripted-fetch.ts";
import { baseUrl, example, workspaceId } from "./example.ts";

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

  test("rejects sorting by lastSync before a request", async () => {
    await expect(read(scriptedFetch(), { sortKey: "lastSync_desc" })).rejects.toThrow("sortKey: must be a name");
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

  test("without a body rejects with the error of the server", async () => {
    const fetch = scriptedFetch(json({ errorId: "e" }, 400));
    const { list } = createClient({ baseUrl, fetch }).connections;
    await expect(list.all(undefined as never).next()).rejects.toThrow(InvalidInputError);
  });

  test("rejects an object without connections with an AirbyteError", async () => {
    await expect(read(scriptedFetch(json({})))).rejects.toMatchObject({
      name: "AirbyteError",
      operation: "webBackendListConnectionsForWorkspace",
    });
  });

  test("rejects with the error of a page request", async () => {
    const fetch = scriptedFetch(pageOf("a", "b"), json({ errorId: "e" }, 404));
    await expect(read(fetch)).rejects.toThrow(NotFoundError);
  });

  test.each([
    "connectionName_asc",
    "connectionName_desc",
    "sourceName_asc",
    "sourceName_desc",
    "destinationName_asc",
    "destinationName_desc",
  ] as const)("yields every connection of a server once, sorted by %s", async (sortKey) => {
    const state = generateState({ connections: 45, streamsPerConnection: 1, seed: 7 });
    const { fetch } = createMockCore({ version: "2.0", auth: false, state });
    const { connections } = createClient({ baseUrl, fetch });
    const body = { workspaceId: state.workspaces?.[0]?.workspaceId ?? "", sortKey };
    const ids: string[] = [];
    for await (const { connectionId: id } of connections.list.all(body, { pageSize: 10 })) ids.push(id);
    const live = state.connections?.filter(({ status }) => status !== "deprecated") ?? [];
    expect(ids.sort()).toEqual(live.map(({ connectionId: id }) => id).sort());
  });
});
