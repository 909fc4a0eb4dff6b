import type { Connection, Job } from "../../state/state.ts";
import { requireDestination, type Store } from "../store.ts";
import { isUnfinished, jobsOf, supportsRefreshes } from "./show-connection.ts";

/**
 * 2.0-reset [observed]: a destination that can refresh gets a refresh, any other loses the data of the streams. A running job
 * is cancelled.
 */
export function startReset(
  { state, now, onReset }: Store,
  connection: Connection,
  streams: { name: string; namespace?: string }[],
): void {
  for (const job of jobsOf(state, connection, ["sync", "refresh", "reset"])) {
    if (!isUnfinished(job)) continue;
    job.status = "cancelled";
    if (job.later) delete job.later.status;
  }
  const refreshes = supportsRefreshes(state, requireDestination(state, connection.destinationId));
  const job: Job = {
    jobId: Math.max(0, ...state.jobs.map(({ jobId }) => jobId)) + 1,
    connectionId: connection.connectionId,
    kind: "reset",
    status: "pending",
    createdAtSeconds: Math.floor(now() / 1000),
    later: { ...(refreshes && { kind: "refresh" }), streams },
  };
  state.jobs.push(job);
  const { connectionId } = connection;
  onReset({ connectionId, kind: refreshes ? "refresh" : "reset", streams, jobId: job.jobId });
}
