import { scheduleText, syncStatus } from "@airbyte-web-backend/changes";
import { type Column, printOne, printRows } from "../output/print-rows.ts";
import type { Context } from "../run/context.ts";
import type { Connection } from "./connection.ts";
import { isFailing } from "./connection-filter.ts";
import { relativeTime } from "./relative-time.ts";

/** A sign for each status, readable without colours. */
const STATUS_SIGNS: Readonly<Record<string, string>> = { active: "●", inactive: "○", deprecated: "✕", locked: "■" };

type Printer = Pick<Context, "terminal" | "settings" | "now">;

/** Prints connections, with the `fields` of the settings if there are some. */
export async function printConnections(connections: readonly Connection[], printer: Printer): Promise<void> {
  await printRows(connections, ofConnections(printer), {
    columns: listColumns(printer.now(), {
      // Lists of 2.x have no catalogs.
      hasStreams: connections.length === 0 || connections.some(({ syncCatalog }) => syncCatalog),
      hasTags: connections.some(({ tags = [] }) => tags.length > 0),
    }),
    id: idOf,
  });
}

/** Prints one connection, with the `fields` of the settings if there are some. */
export async function printConnection(connection: Connection, printer: Printer): Promise<void> {
  await printOne(connection, ofConnections(printer), { columns: detailColumns(printer.now(), connection), id: idOf });
}

/** A printer with the settings for connections. */
export function ofConnections({
  terminal,
  settings,
}: Pick<Context, "terminal" | "settings">): Pick<Context, "terminal" | "settings"> {
  return { terminal, settings: { ...settings, fields: settings.connectionFields } };
}

function idOf({ connectionId }: Connection): string {
  return connectionId;
}

interface Optional {
  readonly hasStreams: boolean;
  readonly hasTags: boolean;
}

function listColumns(nowMs: number, { hasStreams, hasTags }: Optional): Column<Connection>[] {
  return [
    { head: "name", text: ({ name }) => name },
    {
      head: "status",
      text: ({ status = "unknown" }) => `${STATUS_SIGNS[status] ?? "?"} ${status}`,
      style: ({ status }) => (status === "active" ? "green" : "dim"),
    },
    { head: "source", text: ({ source }) => source.name, isOptional: "last" },
    { head: "destination", text: ({ destination }) => destination.name, isOptional: "last" },
    {
      head: "last sync",
      text: (connection) => lastSyncText(connection, nowMs),
      style: (connection) => (isFailing(connection) ? "red" : undefined),
    },
    { head: "schedule", text: scheduleText, isOptional: true },
    ...(hasStreams ? [STREAMS] : []),
    ...(hasTags ? [TAGS] : []),
  ];
}

const STREAMS: Column<Connection> = {
  head: "streams",
  text: ({ syncCatalog }) => String(syncCatalog?.streams.length ?? "?"),
  isOptional: true,
};

const TAGS: Column<Connection> = {
  head: "tags",
  text: ({ tags = [] }) => tags.map(({ name }) => name).join(", "),
  isOptional: true,
};

function detailColumns(nowMs: number, { tags, statusReason }: Connection): Column<Connection>[] {
  const [name, ...others] = listColumns(nowMs, { hasStreams: true, hasTags: tags !== undefined });
  return [
    { head: "connection id", text: ({ connectionId }) => connectionId },
    ...(name ? [name] : []),
    ...others,
    ...(statusReason === undefined ? [] : [{ head: "reason", text: () => statusReason }]),
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
export function lastSyncText(connection: Connection, nowMs: number): string {
  const { isSyncing, latestSyncJobCreatedAt } = connection;
  const status = syncStatus(connection);
  if (!latestSyncJobCreatedAt) return status;
  const began = relativeTime(latestSyncJobCreatedAt * 1_000, nowMs, "narrow");
  return isSyncing ? `${status} for ${began.replace(" ago", "")}` : `${status} ${began}`;
}
