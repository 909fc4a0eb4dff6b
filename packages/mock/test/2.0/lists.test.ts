import { generateState, makeConnection, makeJob, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import type { WebBackendConnectionListSortKey } from "@airbyte-web-backend/schema/2.0";
import { webBackendConnectionListSortKeyValues } from "@airbyte-web-backend/schema/2.0/enums";
import { describe, expect, test } from "vitest";
import { call, type Mock20, makeMock } from "./make-mock.ts";

async function listIds(mock: Mock20, body: object = {}): Promise<string[]> {
  const { connections } = await call(mock, "connections/list", { workspaceId: WORKSPACE_ID, ...body });
  return connections.map(({ connectionId }) => connectionId);
}

describe("list", () => {
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

  test("orders names by code point", async () => {
    const connections = ["\u{1f600}", "\ufb00", "z"].map((name) => makeConnection({ name }));
    const { connections: rows } = await call(makeMock({ state: { connections } }), "connections/list", {
      workspaceId: WORKSPACE_ID,
    });
    expect(rows.map(({ name }) => name)).toEqual(["z", "\ufb00", "\u{1f600}"]);
  });

  test("filters by onDemandEnabled, which no connection has", async () => {
    expect(await listIds(makeMock(), { filters: { onDemandEnabled: true } })).toEqual([]);
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
});

describe("status_counts", () => {
  test("does not count a connection whose latest sync is pending", async () => {
    const connection = makeConnection();
    const jobs = [makeJob({ connectionId: connection.connectionId, status: "pending" })];
    const mock = makeMock({ state: { connections: [connection], jobs } });
    const counts = await call(mock, "connections/status_counts", { workspaceId: WORKSPACE_ID });
    expect(new Set(Object.values(counts))).toEqual(new Set([0]));
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
