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
  const tests: ((connection: Connection) => boolean)[] = [];
  if (status !== undefined) tests.push((each) => each.status === status);
  if (wantsFailing) tests.push(isFailing);
  if (staleMs !== undefined) {
    tests.push((each) => !each.isSyncing && (each.latestSyncJobCreatedAt ?? 0) * 1_000 < nowMs - staleMs);
  }
  if (source !== undefined) {
    const matches = matchesPattern(source, ANY_CASE);
    tests.push((each) => each.source.sourceId === source || matches(each.source.name));
  }
  if (destination !== undefined) {
    const matches = matchesPattern(destination, ANY_CASE);
    tests.push((each) => each.destination.destinationId === destination || matches(each.destination.name));
  }
  if (name !== undefined) {
    const matches = matchesPattern(name, ANY_CASE);
    tests.push((each) => matches(each.name));
  }
  return (connection) => tests.every((test) => test(connection));
}

const ANY_CASE = { isCaseSensitive: false };
