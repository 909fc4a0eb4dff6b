import { notFound } from "./errors/not-found.ts";
import type { AirbyteState, Connection, Destination, Source } from "./state.ts";

/** What a handler works on: the state, and the two things that would otherwise differ from run to run. */
export interface Store {
  readonly state: AirbyteState;
  /** A new UUID. */
  readonly newId: () => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Whether an update with `withRefreshedCatalog` shows a running sync at once. See `requestReset`. */
  readonly syncAfterReset: boolean;
}

/** @throws 404 `STANDARD_SYNC`. A deleted connection is found: deletion is a status. */
export function requireConnection(state: AirbyteState, connectionId: string): Connection {
  const found = state.connections.find((connection) => connection.connectionId === connectionId);
  if (!found) throw notFound("STANDARD_SYNC", connectionId);
  return found;
}

/** @throws 404 `SOURCE_CONNECTION`. A deleted source is found: its connections still show it. */
export function requireSource(state: AirbyteState, sourceId: string): Source {
  const found = state.sources.find((source) => source.sourceId === sourceId);
  if (!found) throw notFound("SOURCE_CONNECTION", sourceId);
  return found;
}

/** @throws 404 `DESTINATION_CONNECTION`. A deleted destination is found: its connections still show it. */
export function requireDestination(state: AirbyteState, destinationId: string): Destination {
  const found = state.destinations.find((destination) => destination.destinationId === destinationId);
  if (!found) throw notFound("DESTINATION_CONNECTION", destinationId);
  return found;
}
