import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import type { Context } from "../context.ts";
import { type Column, printOne, printRows } from "../output/print-rows.ts";
import { relativeTime } from "../output/relative-time.ts";
import { isFailing } from "./connection-filter.ts";
import { scheduleOf } from "./schedule.ts";

/** A sign beside the word, so that a list can be skimmed without colours. Unknown statuses are shown as they are. */
const STATUS_SIGNS: Readonly<Record<string, string>> = { active: "●", inactive: "○", deprecated: "✕" };

type Printer = Pick<Context, "terminal" | "settings" | "now">;

/** Prints connections; the settings file can say which of their fields. */
export function printConnections(connections: readonly WebBackendConnectionRead[], printer: Printer): void {
  printRows(connections, ofConnections(printer), { columns: listColumns(printer.now()), id: idOf });
}

/** Prints all there is to know of one connection, or what the settings file wants to see of it. */
export function printConnection(connection: WebBackendConnectionRead, printer: Printer): void {
  printOne(connection, ofConnections(printer), { columns: detailColumns(printer.now()), id: idOf });
}

/** The same printer, with the fields that are asked for of connections. */
export function ofConnections({
  terminal,
  settings,
}: Pick<Context, "terminal" | "settings">): Pick<Context, "terminal" | "settings"> {
  return { terminal, settings: { ...settings, fields: settings.connectionFields } };
}

function idOf({ connectionId }: WebBackendConnectionRead): string {
  return connectionId;
}

/** A line of a list for each connection. */
function listColumns(nowMs: number): Column<WebBackendConnectionRead>[] {
  return [
    { head: "name", text: ({ name }) => name },
    {
      head: "status",
      text: ({ status }) => `${STATUS_SIGNS[status] ?? "?"} ${status}`,
      style: ({ status }) => (status === "active" ? "green" : "dim"),
    },
    { head: "source", text: ({ source }) => source.name },
    { head: "destination", text: ({ destination }) => destination.name },
    {
      head: "last sync",
      text: (connection) => lastSyncText(connection, nowMs),
      style: (connection) => (isFailing(connection) ? "red" : undefined),
    },
    { head: "schedule", text: scheduleOf, isOptional: true },
    // Lists of servers after 0.40.9 leave the catalogs out.
    { head: "streams", text: ({ syncCatalog }) => String(syncCatalog?.streams.length ?? "?"), isOptional: true },
  ];
}

/** What there is to know of one connection. */
function detailColumns(nowMs: number): Column<WebBackendConnectionRead>[] {
  const [name, ...others] = listColumns(nowMs);
  return [
    { head: "connection id", text: ({ connectionId }) => connectionId },
    ...(name ? [name] : []),
    ...others,
    {
      head: "namespace",
      text: ({ namespaceDefinition, namespaceFormat }) =>
        [namespaceDefinition, namespaceFormat].filter(Boolean).join(" "),
    },
    { head: "prefix", text: ({ prefix }) => prefix ?? "" },
    { head: "operations", text: ({ operations }) => (operations ?? []).map(({ name }) => name).join(", ") },
  ];
}

/** `failed 2h ago`, `running for 5m`, `never`. */
export function lastSyncText(connection: WebBackendConnectionRead, nowMs: number): string {
  const { isSyncing, latestSyncJobStatus, latestSyncJobCreatedAt } = connection;
  const status = isSyncing ? "running" : latestSyncJobStatus;
  if (!status) return "never";
  if (!latestSyncJobCreatedAt) return status;
  const began = relativeTime(latestSyncJobCreatedAt * 1_000, nowMs, "narrow");
  return isSyncing ? `${status} for ${began.replace(" ago", "")}` : `${status} ${began}`;
}
