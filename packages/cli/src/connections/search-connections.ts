import { isDeepStrictEqual } from "node:util";
import type { Airbyte as Airbyte20, WebBackendConnectionRead } from "@airbyte-web-backend/client/2.0";
import type { WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import pMap from "p-map";
import type { Connection } from "./connection.ts";
import { collectConnections, type Reading } from "./read-connections.ts";

/** What lists of 2.x have of a connection. That of all workspaces lacks source and destination. */
type Listed = Pick<Connection, "connectionId" | "name" | "status" | "scheduleData"> &
  Partial<Pick<Connection, "source" | "destination">>;

/**
 * Finds the connections that have the values of every criterion, on Airbyte 2.x, whose own search finds nothing. Reads the
 * list, and a connection by itself if a criterion is about a property that the list omits.
 *
 * @param everywhere Whether to look in all workspaces.
 */
export async function searchConnections(
  criteria: WebBackendConnectionSearch,
  everywhere: boolean,
  reading: Reading<Airbyte20>,
): Promise<Connection[]> {
  const { airbyte, call, settings } = reading;
  const isListed = (each: Listed): boolean => hasListedValues(each, criteria);
  const listed: (Connection | Listed)[] = everywhere
    ? (await airbyte.connections.search(undefined, call)).connections.filter(isListed)
    : await collectConnections("list", reading, (each) => (isListed(each) ? each : undefined));
  const { prefix, namespaceDefinition, source } = criteria;
  const isComplete = prefix === undefined && namespaceDefinition === null && !source?.connectionConfiguration;
  if (isComplete && !everywhere) return listed as Connection[];
  const { concurrency } = settings;
  const read = await pMap(listed, ({ connectionId }) => airbyte.connections.get({ connectionId }, call), {
    concurrency,
  });
  return read.filter((connection) => hasListedValues(connection, criteria) && hasOtherValues(connection, criteria));
}

function hasListedValues(
  { source, destination, ...connection }: Listed,
  criteria: WebBackendConnectionSearch,
): boolean {
  const { name, status, schedule } = criteria;
  return areEqual([
    [name, connection.name],
    [status, connection.status],
    [schedule, connection.scheduleData?.basicSchedule],
    ...(source
      ? [
          [criteria.source?.name, source.name],
          [criteria.source?.sourceName, source.sourceName],
        ]
      : []),
    ...(destination
      ? [
          [criteria.destination?.name, destination.name],
          [criteria.destination?.destinationName, destination.destinationName],
        ]
      : []),
  ]);
}

function hasOtherValues(connection: WebBackendConnectionRead, criteria: WebBackendConnectionSearch): boolean {
  const { prefix, namespaceDefinition, source } = criteria;
  const configuration = Object(connection.source.connectionConfiguration);
  return areEqual([
    [prefix, connection.prefix],
    [namespaceDefinition, connection.namespaceDefinition],
    ...Object.entries(source?.connectionConfiguration ?? {}).map(([key, value]) => [value, configuration[key]]),
  ]);
}

/** Whether each wanted value is that of the connection. Undefined and null want nothing. */
function areEqual(pairs: readonly (readonly unknown[])[]): boolean {
  return pairs.every(([wanted, value]) => (wanted ?? undefined) === undefined || isDeepStrictEqual(wanted, value));
}
