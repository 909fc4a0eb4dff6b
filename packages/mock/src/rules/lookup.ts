import type {
  AirbyteState,
  Destination,
  DestinationDefinition,
  Job,
  Operation,
  Source,
  SourceDefinition,
} from "../state.ts";

/** How a connection finds what belongs to it. Of two things with one id the first one counts. */
export interface Lookup {
  source(sourceId: string): Source | undefined;
  destination(destinationId: string): Destination | undefined;
  sourceDefinition(sourceDefinitionId: string): SourceDefinition | undefined;
  destinationDefinition(destinationDefinitionId: string): DestinationDefinition | undefined;
  operation(operationId: string): Operation | undefined;
  jobsOf(connectionId: string): readonly Job[];
}

/** Goes through the collections each time: for one connection. */
export function scan(state: AirbyteState): Lookup {
  return {
    source: (id) => state.sources.find(({ sourceId }) => sourceId === id),
    destination: (id) => state.destinations.find(({ destinationId }) => destinationId === id),
    sourceDefinition: (id) => state.sourceDefinitions.find(({ sourceDefinitionId }) => sourceDefinitionId === id),
    destinationDefinition: (id) =>
      state.destinationDefinitions.find(({ destinationDefinitionId }) => destinationDefinitionId === id),
    operation: (id) => state.operations.find(({ operationId }) => operationId === id),
    jobsOf: (id) => state.jobs.filter(({ connectionId }) => connectionId === id),
  };
}

/** Goes through the collections once: for many connections. Good for as long as the state does not change. */
export function index(state: AirbyteState): Lookup {
  const sources = firstById(state.sources, ({ sourceId }) => sourceId);
  const destinations = firstById(state.destinations, ({ destinationId }) => destinationId);
  const sourceDefinitions = firstById(state.sourceDefinitions, ({ sourceDefinitionId }) => sourceDefinitionId);
  const destinationDefinitions = firstById(
    state.destinationDefinitions,
    ({ destinationDefinitionId }) => destinationDefinitionId,
  );
  const operations = firstById(state.operations, ({ operationId }) => operationId);
  const jobs = new Map<string, Job[]>();
  for (const job of state.jobs) {
    const known = jobs.get(job.connectionId);
    if (known) known.push(job);
    else jobs.set(job.connectionId, [job]);
  }
  return {
    source: (id) => sources.get(id),
    destination: (id) => destinations.get(id),
    sourceDefinition: (id) => sourceDefinitions.get(id),
    destinationDefinition: (id) => destinationDefinitions.get(id),
    operation: (id) => operations.get(id),
    jobsOf: (id) => jobs.get(id) ?? [],
  };
}

function firstById<T>(elements: readonly T[], idOf: (element: T) => string): ReadonlyMap<string, T> {
  return new Map(elements.toReversed().map((element) => [idOf(element), element]));
}
