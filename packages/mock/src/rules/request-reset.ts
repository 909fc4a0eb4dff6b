import type { Job } from "../state.ts";
import type { Store } from "../store.ts";
import { isUnfinished } from "./sync-status.ts";

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
