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

/**
 * Prints one connection, or its streams. `--refresh` runs a discover job, which may take minutes, and after which 2.x may pause
 * the connection.
 */
export async function get(context: Context, idOrName: string, { streams, refresh }: GetFlags): Promise<void> {
  const { terminal } = context;
  const settings = streams ? withoutIds(context.settings) : context.settings;
  const connectionId = await findConnectionId(context, idOrName, { isForWriting: false });
  const { connections } = await context.connect();
  const read = async (withRefreshedCatalog: boolean): Promise<Connection> =>
    connections.get({ connectionId, ...(withRefreshedCatalog && { withRefreshedCatalog }) }, context.call);
  const stored = await read(false);
  const connection = refresh
    ? await withSpinner(terminal, "Discovering the streams of the source", read(true))
    : stored;
  if (streams) {
    const printer = { terminal, settings };
    await printRows(connection.syncCatalog?.streams ?? [], printer, { columns: streamColumns, id: undefined });
  } else await printConnection(connection, context);
  if (stored.status === "active" && connection.status === "inactive") {
    terminal.warn("the server has paused the connection because of these changes");
  }
}
