import type {
  AirbyteState,
  Destination,
  DestinationDefinition,
  Job,
  Operation,
  Source,
  SourceDefinition,
} from "./state.ts";

/** Finds the objects that a connection refers to. If two have the same id, it finds the first. */
export interface Lookup {
  source(sourceId: string): Source | undefined;
  destination(destinationId: string): Destination | undefined;
  sourceDefinition(sourceDefinitionId: string): SourceDefinition | undefined;
  destinationDefinition(destinationDefinitionId: string): DestinationDefinition | undefined;
  operation(operationId: string): Operation | undefined;
  jobsOf(connectionId: string): readonly Job[];
}

/** Indexes a collection when it is first needed. Valid until the state changes. */
export function createLookup(state: AirbyteState): Lookup {
  const jobs = once(() => byConnection(state.jobs));
  return {
    source: finder(() => state.sources, "sourceId"),
    destination: finder(() => state.destinations, "destinationId"),
    sourceDefinition: finder(() => state.sourceDefinitions, "sourceDefinitionId"),
    destinationDefinition: finder(() => state.destinationDefinitions, "destinationDefinitionId"),
    operation: finder(() => state.operations, "operationId"),
    jobsOf: (connectionId) => jobs().get(connectionId) ?? [],
  };
}

function finder<Key extends string, Item extends { [Name in Key]: string }>(
  collection: () => readonly Item[],
  key: Key,
): (id: string) => Item | undefined {
  const index = once(
    () =>
      new Map(
        collection()
          .toReversed()
          .map((item) => [item[key] as string, item]),
      ),
  );
  return (id) => index().get(id);
}

function byConnection(jobs: readonly Job[]): ReadonlyMap<string, readonly Job[]> {
  const grouped = new Map<string, Job[]>();
  for (const job of jobs) {
    const known = grouped.get(job.connectionId);
    if (known) known.push(job);
    else grouped.set(job.connectionId, [job]);
  }
  return grouped;
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
