import type { AirbyteState, Connection, Destination, Job, Source } from "../../state/state.ts";
import { laterJob } from "../store.ts";

/** Indexes for operations that read many connections. */
export interface Lookup {
  readonly state: AirbyteState;
  readonly source: (connection: Connection) => Source | undefined;
  readonly destination: (connection: Connection) => Destination | undefined;
  /** Jobs of the type `sync`: neither refreshes nor resets. */
  readonly syncs: (connection: Connection) => readonly Job[];
}

export function lookUp(state: AirbyteState): Lookup {
  const sources = new Map(state.sources.map((source) => [source.sourceId, source]));
  const destinations = new Map(state.destinations.map((destination) => [destination.destinationId, destination]));
  const syncs = new Map<string, Job[]>();
  for (const job of state.jobs) {
    if ((laterJob(job).kind ?? job.kind) !== "sync") continue;
    const known = syncs.get(job.connectionId);
    if (known) known.push(job);
    else syncs.set(job.connectionId, [job]);
  }
  return {
    state,
    source: ({ sourceId }) => sources.get(sourceId),
    destination: ({ destinationId }) => destinations.get(destinationId),
    syncs: ({ connectionId }) => syncs.get(connectionId) ?? [],
  };
}
