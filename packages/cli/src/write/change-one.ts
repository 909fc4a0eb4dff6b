import { printConnection } from "../connections/columns.ts";
import type { Connection } from "../connections/connection.ts";
import { findConnectionId } from "../connections/find-connection.ts";
import { CommandError } from "../errors/command-error.ts";
import type { Context } from "../run/context.ts";
import { confirm } from "./confirm.ts";
import { type ConnectionChanges, parseChanges } from "./connection-changes.ts";
import { isChange, lockedError, type PlannedChange, planChange, showChanges, writeChange } from "./write-change.ts";

/** The flags of every command that writes. */
export interface WriteFlags {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  /** The id of a connection whose data in the destination the server may clear. Only commands that change streams have it. */
  readonly allowReset?: string;
}

export interface UpdateFlags extends WriteFlags {
  /** `key=value` pairs. */
  readonly set?: readonly string[];
}

/** Changes some fields of a connection. */
export async function update(context: Context, idOrName: string, { set, ...flags }: UpdateFlags): Promise<void> {
  await changeOne(context, idOrName, parseChanges(set), flags);
}

/** Deletes a connection: its status is `deprecated` then. */
export async function retire(context: Context, idOrName: string, flags: WriteFlags): Promise<void> {
  await changeOne(context, idOrName, { status: "deprecated" }, flags);
}

/** Reads a connection, shows the change, asks for confirmation, writes it, and prints the result. */
async function changeOne(
  context: Context,
  idOrName: string,
  changes: ConnectionChanges,
  flags: WriteFlags,
): Promise<void> {
  const connectionId = await findConnectionId(context, idOrName, { isForWriting: true });
  const airbyte = await context.connect();
  const connection = await airbyte.connections.get({ connectionId }, context.call);
  if (airbyte.family === "0.36" && changes.schedule && "cronExpression" in changes.schedule) {
    throw new CommandError(
      "usage",
      "this server has no cron schedules",
      "Use an interval, such as schedule=6h. Only Airbyte 2.x has cron schedules.",
    );
  }
  await writeOne(context, planChange(connection, changes), flags);
}

/**
 * Shows a change, asks for confirmation, writes it, and prints the connection.
 *
 * @throws {CommandError} The connection is locked. Exit code 5, also for a dry run.
 */
export async function writeOne(
  context: Context,
  planned: PlannedChange,
  { yes = false, dryRun = false, allowReset }: WriteFlags,
): Promise<void> {
  const { terminal } = context;
  const { connection } = planned;
  if (!isChange(planned)) {
    terminal.warn("no changes");
    return printConnection(connection, context);
  }
  if (connection.status === "locked") throw lockedError(connection);
  showChanges([planned], context, yes || dryRun);
  if (dryRun) {
    await printConnection(planned.preview.connection, context);
    return terminal.warn("dry run: nothing was written");
  }
  await confirm("Write this?", context, yes, [workspaceOf(connection)]);
  await printConnection((await writeChange(planned, context, allowReset)).connection, context);
}

/** Airbyte 2.x returns it from `get` only, not in a list. */
export function workspaceOf({ source }: Connection): string | undefined {
  return source.workspaceId;
}
