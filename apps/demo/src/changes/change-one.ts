import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { printConnection } from "../connections/columns.ts";
import { findConnectionId } from "../connections/find-connection.ts";
import type { Context } from "../context.ts";
import { confirm } from "./confirm.ts";
import type { ConnectionChanges } from "./connection-changes.ts";
import { isChange, showChanges, writeChange } from "./write-change.ts";

/** How every command that writes can be held back or let go. */
export interface WriteFlags {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** Reads a connection, shows the change, asks, writes it back complete, and prints what it is now. */
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
    terminal.warn("nothing to change: it is so already");
    return printConnection(connection, context);
  }
  showChanges([planned], context, yes || dryRun);
  if (dryRun) {
    printConnection({ ...connection, ...changes }, context);
    return terminal.warn("dry run: nothing was written, this is what it would be");
  }
  await confirm("Write this?", context, yes, [workspaceOf(connection)]);
  printConnection(await writeChange(planned, context), context);
}

/** The list of later servers does not say it; what they answer to `get` does. */
export function workspaceOf({ source }: WebBackendConnectionRead): string | undefined {
  return source.workspaceId;
}
