import { ConflictError, DestructiveChangeError, type StreamName, streamText } from "@airbyte-web-backend/changes";
import { AuthenticationError, createClient, NetworkError, ServerError } from "@airbyte-web-backend/client";
import { createClient as createClient20 } from "@airbyte-web-backend/client/2.0";
import {
  ACTIVE_CONNECTION_ID,
  BIGQUERY_DESTINATION_ID,
  createMockCore,
  POSTGRES_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock/core";
import { MutationObserver, QueryObserver } from "@tanstack/react-query";
import { describe, expect, test } from "vitest";
import {
  type ConnectionChanges,
  connectionQuery,
  connectionsQuery,
  createConnectionMutation,
  createQueryClient,
  driftQuery,
  searchQuery,
  updateConnectionMutation,
  workspaceStateQuery,
} from "../src/airbyte-queries.ts";

function prepare() {
  const mock = createMockCore();
  const failures: string[] = [];
  const airbyte = createClient({
    baseUrl: "http://localhost:8000",
    fetch: mock.fetch,
    hooks: { onError: ({ error }) => failures.push(error.name) },
  });
  const operations = () => mock.calls.map(({ operation }) => operation);
  return { mock, airbyte, failures, operations, queries: createQueryClient() };
}

const list = (airbyte: ReturnType<typeof prepare>["airbyte"]) => connectionsQuery(airbyte, WORKSPACE_ID);

describe("a query", () => {
  test("has a unique key, and sends one request while its data is fresh", async () => {
    const { airbyte, queries, operations } = prepare();
    for (const _time of ["first", "second"]) {
      await queries.fetchQuery(workspaceStateQuery(airbyte, WORKSPACE_ID));
      await queries.fetchQuery(connectionsQuery(airbyte, WORKSPACE_ID));
      await queries.fetchQuery(connectionsQuery(airbyte, WORKSPACE_ID, true));
      await queries.fetchQuery(searchQuery(airbyte, { name: "Shop to BigQuery" }));
      await queries.fetchQuery(connectionQuery(airbyte, ACTIVE_CONNECTION_ID));
      await queries.fetchQuery(driftQuery(airbyte, ACTIVE_CONNECTION_ID));
    }
    expect(operations()).toEqual([
      "webBackendGetWorkspaceState",
      "webBackendListConnectionsForWorkspace",
      "webBackendListAllConnectionsForWorkspace",
      "webBackendSearchConnections",
      "webBackendGetConnection",
      "webBackendGetConnection",
      "webBackendGetConnection",
    ]);
  });

  test("does not retry: the client does", async () => {
    const { mock, airbyte, queries, operations } = prepare();
    mock.faults.next("*", { status: 401 });
    await expect(queries.fetchQuery(list(airbyte))).rejects.toBeInstanceOf(AuthenticationError);
    expect(operations()).toHaveLength(1);
    mock.faults.next("*", { status: 503 });
    await queries.fetchQuery(list(airbyte));
    expect(mock.calls.map(({ status }) => status)).toEqual([401, 503, 200]);
  });

  test("keeps the last good data after an error", async () => {
    const { mock, airbyte, queries } = prepare();
    const observer = new QueryObserver(queries, list(airbyte));
    const { data } = await observer.refetch();
    mock.faults.always("*", { status: 500 });
    const later = await observer.refetch();
    expect(later.error).toBeInstanceOf(ServerError);
    expect(later.data).toBe(data);
    expect(data?.connections.length).toBeGreaterThan(3);
  });

  test("is aborted when it is unmounted", async () => {
    const { mock, airbyte, queries, failures } = prepare();
    mock.faults.next("*", { hang: true });
    const leave = new QueryObserver(queries, connectionQuery(airbyte, ACTIVE_CONNECTION_ID)).subscribe(() => undefined);
    await expect.poll(() => mock.calls.length).toBe(1);
    leave();
    await expect.poll(() => failures).toEqual(["AbortError"]);
  });

  test("of the list continues across views, with one request", async () => {
    const { airbyte, failures, queries, operations } = prepare();
    new QueryObserver(queries, list(airbyte)).subscribe(() => undefined)();
    const { connections } = await queries.fetchQuery(list(airbyte));
    expect(connections.length).toBeGreaterThan(3);
    expect(failures).toEqual([]);
    expect(operations()).toEqual(["webBackendListConnectionsForWorkspace"]);
  });

  test("does not run a discover job by itself", async () => {
    const { airbyte, queries, operations } = prepare();
    const drift = new QueryObserver(queries, driftQuery(airbyte, ACTIVE_CONNECTION_ID));
    const leave = drift.subscribe(() => undefined);
    await queries.invalidateQueries();
    expect(operations()).toEqual([]);
    const { data } = await drift.refetch();
    expect(data?.diff.streams.map(streamText)).toContain("public.invoices");
    leave();
  });
});

describe("a list", () => {
  /** A server whose lists arrive in the chunks that the test sends, by the number of the request. */
  function prepareSlowList() {
    const writers: WritableStreamDefaultWriter<Uint8Array>[] = [];
    const airbyte = createClient({
      baseUrl: "http://localhost:8000",
      fetch: async () => {
        const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
        writers.push(writable.getWriter());
        return new Response(readable, { headers: { "content-type": "application/json" } });
      },
    });
    const writerOf = async (request = 0) => {
      await expect.poll(() => writers.length).toBeGreaterThan(request);
      return writers[request] as WritableStreamDefaultWriter<Uint8Array>;
    };
    const queries = createQueryClient();
    const observer = new QueryObserver(queries, list(airbyte));
    observer.subscribe(() => undefined);
    return {
      queries,
      result: () => observer.getCurrentResult(),
      names: () => observer.getCurrentResult().data?.connections.map(({ name }) => name),
      send: async (text: string, request?: number) =>
        (await writerOf(request)).write(new TextEncoder().encode(text)).catch(() => undefined),
      end: async (request?: number) => (await writerOf(request)).close(),
      breakOff: async () => (await writerOf()).abort(new TypeError("the connection was reset")),
      /** Resolves when the client has ended the request. */
      cancelled: async () => (await writerOf()).closed.catch(() => undefined),
    };
  }
  const [one, other] = ["one", "other"].map((name) =>
    JSON.stringify({ name, source: {}, destination: {}, syncCatalog: { streams: [] } }),
  );

  test("shows connections as they arrive, and keeps the columns of a table only", async () => {
    const { result, names, send, end } = prepareSlowList();
    await send(`{"connections":[${one},`);
    await expect.poll(names).toEqual(["one"]);
    expect(result()).toMatchObject({ isFetching: true, data: { isComplete: false } });
    await send(`${other}]}`);
    await end();
    await expect.poll(() => result().data?.isComplete).toBe(true);
    expect(names()).toEqual(["one", "other"]);
    expect(result().data?.connections[1]).not.toHaveProperty("syncCatalog");
  });

  test("that breaks off keeps its part with the error, without a retry", async () => {
    const { result, names, send, breakOff } = prepareSlowList();
    await send(`{"connections":[${one},`);
    await expect.poll(names).toEqual(["one"]);
    await breakOff();
    await expect.poll(() => result().error).toBeInstanceOf(NetworkError);
    expect(result()).toMatchObject({ isFetching: false, data: { isComplete: false } });
    expect(names()).toEqual(["one"]);
  });

  test("that is invalidated while it arrives does not replace the newer list, and ends its request", async () => {
    const { queries, result, names, send, end, cancelled } = prepareSlowList();
    await send(`{"connections":[${one},`);
    await expect.poll(names).toEqual(["one"]);
    void queries.invalidateQueries();
    await send(`{"connections":[${other}]}`, 1);
    await end(1);
    await expect.poll(() => result().data?.isComplete).toBe(true);
    await send(`${other},${other},`);
    await cancelled();
    expect(names()).toEqual(["other"]);
    expect(result()).toMatchObject({ isFetching: false, data: { isComplete: true } });
  });
});

describe("an update", () => {
  /** Reads a connection and the lists with it. */
  async function read() {
    const all = prepare();
    const { airbyte, queries } = all;
    const connection = await queries.fetchQuery(connectionQuery(airbyte, ACTIVE_CONNECTION_ID));
    const search = searchQuery(airbyte, { name: connection.name, namespaceDefinition: null });
    const lists = [list(airbyte).queryKey, search.queryKey];
    await queries.fetchQuery(list(airbyte));
    await queries.fetchQuery(search);
    await queries.fetchQuery(driftQuery(airbyte, ACTIVE_CONNECTION_ID));
    const update = new MutationObserver(queries, updateConnectionMutation(airbyte, ACTIVE_CONNECTION_ID));
    const isOld = (queryKey: readonly unknown[]) => queries.getQueryState(queryKey)?.isInvalidated;
    return { ...all, connection, lists, update, isOld };
  }

  test("keeps other properties, and updates the cache", async () => {
    const { airbyte, queries, connection, lists, update, isOld } = await read();
    await update.mutate({ read: connection, changes: { prefix: "raw_" } });
    const { queryKey } = connectionQuery(airbyte, ACTIVE_CONNECTION_ID);
    expect(queries.getQueryData(queryKey)).toEqual({ ...connection, prefix: "raw_" });
    expect(isOld(queryKey)).toBe(false);
    expect(lists.map(isOld)).toEqual([true, true]);
    expect(queries.getQueryData(driftQuery(airbyte, ACTIVE_CONNECTION_ID).queryKey)).toBeUndefined();
  });

  test("is not replaced by a read that started before it", async () => {
    const mock = createMockCore();
    let release = (): void => undefined;
    let isHeld = false;
    const airbyte = createClient({
      baseUrl: "http://localhost:8000",
      fetch: async (url, init) => {
        const response = await mock.fetch(url, init as RequestInit);
        if (isHeld && url.endsWith("connections/get")) {
          isHeld = false;
          await new Promise<void>((resolve) => {
            release = resolve;
          });
        }
        return response;
      },
    });
    const queries = createQueryClient();
    const query = connectionQuery(airbyte, ACTIVE_CONNECTION_ID);
    const connection = await queries.fetchQuery(query);
    isHeld = true;
    const refetch = queries.refetchQueries({ queryKey: query.queryKey });
    await expect.poll(() => isHeld).toBe(false);
    const update = new MutationObserver(queries, updateConnectionMutation(airbyte, ACTIVE_CONNECTION_ID));
    await update.mutate({ read: connection, changes: { prefix: "raw_" } });
    release();
    await refetch;
    expect(queries.getQueryData(query.queryKey)).toMatchObject({ prefix: "raw_" });
  });

  test("can follow another update without a read", async () => {
    const { connection, update } = await read();
    const saved = await update.mutate({ read: connection, changes: { prefix: "raw_" } });
    expect(await update.mutate({ read: saved, changes: { prefix: null } })).toMatchObject({ name: connection.name });
  });

  test("is not sent if another program has changed the same setting", async () => {
    const { airbyte, connection, update, isOld, operations } = await read();
    const theirs = new MutationObserver(createQueryClient(), updateConnectionMutation(airbyte, ACTIVE_CONNECTION_ID));
    await theirs.mutate({ read: connection, changes: { name: "Theirs" } });
    const mine = update.mutate({ read: connection, changes: { name: "Mine" } });
    await expect(mine).rejects.toBeInstanceOf(ConflictError);
    expect(operations().filter((operation) => operation === "webBackendUpdateConnection")).toHaveLength(1);
    expect(isOld(connectionQuery(airbyte, ACTIVE_CONNECTION_ID).queryKey)).toBe(true);
  });

  test("that clears data asks first, and names the streams", async () => {
    const mock = createMockCore({ version: "2.0", auth: false });
    for (const definition of mock.state.destinationDefinitions) {
      Object.assign(definition, { later: { supportsRefreshes: false } });
    }
    const airbyte = createClient20({ baseUrl: "http://localhost:8000", fetch: mock.fetch });
    const queries = createQueryClient();
    const connection = await queries.fetchQuery(connectionQuery(airbyte, ACTIVE_CONNECTION_ID));
    const update = new MutationObserver(queries, updateConnectionMutation(airbyte, ACTIVE_CONNECTION_ID));
    const [first, ...others] = connection.syncCatalog.streams;
    if (!first) throw new Error("no stream");
    const config = { ...first.config, syncMode: "full_refresh", destinationSyncMode: "append" } as const;
    const changes = { syncCatalog: { streams: [{ ...first, config }, ...others] } } as ConnectionChanges;
    const asked: string[][] = [];
    const confirmReset = (answer: boolean) => (streams: readonly StreamName[]) => {
      asked.push(streams.map(streamText));
      return answer;
    };
    const writes = () => mock.calls.filter(({ operation }) => operation === "webBackendUpdateConnection").length;
    await expect(update.mutate({ read: connection, changes })).rejects.toBeInstanceOf(DestructiveChangeError);
    const refused = update.mutate({ read: connection, changes, confirmReset: confirmReset(false) });
    await expect(refused).rejects.toBeInstanceOf(DestructiveChangeError);
    expect(writes()).toBe(0);
    await update.mutate({ read: connection, changes, confirmReset: confirmReset(true) });
    expect(writes()).toBe(1);
    expect(asked).toEqual([["public.users"], ["public.users"]]);
    expect(mock.resets).toMatchObject([{ connectionId: ACTIVE_CONNECTION_ID }]);
  });

  test("with a lost response is not repeated, and invalidates the cache", async () => {
    const { mock, airbyte, connection, lists, update, isOld, operations } = await read();
    mock.faults.next("connections/update", { cutBody: true });
    const lost = update.mutate({ read: connection, changes: { name: "Done all the same" } });
    await expect(lost).rejects.toMatchObject({ outcomeUnknown: true });
    await expect(lost).rejects.toBeInstanceOf(NetworkError);
    expect(operations().filter((operation) => operation === "webBackendUpdateConnection")).toHaveLength(1);
    const { queryKey } = connectionQuery(airbyte, ACTIVE_CONNECTION_ID);
    expect([queryKey, ...lists].map(isOld)).toEqual([true, true, true]);
  });
});

test("a created connection is in the cache; lists and workspace are invalidated", async () => {
  const { airbyte, queries, operations } = prepare();
  const stale = [list(airbyte).queryKey, workspaceStateQuery(airbyte, WORKSPACE_ID).queryKey];
  await queries.fetchQuery(list(airbyte));
  await queries.fetchQuery(workspaceStateQuery(airbyte, WORKSPACE_ID));
  const create = new MutationObserver(queries, createConnectionMutation(airbyte));
  const ends = { sourceId: POSTGRES_SOURCE_ID, destinationId: BIGQUERY_DESTINATION_ID };
  const created = await create.mutate({ ...ends, status: "active" });
  expect(await queries.fetchQuery(connectionQuery(airbyte, created.connectionId))).toBe(created);
  expect(operations()).not.toContain("webBackendGetConnection");
  expect(stale.map((queryKey) => queries.getQueryState(queryKey)?.isInvalidated)).toEqual([true, true]);
});
