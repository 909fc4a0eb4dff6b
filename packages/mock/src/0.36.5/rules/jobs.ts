import type { Connection, Job } from "../../state/state.ts";
import type { Store } from "../store.ts";

export interface SyncStatus {
  isSyncing: boolean;
  latestSyncJobCreatedAt: number | null;
  latestSyncJobStatus: Job["status"] | null;
}

/** The server reads one page of jobs: read-page [source]. */
const pageSize = 200;

/**
 * Computes the sync status from the jobs of a connection. read-resets [observed]: only syncs count.
 * read-syncing [observed]: an unfinished sync counts even if a newer one has finished.
 */
export function syncStatus(jobs: readonly Job[]): SyncStatus {
  const newestFirst = jobs
    .filter(({ kind }) => kind === "sync")
    .sort((left, right) => right.createdAtSeconds - left.createdAtSeconds || right.jobId - left.jobId)
    .slice(0, pageSize);
  return {
    isSyncing: newestFirst.some(isUnfinished),
    // read-latest [observed], read-never-synced [observed]
    latestSyncJobCreatedAt: newestFirst[0]?.createdAtSeconds ?? null,
    latestSyncJobStatus: newestFirst[0]?.status ?? null,
  };
}

export function isUnfinished({ status }: Job): boolean {
  return status === "pending" || status === "running" || status === "incomplete";
}

/**
 * An update with `withRefreshedCatalog` requests a reset, then a sync.
 *
 * update-one-job [observed]: with the default scheduler a connection has at most one unfinished job. So the reset is added,
 * and the sync is not, because the reset is pending. If a job is unfinished already, none is added.
 * update-new-scheduler [source]: with `syncAfterReset` the reset has finished before the response, and a sync is running.
 */
export function requestReset({ state, now, syncAfterReset, onReset }: Store, connection: Connection): void {
  const { connectionId, syncCatalog } = connection;
  if (state.jobs.some((job) => job.connectionId === connectionId && isUnfinished(job))) return;
  const createdAtSeconds = Math.floor(now() / 1000);
  const addJob = (kind: Job["kind"], status: Job["status"]) => {
    const jobId = state.jobs.reduce((highest, job) => Math.max(highest, job.jobId), 0) + 1;
    state.jobs.push({ jobId, connectionId, kind, status, createdAtSeconds });
    return jobId;
  };
  const jobId = addJob("reset", syncAfterReset ? "succeeded" : "pending");
  const streams = syncCatalog.streams.map(({ stream: { name, namespace } }) => ({
    name,
    ...(namespace !== null && { namespace }),
  }));
  onReset({ connectionId, kind: "reset", streams, jobId });
  if (syncAfterReset) addJob("sync", "running");
}
