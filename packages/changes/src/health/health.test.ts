import { describe, expect, test } from "vitest";
import { type HealthOptions, health, type ObservedConnection } from "./health.ts";

const HOUR = 3_600;
const NOW = new Date("2026-11-28T12:00:00Z");
const ago = (seconds: number): number => NOW.getTime() / 1_000 - seconds;

const connection: ObservedConnection = {
  connectionId: "c",
  name: "Shop",
  status: "active",
  isSyncing: false,
  latestSyncJobStatus: "succeeded",
  latestSyncJobCreatedAt: ago(HOUR),
  schedule: { units: 1, timeUnit: "hours" },
};
const later = { schedule: undefined, scheduleType: "basic" } as object;

const reportOf = (changes: object, options?: HealthOptions) => health([{ ...connection, ...changes }], NOW, options)[0];

describe("health", () => {
  test.each<[title: string, changes: object, state: string]>([
    ["a recent success", {}, "ok"],
    ["a cancelled sync", { latestSyncJobStatus: "cancelled" }, "ok"],
    ["an unknown status", { latestSyncJobStatus: "strange" }, "ok"],
    ["a failed sync", { latestSyncJobStatus: "failed" }, "failing"],
    ["a sync after a failed one", { isSyncing: true, latestSyncJobStatus: "failed" }, "ok"],
    ["no sync", { latestSyncJobStatus: null, latestSyncJobCreatedAt: null }, "neverSynced"],
    ["no sync, on 2.x", { latestSyncJobStatus: undefined, latestSyncJobCreatedAt: undefined }, "neverSynced"],
    ["two periods ago", { latestSyncJobCreatedAt: ago(2 * HOUR) }, "ok"],
    ["more than two periods ago", { latestSyncJobCreatedAt: ago(2 * HOUR + 1) }, "stale"],
    [
      "more than two periods ago, on 2.x",
      {
        ...later,
        scheduleData: { basicSchedule: { units: 30, timeUnit: "minutes" } },
        latestSyncJobCreatedAt: ago(HOUR + 1),
      },
      "stale",
    ],
    ["an old failure", { latestSyncJobStatus: "failed", latestSyncJobCreatedAt: ago(99 * HOUR) }, "failing"],
    ["a schedule with an unknown unit", { schedule: { units: 1, timeUnit: "eons" }, latestSyncJobCreatedAt: 0 }, "ok"],
    ["a sync that runs for a day", { isSyncing: true, latestSyncJobCreatedAt: ago(24 * HOUR) }, "ok"],
    ["a sync that runs for longer", { isSyncing: true, latestSyncJobCreatedAt: ago(24 * HOUR + 1) }, "runningLong"],
    ["a paused connection", { status: "inactive", latestSyncJobStatus: "failed" }, "paused"],
    ["a locked connection", { status: "locked" }, "paused"],
  ])("%s", (_title, changes, state) => {
    expect(reportOf(changes)?.state).toBe(state);
  });

  test.each(["pending", "queued", "running", "incomplete"])("a sync that is %s is in progress", (status) => {
    const listed = { latestSyncJobStatus: status };
    expect(reportOf(listed)?.state).toBe("ok");
    expect(reportOf({ ...listed, latestSyncJobCreatedAt: ago(25 * HOUR) })?.state).toBe("runningLong");
  });

  const manual = { schedule: null, latestSyncJobCreatedAt: ago(25 * HOUR) };
  const cron = {
    ...manual,
    scheduleType: "cron",
    scheduleData: { cron: { cronExpression: "0 0 12 * * ?", cronTimeZone: "UTC" } },
  };

  test.each([
    ["manual", manual],
    ["cron", cron],
  ])("a %s schedule is stale after staleMs only", (_kind, changes) => {
    expect(reportOf(changes)?.state).toBe("ok");
    expect(reportOf(changes, { staleMs: 24 * HOUR * 1_000 })?.state).toBe("stale");
    expect(reportOf(changes, { staleMs: 26 * HOUR * 1_000 })?.state).toBe("ok");
  });

  test("has limits of your own", () => {
    expect(reportOf({ latestSyncJobCreatedAt: ago(3 * HOUR) }, { stalePeriods: 3 })?.state).toBe("ok");
    expect(reportOf({}, { stalePeriods: 0.5 })?.state).toBe("stale");
    expect(reportOf({ isSyncing: true }, { runningLongMs: 1_000 })?.state).toBe("runningLong");
  });

  test("reports each connection in order, with a time and a sentence", () => {
    const names = ["a", "b"];
    const reports = health(
      names.map((name) => ({ ...connection, name })),
      NOW.getTime(),
    );
    expect(reports.map(({ name }) => name)).toEqual(names);
    expect(reports[0]).toEqual({
      connectionId: "c",
      name: "a",
      state: "ok",
      since: new Date("2026-11-28T11:00:00Z"),
      message: "the latest sync (2026-11-28T11:00:00.000Z) succeeded",
    });
    const messages = [
      { status: "inactive" },
      { latestSyncJobCreatedAt: null },
      { latestSyncJobStatus: "failed" },
      { latestSyncJobCreatedAt: ago(3 * HOUR) },
      { isSyncing: true, latestSyncJobCreatedAt: ago(25 * HOUR) },
    ].map((changes) => reportOf(changes)?.message);
    expect(messages).toEqual([
      "the connection is inactive",
      "it has never synced",
      "the latest sync (2026-11-28T11:00:00.000Z) failed",
      "the latest sync (2026-11-28T09:00:00.000Z) is too old: the schedule is every hour",
      "the latest sync (2026-11-27T11:00:00.000Z) is running for too long",
    ]);
  });
});
