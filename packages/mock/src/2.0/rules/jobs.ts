import { createLookup } from "../../state/lookup.ts";
import type { Connection, Job } from "../../state/state.ts";
import type { Store } from "../store.ts";
import { endsOf, isUnfinished, jobsOf, supportsRefreshes } from "./show-connection.ts";

/**
 * 2.0-reset [observed]: a destination that can refresh gets a refresh, any other loses the data of the streams. A running job
 * is cancelled.
 */
export function startReset(
  { state, now, onReset }: Store,
  connection: Connection,
  streams: { name: string; namespace?: string }[],
): void {
  const lookup = createLookup(state);
  for (const job of jobsOf(lookup, connection, ["sync", "refresh", "reset"])) {
    if (!isUnfinished(job)) continue;
    job.status = "cancelled";
    if (job.later) delete job.later.status;
  }
  const refreshes = supportsRefreshes(endsOf(lookup, connection).destination);
  const { connectionId } = connection;
  const job: Job = {
    jobId: Math.max(0, ...state.jobs.map(({ jobId }) => jobId)) + 1,
    connectionId,
    kind: "reset",
    status: "pending",
    createdAtSeconds: Math.floor(now() / 1000),
    later: { ...(refreshes && { kind: "refresh" }), streams },
  };
  state.jobs.push(job);
  onReset({ connectionId, kind: refreshes ? "refresh" : "reset", streams, jobId: job.jobId });
}
