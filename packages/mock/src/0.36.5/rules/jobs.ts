import type { Job } from "../../state/state.ts";
import type { Store } from "../../state/store.ts";

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

/**
 * What an update with `withRefreshedCatalog` does after the write: a reset job, then a sync job.
 *
 * update-one-job [observed]: with the default scheduler of this version a connection may have one unfinished job. So the
 * reset is enqueued, and the sync request does nothing because the reset is still pending; when a job is unfinished
 * already, neither is added. update-new-scheduler [source]: with `syncAfterReset` the reset has ended by the time of the
 * answer, and a sync is running.
 */
export function requestReset({ state, now, syncAfterReset }: Store, connectionId: string): void {
  if (state.jobs.some((job) => job.connectionId === connectionId && isUnfinished(job))) return;
  const createdAtSeconds = Math.floor(now() / 1000);
  const addJob = (kind: Job["kind"], status: Job["status"]) => {
    const jobId = state.jobs.reduce((highest, job) => Math.max(highest, job.jobId), 0) + 1;
    state.jobs.push({ jobId, connectionId, kind, status, createdAtSeconds });
  };
  addJob("reset", syncAfterReset ? "succeeded" : "pending");
  if (syncAfterReset) addJob("sync", "running");
}
