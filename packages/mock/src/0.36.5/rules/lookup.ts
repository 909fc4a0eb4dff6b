import type {
  AirbyteState,
  Connection,
  Destination,
  DestinationDefinition,
  Job,
  Operation,
  Source,
  SourceDefinition,
} from "../../state/state.ts";
import { notFound } from "../errors/client-error.ts";

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

/** @throws 404 `STANDARD_SYNC`. A deleted connection is found: deletion is a status. */
export function requireConnection(state: AirbyteState, connectionId: string): Connection {
  const found = state.connections.find((connection) => connection.connectionId === connectionId);
  if (!found) throw notFound("STANDARD_SYNC", connectionId);
  return found;
}

/** @throws 404 `SOURCE_CONNECTION`. A deleted source is found: its connections still show it. */
export function requireSource(lookup: Lookup, sourceId: string): Source {
  const found = lookup.source(sourceId);
  if (!found) throw notFound("SOURCE_CONNECTION", sourceId);
  return found;
}

/** @throws 404 `DESTINATION_CONNECTION`. A deleted destination is found: its connections still show it. */
export function requireDestination(lookup: Lookup, destinationId: string): Destination {
  const found = lookup.destination(destinationId);
  if (!found) throw notFound("DESTINATION_CONNECTION", destinationId);
  return found;
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
