import { ACTIVE_CONNECTION_ID, makeConnection, makeJob, SANDBOX_CONNECTION_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { get, selectedOf } from "./connections.ts";
import { makeMock } from "./make-mock.ts";

describe("get", () => {
  test("shows only the configured streams of a connection without a catalog", async () => {
    const read = await get(makeMock(), SANDBOX_CONNECTION_ID);
    expect(selectedOf(read.syncCatalog)).toEqual(["users"]);
    expect(read).not.toHaveProperty("catalogId");
    expect(read.schemaChange).toBe("no_change");
  });

  test("proposes modes for a stream that is not synced", async () => {
    const { syncCatalog } = await get(makeMock(), ACTIVE_CONNECTION_ID);
    expect(syncCatalog.streams[2]?.config).toMatchObject({
      syncMode: "full_refresh",
      destinationSyncMode: "overwrite",
      aliasName: "countries",
      selected: false,
      suggested: false,
    });
  });
});

describe("the latest sync job of get", () => {
  test("latestSyncJob shows the newest of syncs and refreshes, not resets", async () => {
    const connection = makeConnection();
    const { connectionId } = connection;
    const jobs = [
      makeJob({ connectionId, jobId: 1, createdAtSeconds: 100 }),
      makeJob({ connectionId, jobId: 2, createdAtSeconds: 200, kind: "reset", status: "running" }),
    ];
    const mock = makeMock({ state: { connections: [connection], jobs } });
    expect(await get(mock, connectionId)).toMatchObject({ latestSyncJobCreatedAt: 100, isSyncing: false });
  });
});
