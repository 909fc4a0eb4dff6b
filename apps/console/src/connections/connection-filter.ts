import { health, syncStatus } from "@airbyte-web-backend/changes";
import type { ConnectionSummary } from "../airbyte-queries.ts";

/** Filter and order of the connections, stored in the address. */
export interface ConnectionFilter {
  /** Words that a name or id must contain. */
  readonly text: string;
  /** Empty: any. */
  readonly status: string;
  /** A status of the latest sync, or `never`. Empty: any. */
  readonly sync: string;
  /** A state of `health`. Empty: any. */
  readonly health: string;
  readonly withDeleted: boolean;
  /** The id of a column; the prefix `-` reverses the order. Empty: by name. */
  readonly sort: string;
}

/** @param query The address after the `?`. */
export function parseFilter(query: URLSearchParams): ConnectionFilter {
  return {
    text: query.get("text") ?? "",
    status: query.get("status") ?? "",
    sync: query.get("sync") ?? "",
    health: query.get("health") ?? "",
    withDeleted: query.has("deleted"),
    sort: query.get("sort") ?? "",
  };
}

/** The address of the list with this filter. */
export function filterHref({ text, status, sync, health, withDeleted, sort }: ConnectionFilter): string {
  const query = new URLSearchParams();
  if (text) query.set("text", text);
  if (status) query.set("status", status);
  if (sync) query.set("sync", sync);
  if (health) query.set("health", health);
  if (withDeleted) query.set("deleted", "");
  if (sort) query.set("sort", sort);
  return `#/connections${query.size > 0 ? `?${query}` : ""}`;
}

export function filterConnections(
  connections: readonly ConnectionSummary[],
  { text, status, sync, health: state }: ConnectionFilter,
): ConnectionSummary[] {
  const states = state === "" ? [] : health(connections, Date.now());
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return connections.filter((connection, index) => {
    if (status && connection.status !== status) return false;
    if (sync && syncStatus(connection) !== sync) return false;
    if (state && states[index]?.state !== state) return false;
    const { name, connectionId, source, destination } = connection;
    const searched = `${name}\n${source.name}\n${destination.name}\n${connectionId}`.toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}
