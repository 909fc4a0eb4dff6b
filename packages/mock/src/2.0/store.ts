import type { ServerParts } from "../server/fake-server.ts";
import type { AirbyteState, Connection, Destination, Source } from "../state/state.ts";
import { notFound } from "./errors.ts";
import type { CronLibraries } from "./rules/cron.ts";
import { defaultCreatedAtSeconds } from "./state/default-later.ts";
import type { LaterSelectedStream, LaterState, LaterStream } from "./state/later.ts";

/** The first argument of every handler. */
export interface Store extends ServerParts {
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
  const status = connection.later?.status;
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

/** @throws {ErrorResponse} 404. A deleted connection is found. */
export function requireConnection(state: AirbyteState, connectionId: string): Connection {
  return orNotFound(state.connections.find((connection) => connection.connectionId === connectionId));
}

/** @throws {ErrorResponse} 404. A deleted source is found. */
export function requireSource(state: AirbyteState, sourceId: string): Source {
  return orNotFound(state.sources.find((source) => source.sourceId === sourceId));
}

/** @throws {ErrorResponse} 404. A deleted destination is found. */
export function requireDestination(state: AirbyteState, destinationId: string): Destination {
  return orNotFound(state.destinations.find((destination) => destination.destinationId === destinationId));
}

/** @throws {ErrorResponse} 404. */
export function orNotFound<Row>(found: Row | undefined): Row {
  if (!found) throw notFound();
  return found;
}

/** The workspace that a connection belongs to: that of its source. */
export function workspaceOf(state: AirbyteState, connection: Connection): string | undefined {
  return state.sources.find(({ sourceId }) => sourceId === connection.sourceId)?.workspaceId;
}
