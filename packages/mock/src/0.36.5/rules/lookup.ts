import type { Lookup } from "../../state/lookup.ts";
import type { AirbyteState, Connection, Destination, Source } from "../../state/state.ts";
import { notFound } from "../errors/client-error.ts";

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
