import { expect, test } from "vitest";
import { makeJob } from "../../state/builders.ts";
import type { Job } from "../../state/state.ts";
import { syncStatus } from "./jobs.ts";

function job(jobId: number, status: Job["status"], createdAtSeconds = jobId): Job {
  return makeJob({ jobId, connectionId: "c", status, createdAtSeconds });
}

test("the newest sync is the one that was created last", () => {
  expect(syncStatus([job(2, "failed", 200), job(1, "succeeded", 100)])).toEqual({
    isSyncing: false,
    latestSyncJobCreatedAt: 200,
    latestSyncJobStatus: "failed",
  });
});

test("the newest sync is found by time, then by id", () => {
  expect(syncStatus([job(1, "failed", 200), job(2, "succeeded", 100)]).latestSyncJobStatus).toBe("failed");
  expect(syncStatus([job(1, "failed", 100), job(2, "succeeded", 100)]).latestSyncJobStatus).toBe("succeeded");
});

test("isSyncing is true while an older sync is unfinished", () => {
  expect(syncStatus([job(1, "incomplete"), job(2, "succeeded")])).toMatchObject({
    isSyncing: true,
    latestSyncJobStatus: "succeeded",
  });
});

test("only the newest 200 syncs count", () => {
  const ended = Array.from({ length: 200 }, (_, index) => job(index + 2, "succeeded"));
  expect(syncStatus([job(1, "running"), ...ended]).isSyncing).toBe(false);
  expect(syncStatus([job(1, "running"), ...ended.slice(1)]).isSyncing).toBe(true);
});
