import { compareTexts } from "../../rules/postgres-text.ts";
import { createLookup, type Lookup } from "../../state/lookup.ts";
import type { Connection } from "../../state/state.ts";
import { databaseError, internalError } from "../errors.ts";
import { type Json, required } from "../read-body.ts";
import { jobStatus, jobsOf, latestCreated, latestUpdated, showListItem } from "../rules/show-connection.ts";
import { isDeleted, requireConnection, type Store, statusOf } from "../store.ts";

/** 2.0-list-page [observed] */
const defaultPageSize = 20;

interface Filters {
  sourceDefinitionIds?: unknown[] | null;
  destinationDefinitionIds?: unknown[] | null;
  statuses?: unknown[] | null;
  states?: unknown[] | null;
  tagIds?: unknown[] | null;
  searchTerm?: string | null;
  onDemandEnabled?: boolean | null;
}

/**
 * One page. 2.0-list-cursor [observed]: the cursor is the id of a connection. The page begins after the current position of that connection.
 *
 * @throws {ErrorResponse} 404: unknown cursor. 409: a negative page size. 500: the filter `paused`.
 */
export function listConnections({ state }: Store, body: Json): unknown {
  const workspaceId = String(required(body["workspaceId"]));
  const pageSize = (body["pageSize"] as number | null | undefined) ?? defaultPageSize;
  const cursor = body["cursor"] ? requireConnection(state, String(body["cursor"])) : undefined;
  const filters = (body["filters"] ?? {}) as Filters;
  // 2.0-list-paused [observed]
  if (filters.statuses?.some((status) => status === null || status === "paused")) throw internalError();
  if (pageSize < 0) throw databaseError();
  const lookup = createLookup(state);
  // 2.0-list-workspace [observed]
  const rows = state.connections.filter((connection) => {
    const status = statusOf(connection);
    return (
      lookup.source(connection.sourceId)?.workspaceId === workspaceId &&
      status !== null &&
      status !== "deprecated" &&
      includes(body["sourceId"], connection.sourceId) &&
      includes(body["destinationId"], connection.destinationId) &&
      matchesFilters(lookup, connection, filters)
    );
  });
  const [key = "", direction] = String(body["sortKey"] ?? "connectionName_asc").split("_");
  const sign = direction === "desc" ? -1 : 1;
  const sorted = rows
    .map((connection) => ({ connection, place: placeOf(lookup, connection, key) }))
    .sort((left, right) => sign * comparePlaces(left.place, right.place));
  const start = cursor && placeOf(lookup, cursor, key);
  const following = start ? sorted.filter(({ place }) => sign * comparePlaces(place, start) > 0) : sorted;
  return {
    connections: following.slice(0, pageSize).map(({ connection }) => showListItem(state, lookup, connection)),
    page_size: pageSize,
    // 2.0-list-count [observed]
    num_connections: rows.length,
  };
}

/** Absent, null and an empty list are no restriction. */
function includes(sent: unknown, id: string): boolean {
  const ids = (sent ?? []) as unknown[];
  return ids.length === 0 || ids.includes(id);
}

/** 2.0-list-filters [observed]: all of them must match. */
function matchesFilters(lookup: Lookup, connection: Connection, filters: Filters): boolean {
  const source = lookup.source(connection.sourceId);
  const destination = lookup.destination(connection.destinationId);
  if (!includes(filters.sourceDefinitionIds, source?.sourceDefinitionId ?? "")) return false;
  if (!includes(filters.destinationDefinitionIds, destination?.destinationDefinitionId ?? "")) return false;
  const { tagIds = [], onDemandEnabled = false } = connection.later ?? {};
  const wantedTags = filters.tagIds ?? [];
  if (wantedTags.length > 0 && !tagIds.some((tagId) => wantedTags.includes(tagId))) return false;
  if (typeof filters.onDemandEnabled === "boolean" && filters.onDemandEnabled !== onDemandEnabled) return false;
  if (!includes(filters.states, statusOf(connection) ?? "")) return false;
  const term = filters.searchTerm?.trim() === "" ? "" : (filters.searchTerm ?? "").toLowerCase();
  const names = [connection.name, source?.name ?? "", destination?.name ?? ""];
  if (!names.some((name) => name.toLowerCase().includes(term))) return false;
  const statuses = filters.statuses ?? [];
  if (statuses.length === 0) return true;
  const job = latestUpdated(jobsOf(lookup, connection, ["sync"]));
  const status = job && jobStatus(job);
  return statuses.some((wanted) => {
    switch (wanted) {
      case "healthy":
        return statusOf(connection) === "active" && (!status || status === "succeeded" || status === "pending");
      case "failed":
        return status === "failed" || status === "cancelled" || status === "incomplete";
      default:
        return status === "running" || status === "queued";
    }
  });
}

type Place = readonly [value: string | number, connectionId: string];

/** 2.0-list-order [observed]: by name in lower case, then by id. Descending order reverses both. */
function placeOf(lookup: Lookup, connection: Connection, key: string): Place {
  return [sortValue(lookup, connection, key), connection.connectionId];
}

function sortValue(lookup: Lookup, connection: Connection, key: string): string | number {
  switch (key) {
    case "sourceName":
      return lookup.source(connection.sourceId)?.name.toLowerCase() ?? "";
    case "destinationName":
      return lookup.destination(connection.destinationId)?.name.toLowerCase() ?? "";
    case "lastSync":
      // 2.0-list-last-sync [choice]: connections without a sync are first.
      return latestCreated(jobsOf(lookup, connection, ["sync"]))?.createdAtSeconds ?? -1;
    default:
      return connection.name.toLowerCase();
  }
}

function comparePlaces([left, leftId]: Place, [right, rightId]: Place): number {
  const order = typeof left === "string" ? compareTexts(left, String(right)) : left - Number(right);
  return order || compareTexts(leftId, rightId);
}

/** 2.0-counts [observed]: a pending job is counted nowhere. */
export function countStatuses({ state }: Store, body: Json): unknown {
  const workspaceId = String(required(body["workspaceId"]));
  const counts = { running: 0, queued: 0, healthy: 0, failed: 0, paused: 0, notSynced: 0 };
  const lookup = createLookup(state);
  for (const connection of state.connections) {
    const status = statusOf(connection);
    if (lookup.source(connection.sourceId)?.workspaceId !== workspaceId || status === null || isDeleted(connection))
      continue;
    const job = latestCreated(jobsOf(lookup, connection, ["sync"]));
    const key = status === "inactive" ? "paused" : countedAs(job && jobStatus(job));
    if (key) counts[key] += 1;
  }
  return counts;
}

function countedAs(status: string | undefined) {
  switch (status) {
    case undefined:
      return "notSynced";
    case "running":
    case "queued":
      return status;
    case "succeeded":
      return "healthy";
    case "failed":
    case "cancelled":
    case "incomplete":
      return "failed";
    default:
      return undefined;
  }
}
