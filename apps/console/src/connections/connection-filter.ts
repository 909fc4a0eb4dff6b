import { health, syncStatus } from "@airbyte-web-backend/changes";
import type { ConnectionSummary } from "../airbyte-queries.ts";
import { toQuery } from "../routing/query.ts";
import { containsWords } from "../words.ts";

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
  /** `yes` includes deleted connections. */
  readonly deleted: string;
  /** The id of a column; the prefix `-` reverses the order. Empty: by name. */
  readonly sort: string;
}

export const NO_FILTER: ConnectionFilter = { text: "", status: "", sync: "", health: "", deleted: "", sort: "" };

/** The address of the list with this filter. */
export function filterHref(filter: ConnectionFilter): string {
  const query = toQuery(filter, NO_FILTER);
  return `#/connections${query && `?${query}`}`;
}

export function filterConnections(
  connections: readonly ConnectionSummary[],
  { text, status, sync, health: state }: ConnectionFilter,
): ConnectionSummary[] {
  const states = state === "" ? [] : health(connections, Date.now());
  const matches = containsWords(text);
  return connections.filter((connection, index) => {
    if (status && connection.status !== status) return false;
    if (sync && syncStatus(connection) !== sync) return false;
    if (state && states[index]?.state !== state) return false;
    const { name, connectionId, source, destination } = connection;
    return matches(`${name}\n${source.name}\n${destination.name}\n${connectionId}`);
  });
}
