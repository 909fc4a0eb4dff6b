import {
  ACTIVE_CONNECTION_ID,
  DEPRECATED_CONNECTION_ID,
  INACTIVE_CONNECTION_ID,
  makeConnection,
  makeJob,
  NIGHTLY_CONNECTION_ID,
  SANDBOX_CONNECTION_ID,
  SOURCE_CATALOG_ID,
} from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { get, namesOf, selectedOf, unknownId, uuid } from "./connections.ts";
import { makeMock, send } from "./make-mock.ts";

describe("get", () => {
  test("shows everything that was discovered; what is not synced is not selected", async () => {
    const { syncCatalog, catalogId, schemaChange } = await get(makeMock(), ACTIVE_CONNECTION_ID);
    expect(namesOf(syncCatalog)).toEqual(["users", "order-items", "countries", "legacy_events"]);
    expect(selectedOf(syncCatalog)).toEqual(["users", "order-items", "legacy_events"]);
    expect({ catalogId, schemaChange }).toEqual({ catalogId: SOURCE_CATALOG_ID, schemaChange: "no_change" });
  });

  test("shows only the configured streams of a connection without a catalog", async () => {
    const read = await get(makeMock(), SANDBOX_CONNECTION_ID);
    expect(selectedOf(read.syncCatalog)).toEqual(["users"]);
    expect(read).not.toHaveProperty("catalogId");
    expect(read.schemaChange).toBe("no_change");
  });

  test("leaves out what is not set, and writes empty lists", async () => {
    const read = await get(makeMock(), INACTIVE_CONNECTION_ID);
    for (const key of [
      "prefix",
      "schedule",
      "scheduleData",
      "resourceRequirements",
      "catalogDiff",
      "statusReason",
      "dataplaneGroupId",
    ]) {
      expect(read).not.toHaveProperty(key);
    }
    expect(read).toMatchObject({ operations: [], operationIds: [], tags: [], scheduleType: "manual" });
    expect(JSON.stringify(read)).not.toContain(":null");
  });

  test("shows a basic schedule in both forms, and a cron schedule in one", async () => {
    expect(await get(makeMock(), ACTIVE_CONNECTION_ID)).toMatchObject({
      schedule: { units: 24, timeUnit: "hours" },
      scheduleType: "basic",
      scheduleData: { basicSchedule: { units: 24, timeUnit: "hours" } },
    });
    const nightly = await get(makeMock(), NIGHTLY_CONNECTION_ID);
    expect(nightly).toMatchObject({
      scheduleType: "cron",
      scheduleData: { cron: { cronExpression: "0 30 2 * * ?", cronTimeZone: "Europe/Berlin" } },
      latestSyncJobStatus: "queued",
      isSyncing: true,
    });
    expect(nightly).not.toHaveProperty("schedule");
  });

  test("masks secrets of the configurations", async () => {
    const { source } = await get(makeMock(), ACTIVE_CONNECTION_ID);
    expect(source.connectionConfiguration).toMatchObject({ password: "**********", host: "db.acme.example" });
  });

  test("returns a deleted connection", async () => {
    expect((await get(makeMock(), DEPRECATED_CONNECTION_ID)).status).toBe("deprecated");
  });

  test("answers an unknown id with an errorId and nothing else", async () => {
    const { status, body } = await send(makeMock(), "connections/get", { connectionId: unknownId });
    expect({ status, body }).toEqual({ status: 404, body: { errorId: uuid } });
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
