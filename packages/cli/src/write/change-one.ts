import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { printConnection } from "../connections/columns.ts";
import { findConnectionId } from "../connections/find-connection.ts";
import type { Context } from "../run/context.ts";
import { confirm } from "./confirm.ts";
import type { ConnectionChanges } from "./connection-changes.ts";
import { isChange, showChanges, writeChange } from "./write-change.ts";

/** The flags of every command that writes. */
export interface WriteFlags {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** Reads a connection, shows the change, asks for confirmation, writes it, and prints the result. */
export async function changeOne(
  context: Context,
  idOrName: string,
  changes: ConnectionChanges,
  { yes = false, dryRun = false }: WriteFlags,
): Promise<void> {
  const { airbyte, call, terminal } = context;
  const connectionId = await findConnectionId(context, idOrName, { isForWriting: true });
  const connection = await airbyte.connections.get({ connectionId }, call);
  const planned = { connection, changes };
  if (!isChange(planned)) {
    terminal.warn("no changes");
    return printConnection(connection, context);
  }
  showChanges([planned], context, yes || dryRun);
  if (dryRun) {
    printConnection({ ...connection, ...changes }, context);
    return terminal.warn("dry run: nothing was written");
  }
  await confirm("Write this?", context, yes, [workspaceOf(connection)]);
  printConnection(await writeChange(planned, context), context);
}

/** Newer servers return it from `get` only, not in a list. */
export function workspaceOf({ source }: WebBackendConnectionRead): string | undefined {
  return source.workspaceId;
}
