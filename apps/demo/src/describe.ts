import type {
  AirbyteCatalogRead,
  OperationCreate,
  OperationRead,
  WebBackendConnectionCreate,
  WebBackendConnectionRead,
  WebBackendConnectionSearch,
  WebBackendConnectionUpdate,
} from "@airbyte-web-backend/schema";
import { scheduleText } from "./connections/schedule.ts";

/** How many connections, and how many names of streams, are shown before it says how many more there are. */
const SHOWN_CONNECTIONS = 6;
const SHOWN_STREAMS = 5;

/** A line for each field that there is: `name: value`. */
export function describeFields(fields: object): string[] {
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

export function describeConnection(connection: WebBackendConnectionRead): string[] {
  const { connectionId, name, status, schedule, prefix, syncCatalog, operations } = connection;
  return describeFields({
    connectionId,
    name,
    "source → destination": route(connection),
    status,
    schedule: scheduleText(schedule),
    prefix,
    syncCatalog: catalogText(syncCatalog),
    operations: operationsText(operations),
  });
}

/** What a discover job changes: the catalog. */
export function describeRefreshed({ name, syncCatalog }: WebBackendConnectionRead): string[] {
  return describeFields({ name, syncCatalog: catalogText(syncCatalog), "…": "other fields as before" });
}

export function describeCreate({ schedule, syncCatalog, operations, ...rest }: WebBackendConnectionCreate): string[] {
  return describeFields({
    ...rest,
    schedule: scheduleText(schedule),
    syncCatalog: syncCatalog && catalogText(syncCatalog),
    operations: operations && operationsText(operations),
  });
}

/** What the walk changes about a connection. */
export type Changes = Partial<Pick<WebBackendConnectionUpdate, "schedule" | "prefix" | "status">>;

/** An update holds everything; what is worth reading is the part that is new. */
export function describeUpdate(update: WebBackendConnectionUpdate, changes: Changes): string[] {
  const { schedule, ...others } = changes;
  const kept = Object.keys(update).filter((name) => name !== "connectionId" && !(name in changes));
  return describeFields({
    connectionId: update.connectionId,
    ...(schedule !== undefined && { schedule: scheduleText(schedule) }),
    ...others,
    "…": `${count(kept.length, "other field")} as before`,
  });
}

export function describeSearch({ source, ...criteria }: WebBackendConnectionSearch): string[] {
  return describeFields({ ...criteria, source: source && `{ ${describeFields(source).join(", ")} }` });
}

export function describeConnections(connections: readonly WebBackendConnectionRead[]): string[] {
  const rows = connections.slice(0, SHOWN_CONNECTIONS).map(row);
  const left = connections.length - rows.length;
  return [count(connections.length, "connection"), ...rows, ...(left > 0 ? [`… and ${left} more`] : [])];
}

/** How many connections, and those that are deleted. */
export function describeDeprecated(connections: readonly WebBackendConnectionRead[]): string[] {
  const [, ...rows] = describeConnections(connections.filter(({ status }) => status === "deprecated"));
  const total = count(connections.length, "connection");
  return rows.length > 0 ? [`${total}, deprecated:`, ...rows] : [`${total}, deprecated: none`];
}

function row(connection: WebBackendConnectionRead): string {
  const { name, status, isSyncing, latestSyncJobStatus } = connection;
  const lastSync = isSyncing ? "syncing" : latestSyncJobStatus ? `last sync ${latestSyncJobStatus}` : "never synced";
  return `- ${name}: ${route(connection)}, ${status}, ${lastSync}`;
}

function route({ source, destination }: WebBackendConnectionRead): string {
  return `${source.name} → ${destination.name}`;
}

/** `3 streams (users, orders, items)`, or `2 of 3 streams (users, orders)` when one is not selected. */
function catalogText({ streams }: AirbyteCatalogRead): string {
  const selected = streams.filter(({ config }) => config.selected).map(({ stream }) => stream.name);
  const total = count(streams.length, "stream");
  const names = selected.slice(0, SHOWN_STREAMS);
  if (selected.length > names.length) names.push("…");
  const list = names.length > 0 ? ` (${names.join(", ")})` : "";
  return (selected.length === streams.length ? total : `${selected.length} of ${total} selected`) + list;
}

function operationsText(operations: readonly (OperationCreate | OperationRead)[] = []): string {
  const names = operations.map(({ name, operatorConfiguration }) => `${name} (${operatorConfiguration.operatorType})`);
  return names.join(", ") || "none";
}

/** `1 connection`, `2 connections`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
