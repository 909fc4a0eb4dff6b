import { printConnection } from "../connections/columns.ts";
import type { Connection } from "../connections/connection.ts";
import { findConnectionId } from "../connections/find-connection.ts";
import { CommandError } from "../errors/command-error.ts";
import { EXIT_CODES } from "../errors/exit-code.ts";
import type { Context } from "../run/context.ts";
import { confirm } from "./confirm.ts";
import type { ConnectionChanges } from "./connection-changes.ts";
import { isChange, planChange, showChanges, writeChange } from "./write-change.ts";

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
  const { call, terminal } = context;
  const connectionId = await findConnectionId(context, idOrName, { isForWriting: true });
  const airbyte = await context.connect();
  const connection = await airbyte.connections.get({ connectionId }, call);
  if (airbyte.family === "0.36" && changes.schedule && "cronExpression" in changes.schedule) {
    throw new CommandError("this server has no cron schedules", {
      exitCode: EXIT_CODES.usage,
      hint: "Use an interval, such as schedule=6h. Only Airbyte 2.x has cron schedules.",
    });
  }
  const planned = planChange(connection, changes);
  if (!isChange(planned)) {
    terminal.warn("no changes");
    return printConnection(connection, context);
  }
  showChanges([planned], context, yes || dryRun);
  if (dryRun) {
    printConnection(planned.preview.connection, context);
    return terminal.warn("dry run: nothing was written");
  }
  await confirm("Write this?", context, yes, [workspaceOf(connection)]);
  printConnection((await writeChange(planned, context)).connection, context);
}

/** Airbyte 2.x returns it from `get` only, not in a list. */
export function workspaceOf({ source }: Connection): string | undefined {
  return source.workspaceId;
}
