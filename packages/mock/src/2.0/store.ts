import type { AirbyteState, Connection, Destination, Job, Operation, Source } from "../state/state.ts";
import type { CronLibraries } from "./cron.ts";
import { notFound } from "./errors.ts";
import type {
  LaterConnection,
  LaterDefinition,
  LaterJob,
  LaterOperation,
  LaterSelectedStream,
  LaterState,
  LaterStream,
} from "./later.ts";

/** What a handler works on. */
export interface Store {
  readonly state: AirbyteState;
  /** A new UUID. */
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly cron: CronLibraries;
}

/** 2022-04-29T06:00:00Z: the day of the default state. */
const defaultCreatedAtSeconds = 1_651_212_000;

/**
 * What the state has beside that of 0.36.5. A state that was made for 0.36.5 gets it when it is first asked for: the catalog
 * that a connection was made with is then what the source has now, and nothing has changed since.
 */
export function laterState(state: AirbyteState): LaterState {
  state.later ??= {
    tags: [],
    catalogs: catalogsOf(state),
    latestCatalogIds: {},
    createdAtSeconds: defaultCreatedAtSeconds,
  };
  return state.later;
}

function catalogsOf({ connections }: AirbyteState): LaterState["catalogs"] {
  const catalogs: LaterState["catalogs"] = {};
  for (const { sourceCatalogId, sourceId, syncCatalog } of connections) {
    if (sourceCatalogId === null) continue;
    catalogs[sourceCatalogId] ??= { sourceId, streams: syncCatalog.streams.map(({ stream }) => stream) };
  }
  return catalogs;
}

export function laterConnection(connection: Connection): LaterConnection {
  return connection.later ?? {};
}

/** The selected streams of a connection. */
export function configuredStreams({ syncCatalog }: Connection): LaterSelectedStream[] {
  return syncCatalog.streams as LaterSelectedStream[];
}

/** The full catalog that the connection was made with. Undefined: it names none. */
export function originalCatalog(state: AirbyteState, connection: Connection): LaterStream[] | undefined {
  const { sourceCatalogId } = connection;
  return sourceCatalogId === null ? undefined : laterState(state).catalogs[sourceCatalogId]?.streams;
}

export function statusOf(connection: Connection): string | null {
  const { status } = laterConnection(connection);
  return status === undefined ? connection.status : status;
}

export function setStatus(connection: Connection, status: string | null): void {
  if (status === "active" || status === "inactive" || status === "deprecated") {
    connection.status = status;
    if (connection.later) delete connection.later.status;
  } else {
    // For a server of 0.36.5 over the same state it is a connection that does not sync.
    connection.status = "inactive";
    connection.later = { ...connection.later, status: status === "locked" ? "locked" : null };
  }
}

export function isDeleted(connection: Connection): boolean {
  return statusOf(connection) === "deprecated";
}

export function laterJob(job: Job): LaterJob {
  return job.later ?? {};
}

export function laterDefinition(definition: { later?: LaterDefinition }): LaterDefinition {
  return definition.later ?? {};
}

export function laterOperation(operation: Operation): LaterOperation | undefined {
  return operation.later;
}

/** @throws {Refusal} 404. A deleted connection is found. */
export function requireConnection(state: AirbyteState, connectionId: string): Connection {
  const found = state.connections.find((connection) => connection.connectionId === connectionId);
  if (!found) throw notFound();
  return found;
}

/** @throws {Refusal} 404. A deleted source is found. */
export function requireSource(state: AirbyteState, sourceId: string): Source {
  const found = state.sources.find((source) => source.sourceId === sourceId);
  if (!found) throw notFound();
  return found;
}

/** @throws {Refusal} 404. A deleted destination is found. */
export function requireDestination(state: AirbyteState, destinationId: string): Destination {
  const found = state.destinations.find((destination) => destination.destinationId === destinationId);
  if (!found) throw notFound();
  return found;
}

/** The workspace that a connection belongs to: that of its source. */
export function workspaceOf(state: AirbyteState, connection: Connection): string | undefined {
  return state.sources.find(({ sourceId }) => sourceId === connection.sourceId)?.workspaceId;
}
