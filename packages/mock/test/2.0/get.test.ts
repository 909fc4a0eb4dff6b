import { ACTIVE_CONNECTION_ID, makeConnection, makeJob } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { get } from "./connections.ts";
import { makeMock } from "./make-mock.ts";

describe("get", () => {
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
