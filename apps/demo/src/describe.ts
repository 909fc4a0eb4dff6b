import { scheduleText, syncStatus } from "@airbyte-web-backend/changes";
import { type Connection, count } from "@airbyte-web-backend/cli/core";
import type {
  ConnectionSchedule,
  WebBackendConnectionCreate,
  WebBackendConnectionSearch,
  WebBackendConnectionUpdate,
} from "@airbyte-web-backend/schema";

/** The maximum of connections and of stream names in a list. */
const SHOWN_CONNECTIONS = 6;
const SHOWN_STREAMS = 5;

/** A line `name: value` for each defined field. */
export function describeFields(fields: object): string[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

export function describeConnection(connection: Connection): string[] {
  const { connectionId, name, status, prefix, syncCatalog, operations } = connection;
  return describeFields({
    connectionId,
    name,
    "source → destination": route(connection),
    status,
    schedule: scheduleText(connection),
    prefix,
    syncCatalog: catalogText(syncCatalog),
    operations: operationsText(operations),
  });
}

/** A discover job changes the catalog only. */
export function describeRefreshed({ name, syncCatalog }: Connection): string[] {
  return describeFields({ name, syncCatalog: catalogText(syncCatalog), "…": "other fields as before" });
}

export function describeCreate({ schedule, syncCatalog, operations, ...rest }: WebBackendConnectionCreate): string[] {
  return describeFields({
    ...rest,
    schedule: scheduleText({ schedule }),
    syncCatalog: syncCatalog && catalogText(syncCatalog),
    operations: operations && operationsText(operations),
  });
}

/** The changes that the walk makes to a connection. */
export type Changes = Partial<Pick<WebBackendConnectionUpdate, "prefix" | "status">> & {
  readonly schedule?: ConnectionSchedule;
};

/** An update of 0.36.5 repeats the whole connection: this describes the changed part. */
export function describeUpdate(update: { readonly connectionId: string }, changes: Changes): string[] {
  const { schedule, ...others } = changes;
  const kept = Object.keys(update).filter(
    (name) => !/^(connectionId|schedule(Type|Data))$/.test(name) && !(name in changes),
  );
  return describeFields({
    connectionId: update.connectionId,
    ...(schedule !== undefined && { schedule: scheduleText({ schedule }) }),
    ...others,
    ...(kept.length > 0 && { "…": `${count(kept.length, "other field")} as before` }),
  });
}

export function describeSearch({ source, ...criteria }: WebBackendConnectionSearch): string[] {
  return describeFields({ ...criteria, source: source && `{ ${describeFields(source).join(", ")} }` });
}

export function describeConnections(connections: readonly Connection[]): string[] {
  const rows = connections.slice(0, SHOWN_CONNECTIONS).map(row);
  const left = connections.length - rows.length;
  return [count(connections.length, "connection"), ...rows, ...(left > 0 ? [`… and ${left} more`] : [])];
}

/** The number of connections, and those with the status deprecated. */
export function describeDeprecated(connections: readonly Connection[]): string[] {
  const [, ...rows] = describeConnections(connections.filter(({ status }) => status === "deprecated"));
  const total = count(connections.length, "connection");
  return rows.length > 0 ? [`${total}, deprecated:`, ...rows] : [`${total}, deprecated: none`];
}

function row(connection: Connection): string {
  const { name, status } = connection;
  return `- ${name}: ${route(connection)}, ${status}, last sync ${syncStatus(connection)}`;
}

function route({ source, destination }: Connection): string {
  return `${source.name} → ${destination.name}`;
}

/** `3 streams (users, orders, items)`, or `2 of 3 streams selected (users, orders)`. */
function catalogText({ streams }: NonNullable<Connection["syncCatalog"]> = { streams: [] }): string {
  const selected = streams.filter(({ config }) => config.selected).map(({ stream }) => stream.name);
  const total = count(streams.length, "stream");
  const names = selected.slice(0, SHOWN_STREAMS);
  if (selected.length > names.length) names.push("…");
  const list = names.length > 0 ? ` (${names.join(", ")})` : "";
  return (selected.length === streams.length ? total : `${selected.length} of ${total} selected`) + list;
}

function operationsText(operations: Connection["operations"] = []): string {
  const names = operations.map(({ name, operatorConfiguration }) => `${name} (${operatorConfiguration.operatorType})`);
  return names.join(", ") || "none";
}
