import { printConnection } from "../connections/columns.ts";
import type { Connection, StreamAndConfiguration } from "../connections/connection.ts";
import { findConnectionId } from "../connections/find-connection.ts";
import { type Column, printRows } from "../output/print-rows.ts";
import { withSpinner } from "../output/with-spinner.ts";
import type { Context } from "../run/context.ts";
import { withoutIds } from "../settings/settings.ts";

export interface GetFlags {
  readonly streams?: boolean;
  readonly refresh?: boolean;
}

const streamColumns: Column<StreamAndConfiguration>[] = [
  { head: "stream", text: ({ stream }) => stream.name },
  { head: "namespace", text: ({ stream }) => stream.namespace ?? "", isOptional: true },
  { head: "selected", text: ({ config }) => (config.selected ? "yes" : "no") },
  { head: "sync", text: ({ config }) => `${config.syncMode} | ${config.destinationSyncMode}` },
  { head: "cursor", text: ({ config }) => (config.cursorField ?? []).join("."), isOptional: "last" },
  {
    head: "primary key",
    text: ({ config }) => (config.primaryKey ?? []).map((path) => path.join(".")).join(", "),
    isOptional: true,
  },
];

/** Prints one connection, or its streams. `--refresh` runs a discover job, which may take minutes and saves nothing. */
export async function get(context: Context, idOrName: string, { streams, refresh }: GetFlags): Promise<void> {
  const { terminal } = context;
  const settings = streams ? withoutIds(context.settings) : context.settings;
  const connectionId = await findConnectionId(context, idOrName, { isForWriting: false });
  const body = { connectionId, ...(refresh && { withRefreshedCatalog: true }) };
  const airbyte = await context.connect();
  const response: Promise<Connection> = airbyte.connections.get(body, context.call);
  const connection = await (refresh
    ? withSpinner(terminal, "Discovering the streams of the source", response)
    : response);
  if (!streams) return printConnection(connection, context);
  const printer = { terminal, settings };
  await printRows(connection.syncCatalog?.streams ?? [], printer, { columns: streamColumns, id: undefined });
}
