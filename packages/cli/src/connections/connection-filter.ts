import { matchesPattern, syncStatus } from "@airbyte-web-backend/changes";
import type { Connection } from "./connection.ts";

/** Conditions that a connection must all meet. */
export interface ConnectionFilter {
  readonly status?: string;
  /** The latest sync failed. */
  readonly wantsFailing?: boolean;
  /** The latest sync started longer ago, or there is none. Milliseconds. */
  readonly staleMs?: number;
  /** A pattern for the source's name, or its id. */
  readonly source?: string;
  /** A pattern for the destination's name, or its id. */
  readonly destination?: string;
  readonly name?: string;
}

/** Whether the latest sync failed, and no other is running. */
export function isFailing(connection: Connection): boolean {
  return syncStatus(connection) === "failed";
}

/**
 * @param nowMs The current time, in milliseconds since the epoch.
 * @returns A test for a connection.
 */
export function matchesFilter(
  { status, wantsFailing, staleMs, source, destination, name }: ConnectionFilter,
  nowMs: number,
): (connection: Connection) => boolean {
  const [isSource, isDestination, isNamed] = [matcherOf(source), matcherOf(destination), matcherOf(name)];
  return (each) =>
    (status === undefined || each.status === status) &&
    (!wantsFailing || isFailing(each)) &&
    (staleMs === undefined || isStale(each, nowMs - staleMs)) &&
    (each.source.sourceId === source || isSource(each.source.name)) &&
    (each.destination.destinationId === destination || isDestination(each.destination.name)) &&
    isNamed(each.name);
}

function isStale({ isSyncing, latestSyncJobCreatedAt }: Connection, sinceMs: number): boolean {
  return !isSyncing && (latestSyncJobCreatedAt ?? 0) * 1_000 < sinceMs;
}

/** Without a pattern, any name matches. */
function matcherOf(pattern: string | undefined): (name: string) => boolean {
  return pattern === undefined ? () => true : matchesPattern(pattern, { isCaseSensitive: false });
}
