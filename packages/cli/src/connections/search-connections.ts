import { isDeepStrictEqual } from "node:util";
import type { Airbyte as Airbyte20, WebBackendConnectionRead } from "@airbyte-web-backend/client/2.0";
import type { WebBackendConnectionSearch } from "@airbyte-web-backend/schema";
import pMap from "p-map";
import type { Schedule } from "../settings/parse-schedule.ts";
import type { Connection } from "./connection.ts";
import { collectConnections, type Reading } from "./read-connections.ts";

/** What lists of 2.x have of a connection. That of all workspaces lacks source and destination. */
type Listed = Pick<Connection, "connectionId" | "name" | "status" | "scheduleType" | "scheduleData"> &
  Partial<Pick<Connection, "source" | "destination">>;

/** What a connection must have. A server of 0.36.5 can search only for basic schedules. */
export interface SearchCriteria extends Omit<WebBackendConnectionSearch, "schedule"> {
  readonly schedule?: Schedule;
}

/**
 * Finds the connections that have the values of every criterion, on Airbyte 2.x, whose own search finds nothing. Reads the
 * list, and a connection by itself if a criterion is about a property that the list omits.
 *
 * @param everywhere Whether to look in all workspaces.
 */
export async function searchConnections(
  criteria: SearchCriteria,
  everywhere: boolean,
  reading: Reading<Airbyte20>,
): Promise<Connection[]> {
  const { airbyte, call, settings } = reading;
  const mayMatch = (each: Listed): boolean => areEqual(listedPairs(each, criteria));
  const listed: (Connection | Listed)[] = everywhere
    ? (await airbyte.connections.search(undefined, call)).connections.filter(mayMatch)
    : await collectConnections("list", reading, (each) => (mayMatch(each) ? each : undefined));
  const { prefix, namespaceDefinition, source } = criteria;
  const isComplete = prefix === undefined && namespaceDefinition === null && !source?.connectionConfiguration;
  if (isComplete && !everywhere) return listed as Connection[];
  const { concurrency } = settings;
  const read = await pMap(listed, ({ connectionId }) => airbyte.connections.get({ connectionId }, call), {
    concurrency,
  });
  return read.filter((each) => areEqual([...listedPairs(each, criteria), ...otherPairs(each, criteria)]));
}

/** A criterion and the value of a connection. */
type Pair = readonly [wanted: unknown, value: unknown];

function listedPairs({ source, destination, ...connection }: Listed, criteria: SearchCriteria): Pair[] {
  const pairs: Pair[] = [
    [criteria.name, connection.name],
    [criteria.status, connection.status],
    schedulePair(criteria.schedule, connection),
  ];
  if (source) pairs.push([criteria.source?.name, source.name], [criteria.source?.sourceName, source.sourceName]);
  if (destination) {
    pairs.push([criteria.destination?.name, destination.name]);
    pairs.push([criteria.destination?.destinationName, destination.destinationName]);
  }
  return pairs;
}

function schedulePair(wanted: Schedule | undefined, { scheduleType, scheduleData }: Listed): Pair {
  // A list of 2.x may omit the type, as `list` assumes.
  if (wanted === null) return ["manual", scheduleType ?? (scheduleData ? undefined : "manual")];
  const isCron = wanted !== undefined && "cronExpression" in wanted;
  return [wanted, isCron ? scheduleData?.cron : scheduleData?.basicSchedule];
}

function otherPairs(connection: WebBackendConnectionRead, criteria: SearchCriteria): Pair[] {
  const configuration = Object(connection.source.connectionConfiguration);
  return [
    [criteria.prefix, connection.prefix],
    [criteria.namespaceDefinition, connection.namespaceDefinition],
    ...Object.entries(criteria.source?.connectionConfiguration ?? {}).map(
      ([key, value]): Pair => [value, configuration[key]],
    ),
  ];
}

/** Whether each wanted value is that of the connection. Undefined and null want nothing. */
function areEqual(pairs: readonly Pair[]): boolean {
  return pairs.every(([wanted, value]) => (wanted ?? undefined) === undefined || isDeepStrictEqual(wanted, value));
}
