import type { AirbyteStreamAndConfigurationRead } from "@airbyte-web-backend/schema";
import { printConnection } from "../connections/columns.ts";
import { findConnectionId } from "../connections/find-connection.ts";
import type { Context } from "../context.ts";
import { type Column, printRows } from "../output/print-rows.ts";
import { withSpinner } from "../with-spinner.ts";

export interface GetFlags {
  readonly streams?: boolean;
  readonly refresh?: boolean;
}

const streamColumns: Column<AirbyteStreamAndConfigurationRead>[] = [
  { head: "stream", text: ({ stream }) => stream.name },
  { head: "namespace", text: ({ stream }) => stream.namespace ?? "", isOptional: true },
  { head: "selected", text: ({ config }) => (config.selected ? "yes" : "no") },
  { head: "sync", text: ({ config }) => `${config.syncMode} | ${config.destinationSyncMode}` },
  { head: "cursor", text: ({ config }) => (config.cursorField ?? []).join(".") },
  {
    head: "primary key",
    text: ({ config }) => (config.primaryKey ?? []).map((path) => path.join(".")).join(", "),
    isOptional: true,
  },
];

/** One connection, or its streams. `--refresh` has the source asked again, which may take minutes and saves nothing. */
export async function get(context: Context, idOrName: string, { streams, refresh }: GetFlags): Promise<void> {
  const connectionId = await findConnectionId(context, idOrName, { isForWriting: false });
  const body = { connectionId, ...(refresh && { withRefreshedCatalog: true }) };
  const asked = context.airbyte.connections.get(body, context.call);
  const connection = await (refresh
    ? withSpinner(context.terminal, "The source is asked for its streams", asked)
    : asked);
  if (streams) printRows(connection.syncCatalog.streams, context, { columns: streamColumns, id: undefined });
  else printConnection(connection, context);
}
