import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { matchesPattern } from "./name-pattern.ts";

/** Which connections of a list are wanted: those that fit everything that is said. */
export interface ConnectionFilter {
  readonly status?: string;
  /** Only those that fail. */
  readonly wantsFailing?: boolean;
  /** Only those whose latest sync began longer ago, or that never synced. Milliseconds. */
  readonly staleMs?: number;
  /** A pattern for the source's name or its id; `destination` and `name` likewise. */
  readonly source?: string;
  readonly destination?: string;
  readonly name?: string;
}

/** Whether the latest sync failed, and none runs again already. */
export function isFailing({ isSyncing, latestSyncJobStatus }: WebBackendConnectionRead): boolean {
  return !isSyncing && latestSyncJobStatus === "failed";
}

/**
 * Whether a connection is one of those.
 *
 * @param nowMs The present, in milliseconds since the epoch.
 */
export function matchesFilter(
  { status, wantsFailing, staleMs, source, destination, name }: ConnectionFilter,
  nowMs: number,
): (connection: WebBackendConnectionRead) => boolean {
  const tests: ((connection: WebBackendConnectionRead) => boolean)[] = [];
  if (status !== undefined) tests.push((each) => each.status === status);
  if (wantsFailing) tests.push(isFailing);
  if (staleMs !== undefined) {
    tests.push((each) => !each.isSyncing && (each.latestSyncJobCreatedAt ?? 0) * 1_000 < nowMs - staleMs);
  }
  if (source !== undefined) {
    const matches = matchesPattern(source);
    tests.push((each) => each.sourceId === source || matches(each.source.name));
  }
  if (destination !== undefined) {
    const matches = matchesPattern(destination);
    tests.push((each) => each.destinationId === destination || matches(each.destination.name));
  }
  if (name !== undefined) {
    const matches = matchesPattern(name);
    tests.push((each) => matches(each.name));
  }
  return (connection) => tests.every((test) => test(connection));
}
