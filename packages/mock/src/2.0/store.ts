import type { MockReset } from "../server/resets.ts";
import type { AirbyteState, Connection, Destination, Job, Operation, Source } from "../state/state.ts";
import { notFound } from "./errors.ts";
import type { CronLibraries } from "./rules/cron.ts";
import { defaultCreatedAtSeconds } from "./state/default-later.ts";
import type {
  LaterConnection,
  LaterDefinition,
  LaterJob,
  LaterOperation,
  LaterSelectedStream,
  LaterState,
  LaterStream,
} from "./state/later.ts";

/** The arguments of every handler. */
export interface Store {
  readonly state: AirbyteState;
  /** A new UUID. */
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Logs a reset. */
  readonly onReset: (reset: MockReset) => void;
  readonly cron: CronLibraries;
}

const completed = new WeakSet<LaterState>();

/**
 * Returns the data of a 2.x server, and adds missing catalogs: a connection of a 0.36.5 state gets one of its configured
 * streams.
 */
export function laterState(state: AirbyteState): LaterState {
  state.later ??= { tags: [], catalogs: {}, latestCatalogIds: {}, createdAtSeconds: defaultCreatedAtSeconds };
  const { later } = state;
  if (completed.has(later)) return later;
  completed.add(later);
  for (const connection of state.connections) {
    const { sourceCatalogId, sourceId } = connection;
    if (sourceCatalogId === null) continue;
    // Not read earlier: the catalogs of a generated state are made when they are read.
    later.catalogs[sourceCatalogId] ??= {
      sourceId,
      streams: connection.syncCatalog.streams.map(({ stream }) => stream),
    };
  }
  return later;
}

export function laterConnection(connection: Connection): LaterConnection {
  return connection.later ?? {};
}

/** The selected streams of a connection. */
export function configuredStreams({ syncCatalog }: Connection): LaterSelectedStream[] {
  return syncCatalog.streams as LaterSelectedStream[];
}

/** The catalog of `sourceCatalogId`. Undefined if that is null. */
export function originalCatalog(state: AirbyteState, connection: Connection): LaterStream[] | undefined {
  const { sourceCatalogId } = connection;
  return sourceCatalogId === null ? undefined : laterState(state).catalogs[sourceCatalogId]?.streams;
}

export function statusOf(connection: Connection): string | null {
  const { status } = laterConnection(connection);
  return status === undefined ? connection.status : status;
}

/** 2.0-delete-status [observed]: `deprecated` is a status like any other. */
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

/** @throws {ErrorResponse} 404. A deleted connection is found. */
export function requireConnection(state: AirbyteState, connectionId: string): Connection {
  const found = state.connections.find((connection) => connection.connectionId === connectionId);
  if (!found) throw notFound();
  return found;
}

/** @throws {ErrorResponse} 404. A deleted source is found. */
export function requireSource(state: AirbyteState, sourceId: string): Source {
  const found = state.sources.find((source) => source.sourceId === sourceId);
  if (!found) throw notFound();
  return found;
}

/** @throws {ErrorResponse} 404. A deleted destination is found. */
export function requireDestination(state: AirbyteState, destinationId: string): Destination {
  const found = state.destinations.find((destination) => destination.destinationId === destinationId);
  if (!found) throw notFound();
  return found;
}

/** The workspace that a connection belongs to: that of its source. */
export function workspaceOf(state: AirbyteState, connection: Connection): string | undefined {
  return state.sources.find(({ sourceId }) => sourceId === connection.sourceId)?.workspaceId;
}
