import type { Job } from "../state.ts";

export interface SyncStatus {
  isSyncing: boolean;
  latestSyncJobCreatedAt: number | null;
  latestSyncJobStatus: Job["status"] | null;
}

/** The server looks at one page of jobs: read-page [source]. */
const pageSize = 200;

/**
 * What the jobs of one connection say about it. read-resets [observed]: only syncs count. read-syncing [observed]: one that
 * is not finished counts even when a newer one is.
 */
export function syncStatus(jobs: readonly Job[]): SyncStatus {
  const newestFirst = jobs
    .filter(({ kind }) => kind === "sync")
    .sort((left, right) => right.createdAtSeconds - left.createdAtSeconds || right.jobId - left.jobId)
    .slice(0, pageSize);
  return {
    isSyncing: newestFirst.some(isUnfinished),
    // read-latest [observed], read-never-synced [observed]: null when there is none.
    latestSyncJobCreatedAt: newestFirst[0]?.createdAtSeconds ?? null,
    latestSyncJobStatus: newestFirst[0]?.status ?? null,
  };
}

export function isUnfinished({ status }: Job): boolean {
  return status === "pending" || status === "running" || status === "incomplete";
}
