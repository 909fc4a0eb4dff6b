import {
  ACTIVE_CONNECTION_ID,
  BIGQUERY_DESTINATION_DEFINITION_ID,
  BIGQUERY_DESTINATION_ID,
  DEPRECATED_CONNECTION_ID,
  FAILING_CONNECTION_ID,
  FAKER_SOURCE_DEFINITION_ID,
  FAKER_SOURCE_ID,
  FINANCE_TAG_ID,
  generateState,
  INACTIVE_CONNECTION_ID,
  LOCKED_CONNECTION_ID,
  makeConnection,
  makeJob,
  NEVER_SYNCED_CONNECTION_ID,
  NIGHTLY_CONNECTION_ID,
  PRODUCTION_TAG_ID,
  RUNNING_CONNECTION_ID,
  SANDBOX_CONNECTION_ID,
  SANDBOX_WORKSPACE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import type { WebBackendConnectionListSortKey } from "@airbyte-web-backend/schema/2.0";
import { webBackendConnectionListSortKeyValues } from "@airbyte-web-backend/schema/2.0/enums";
import { describe, expect, test } from "vitest";
import { call, type Mock20, makeMock, send } from "./make-mock.ts";

const unknownId = "f0000000-0000-4000-8000-00000000000f";

async function listIds(mock: Mock20, body: object = {}): Promise<string[]> {
  const { connections } = await call(mock, "connections/list", { workspaceId: WORKSPACE_ID, ...body });
  return connections.map(({ connectionId }) => connectionId);
}

describe("list", () => {
  test("shows the connections of a workspace that are not deleted, by name", async () => {
    const { connections } = await call(makeMock(), "connections/list", { workspaceId: WORKSPACE_ID });
    expect(connections.map(({ name }) => name)).toEqual([
      "Sample data to BigQuery",
      "Sample data to files",
      "Shop to BigQuery",
      "Shop to BigQuery, nightly",
      "Shop to Snowflake",
      "Stripe to Snowflake",
      "Stripe to Snowflake, locked",
    ]);
  });

  test("belongs to the workspace of the source", async () => {
    const answer = await call(makeMock(), "connections/list", { workspaceId: SANDBOX_WORKSPACE_ID });
    expect(answer.connections.map(({ connectionId }) => connectionId)).toEqual([SANDBOX_CONNECTION_ID]);
  });

  test("leaves out a connection without a status", async () => {
    const mock = makeMock({ state: { connections: [{ ...makeConnection(), later: { status: null } }] } });
    expect(await listIds(mock)).toEqual([]);
  });

  test("answers an unknown workspace with no rows", async () => {
    const answer = await call(makeMock(), "connections/list", { workspaceId: unknownId });
    expect(answer).toEqual({ connections: [], page_size: 20, num_connections: 0 });
  });

  test("shows a row without catalog, operations and prefix", async () => {
    const { connections } = await call(makeMock(), "connections/list", { workspaceId: WORKSPACE_ID });
    const active = connections.find(({ connectionId }) => connectionId === ACTIVE_CONNECTION_ID);
    expect(Object.keys(active ?? {})).toEqual([
      "connectionId",
      "name",
      "scheduleType",
      "scheduleData",
      "status",
      "source",
      "destination",
      "latestSyncJobCreatedAt",
      "latestSyncJobStatus",
      "isSyncing",
      "schemaChange",
      "sourceActorDefinitionVersion",
      "destinationActorDefinitionVersion",
      "tags",
      "onDemandEnabled",
    ]);
    expect(active?.tags.map(({ name }) => name)).toEqual(["production", "finance"]);
    expect(active?.source).toMatchObject({ name: "Shop database", sourceName: "Postgres" });
  });

  test("has 20 rows a page unless pageSize says otherwise", async () => {
    const mock = makeMock({ state: generateState({ connections: 30, streamsPerConnection: 1 }) });
    const standard = await call(mock, "connections/list", { workspaceId: WORKSPACE_ID });
    expect(standard.connections).toHaveLength(20);
    expect(standard.page_size).toBe(20);
    const large = await call(mock, "connections/list", { workspaceId: WORKSPACE_ID, pageSize: 1000 });
    expect(large.connections).toHaveLength(large.num_connections);
    expect(large.page_size).toBe(1000);
    expect(standard.num_connections).toBe(large.num_connections);
    const none = await call(mock, "connections/list", { workspaceId: WORKSPACE_ID, pageSize: 0 });
    expect(none).toEqual({ connections: [], page_size: 0, num_connections: large.num_connections });
  });

  test("refuses a negative page size with the error of the database", async () => {
    const { status, body } = await send(makeMock(), "connections/list", { workspaceId: WORKSPACE_ID, pageSize: -1 });
    expect(status).toBe(409);
    expect(body["message"]).toBe("Failed to access database. Check the server logs for more information");
  });

  test("refuses an unknown cursor with a 404", async () => {
    const { status, body } = await send(makeMock(), "connections/list", {
      workspaceId: WORKSPACE_ID,
      cursor: unknownId,
    });
    expect({ status, keys: Object.keys(body) }).toEqual({ status: 404, keys: ["errorId"] });
  });

  test("takes a cursor of another workspace, and of a deleted connection", async () => {
    const mock = makeMock();
    expect(await listIds(mock, { cursor: SANDBOX_CONNECTION_ID })).toEqual([
      ACTIVE_CONNECTION_ID,
      NIGHTLY_CONNECTION_ID,
      RUNNING_CONNECTION_ID,
      FAILING_CONNECTION_ID,
      LOCKED_CONNECTION_ID,
    ]);
    expect(await listIds(mock, { cursor: DEPRECATED_CONNECTION_ID })).toEqual([
      FAILING_CONNECTION_ID,
      LOCKED_CONNECTION_ID,
    ]);
  });

  test("looks the cursor up anew: a renamed connection moves the page", async () => {
    const mock = makeMock();
    await call(mock, "connections/update", { connectionId: NEVER_SYNCED_CONNECTION_ID, name: "ZZZ" });
    expect(await listIds(mock, { cursor: NEVER_SYNCED_CONNECTION_ID })).toEqual([]);
  });

  test.each(webBackendConnectionListSortKeyValues)(
    "paging by cursor visits every connection once: %s",
    async (sortKey) => {
      const mock = makeMock({ state: generateState({ connections: 60, streamsPerConnection: 1 }) });
      const all = await listIds(mock, { sortKey, pageSize: 1000 });
      const seen: string[] = [];
      for (let page = 0; page < 20; page += 1) {
        const last = seen.at(-1);
        const ids = await listIds(mock, { sortKey, pageSize: 7, ...(last !== undefined && { cursor: last }) });
        if (ids.length === 0) break;
        seen.push(...ids);
      }
      expect(seen).toEqual(all);
      expect(new Set(seen).size).toBe(all.length);
      expect(all.length).toBeGreaterThan(50);
    },
  );

  test("orders names without regard to case, and equal names by id", async () => {
    const named = (name: string, id: number) =>
      makeConnection({ name, connectionId: `c1000000-0000-4000-8000-00000000000${id}` });
    const mock = makeMock({ state: { connections: [named("b", 3), named("B", 2), named("a", 1), named("C", 4)] } });
    const names = async (sortKey: WebBackendConnectionListSortKey) =>
      (await listIds(mock, { sortKey })).map((id) => id.at(-1)).join("");
    expect(await names("connectionName_asc")).toBe("1234");
    expect(await names("connectionName_desc")).toBe("4321");
    expect(await names("sourceName_desc")).toBe("4321");
  });

  test("orders by the latest sync: never synced first when ascending", async () => {
    const ids = await listIds(makeMock(), { sortKey: "lastSync_asc" });
    expect(ids[0]).toBe(NEVER_SYNCED_CONNECTION_ID);
    expect(ids.at(-1)).toBe(RUNNING_CONNECTION_ID);
  });

  test.each<[string, object, string[]]>([
    ["sourceId", { sourceId: [FAKER_SOURCE_ID] }, [NEVER_SYNCED_CONNECTION_ID, INACTIVE_CONNECTION_ID]],
    [
      "destinationId",
      { destinationId: [BIGQUERY_DESTINATION_ID] },
      [NEVER_SYNCED_CONNECTION_ID, ACTIVE_CONNECTION_ID, NIGHTLY_CONNECTION_ID],
    ],
    ["unknown ids", { sourceId: [unknownId] }, []],
    [
      "sourceDefinitionIds",
      { filters: { sourceDefinitionIds: [FAKER_SOURCE_DEFINITION_ID] } },
      [NEVER_SYNCED_CONNECTION_ID, INACTIVE_CONNECTION_ID],
    ],
    [
      "destinationDefinitionIds",
      { filters: { destinationDefinitionIds: [BIGQUERY_DESTINATION_DEFINITION_ID] } },
      [NEVER_SYNCED_CONNECTION_ID, ACTIVE_CONNECTION_ID, NIGHTLY_CONNECTION_ID],
    ],
    ["tagIds", { filters: { tagIds: [PRODUCTION_TAG_ID] } }, [ACTIVE_CONNECTION_ID, NIGHTLY_CONNECTION_ID]],
    [
      "any of several tags",
      { filters: { tagIds: [FINANCE_TAG_ID, PRODUCTION_TAG_ID] } },
      [ACTIVE_CONNECTION_ID, NIGHTLY_CONNECTION_ID],
    ],
    ["states inactive", { filters: { states: ["inactive"] } }, [INACTIVE_CONNECTION_ID]],
    [
      "states active, without locked ones",
      { filters: { states: ["active"] } },
      [
        NEVER_SYNCED_CONNECTION_ID,
        ACTIVE_CONNECTION_ID,
        NIGHTLY_CONNECTION_ID,
        RUNNING_CONNECTION_ID,
        FAILING_CONNECTION_ID,
      ],
    ],
    ["statuses healthy", { filters: { statuses: ["healthy"] } }, [NEVER_SYNCED_CONNECTION_ID, ACTIVE_CONNECTION_ID]],
    ["statuses failed", { filters: { statuses: ["failed"] } }, [FAILING_CONNECTION_ID]],
    [
      "statuses running, queued ones included",
      { filters: { statuses: ["running"] } },
      [NIGHTLY_CONNECTION_ID, RUNNING_CONNECTION_ID],
    ],
    ["searchTerm of a connection", { filters: { searchTerm: "NIGHTLY" } }, [NIGHTLY_CONNECTION_ID]],
    [
      "searchTerm of a destination",
      { filters: { searchTerm: "finance ware" } },
      [RUNNING_CONNECTION_ID, FAILING_CONNECTION_ID, LOCKED_CONNECTION_ID],
    ],
    ["searchTerm with a literal %", { filters: { searchTerm: "%" } }, []],
    ["searchTerm with a literal _", { filters: { searchTerm: "_" } }, []],
    ["onDemandEnabled", { filters: { onDemandEnabled: true } }, []],
    [
      "all filters at once",
      { filters: { tagIds: [PRODUCTION_TAG_ID], statuses: ["healthy"] } },
      [ACTIVE_CONNECTION_ID],
    ],
  ])("filters by %s", async (_name, body, expected) => {
    expect(await listIds(makeMock(), body)).toEqual(expected);
  });

  test.each([
    { sourceId: [], destinationId: null },
    { filters: {} },
    { filters: null },
    { filters: { statuses: [], states: null, tagIds: [], sourceDefinitionIds: null } },
    { filters: { searchTerm: "  " } },
    { cursor: "" },
    { unknown: true },
  ])("takes %j as no restriction", async (body) => {
    expect(
      (await send<{ num_connections: number }>(makeMock(), "connections/list", { workspaceId: WORKSPACE_ID, ...body }))
        .body.num_connections,
    ).toBe(7);
  });

  test("counts the rows of all pages under the filters, whatever the cursor", async () => {
    const { connections, num_connections: count } = await call(makeMock(), "connections/list", {
      workspaceId: WORKSPACE_ID,
      filters: { tagIds: [PRODUCTION_TAG_ID] },
      cursor: ACTIVE_CONNECTION_ID,
    });
    expect([connections.length, count]).toEqual([1, 2]);
  });

  test.each(["paused", null])("answers the filter of statuses %j with a 500", async (status) => {
    const { status: code, body } = await send(makeMock(), "connections/list", {
      workspaceId: WORKSPACE_ID,
      filters: { statuses: [status] },
    });
    expect({ code, keys: Object.keys(body) }).toEqual({ code: 500, keys: ["errorId"] });
  });

  test.each(["pending", "incomplete"] as const)(
    "shows a %s sync as not syncing, where get shows it as syncing",
    async (status) => {
      const connection = makeConnection();
      const { connectionId } = connection;
      const mock = makeMock({ state: { connections: [connection], jobs: [makeJob({ connectionId, status })] } });
      const { connections } = await call(mock, "connections/list", { workspaceId: WORKSPACE_ID });
      expect(connections[0]).toMatchObject({ isSyncing: false, latestSyncJobStatus: status });
      expect((await call(mock, "connections/get", { connectionId })).isSyncing).toBe(true);
    },
  );

  test("shows the sync that was updated last; refreshes do not count", async () => {
    const connection = makeConnection();
    const { connectionId } = connection;
    const jobs = [
      { ...makeJob({ connectionId, jobId: 1, createdAtSeconds: 100 }), later: { updatedAtSeconds: 900 } },
      makeJob({ connectionId, jobId: 2, createdAtSeconds: 200, status: "failed" }),
      {
        ...makeJob({ connectionId, jobId: 3, createdAtSeconds: 300, kind: "reset" }),
        later: { kind: "refresh" as const },
      },
    ];
    const mock = makeMock({ state: { connections: [connection], jobs } });
    const { connections } = await call(mock, "connections/list", { workspaceId: WORKSPACE_ID });
    expect(connections[0]).toMatchObject({ latestSyncJobCreatedAt: 100, latestSyncJobStatus: "succeeded" });
    // get: the one that was created last, refreshes included.
    expect(await call(mock, "connections/get", { connectionId })).toMatchObject({ latestSyncJobCreatedAt: 300 });
  });

  test("needs a workspaceId", async () => {
    expect((await send(makeMock(), "connections/list", {})).status).toBe(500);
    expect((await send(makeMock(), "connections/list", { workspaceId: "x" })).status).toBe(400);
  });
});

describe("status_counts", () => {
  test("counts by the latest sync; inactive ones are paused", async () => {
    expect(await call(makeMock(), "connections/status_counts", { workspaceId: WORKSPACE_ID })).toEqual({
      running: 1,
      queued: 1,
      healthy: 2,
      failed: 1,
      paused: 1,
      notSynced: 1,
    });
  });

  test("does not count a connection whose latest sync is pending", async () => {
    const connection = makeConnection();
    const jobs = [makeJob({ connectionId: connection.connectionId, status: "pending" })];
    const mock = makeMock({ state: { connections: [connection], jobs } });
    const counts = await call(mock, "connections/status_counts", { workspaceId: WORKSPACE_ID });
    expect(new Set(Object.values(counts))).toEqual(new Set([0]));
  });

  test("answers an unknown workspace with zeros", async () => {
    const counts = await call(makeMock(), "connections/status_counts", { workspaceId: unknownId });
    expect(new Set(Object.values(counts))).toEqual(new Set([0]));
  });
});

describe("list_all", () => {
  test("shows deleted connections too, with the configured streams only", async () => {
    const { connections } = await call(makeMock(), "connections/list_all", { workspaceId: WORKSPACE_ID });
    expect(connections).toHaveLength(8);
    const active = connections.find(({ connectionId }) => connectionId === ACTIVE_CONNECTION_ID);
    expect(active?.syncCatalog.streams.map(({ stream }) => stream?.name)).toEqual([
      "users",
      "order-items",
      "legacy_events",
    ]);
    expect(active).not.toHaveProperty("source");
    expect(active).not.toHaveProperty("isSyncing");
    expect(active).toMatchObject({ created_at: 1_651_212_000, breakingChange: false });
  });

  test("answers an unknown workspace with no connections", async () => {
    expect(await call(makeMock(), "connections/list_all", { workspaceId: unknownId })).toEqual({ connections: [] });
  });
});

describe("search", () => {
  test("finds nothing with a JSON object as body, however empty", async () => {
    const mock = makeMock();
    expect(await call(mock, "connections/search", {})).toEqual({ connections: [] });
    expect(await call(mock, "connections/search", { connectionId: ACTIVE_CONNECTION_ID })).toEqual({ connections: [] });
  });

  test.each([undefined, "null"])("finds all connections of all workspaces with the body %s", async (body) => {
    const { status, body: answer } = await send<{ connections: { connectionId: string }[] }>(
      makeMock(),
      "connections/search",
      body,
    );
    const ids = answer.connections.map(({ connectionId }) => connectionId);
    expect(status).toBe(200);
    expect(ids).toContain(SANDBOX_CONNECTION_ID);
    expect(ids).not.toContain(DEPRECATED_CONNECTION_ID);
    expect(ids).toHaveLength(8);
  });
});

describe("a generated state", () => {
  test("works on 2.0, and nothing of it is made before it is asked for", async () => {
    const mock = makeMock({ state: generateState({ connections: 200, streamsPerConnection: 3 }) });
    expect(Object.getOwnPropertyDescriptor(mock.state, "connections")?.get).toBeDefined();
    const [first = ""] = await listIds(mock, { pageSize: 1 });
    const read = await call(mock, "connections/get", { connectionId: first });
    expect(read.syncCatalog.streams).toHaveLength(3);
    await call(mock, "connections/update", { connectionId: first, name: "Renamed" });
    expect((await call(mock, "connections/get", { connectionId: first, withRefreshedCatalog: true })).name).toBe(
      "Renamed",
    );
    const unread = mock.state.connections.filter(
      (connection) => Object.getOwnPropertyDescriptor(connection, "syncCatalog")?.get,
    );
    expect(unread.length).toBeGreaterThan(190);
  });

  test("a list of 1,000 connections looks at each source, destination and job once", async () => {
    const mock = makeMock({ state: generateState({ connections: 1_000, streamsPerConnection: 1 }) });
    let reads = 0;
    mock.state.jobs = new Proxy(mock.state.jobs, {
      get: (target, key) => {
        if (typeof key === "string" && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    await listIds(mock, { pageSize: 1_000, sortKey: "lastSync_desc", filters: { statuses: ["healthy", "failed"] } });
    expect(reads).toBeLessThanOrEqual(mock.state.jobs.length);
  });
});
