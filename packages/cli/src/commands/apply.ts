import {
  changeLines,
  type EnsureOptions,
  type EnsureResult,
  ensure,
  listChanges,
  dryRun as recorderOf,
  settingsOf,
  type WantedConnection,
} from "@airbyte-web-backend/changes";
import { ConfigError } from "@airbyte-web-backend/client";
import type { AnyAirbyte } from "@airbyte-web-backend/client/connect";
import { printConnection } from "../connections/columns.ts";
import { CommandError } from "../errors/command-error.ts";
import { printOne } from "../output/print-rows.ts";
import type { Context } from "../run/context.ts";
import { type WriteFlags, workspaceOf, writeOne } from "../write/change-one.ts";
import { confirm } from "../write/confirm.ts";
import { readConnectionFile } from "../write/read-connection-file.ts";
import { planChange } from "../write/write-change.ts";

/** The flags of a command that reads a connection from a file. */
export interface FileFlags extends WriteFlags {
  /** A path; `-` for stdin. */
  readonly file: string;
}

type Wanted = WantedConnection<AnyAirbyte>;

/** Makes a connection as a file describes it: creates it, or changes the one that exists. */
export async function apply(context: Context, flags: FileFlags): Promise<void> {
  const wanted = (await readConnectionFile(flags.file, context)) as Wanted;
  const plan = await planEnsure(wanted, context, flags);
  if (plan.outcome === "created") return createWanted(wanted, context, flags);
  const { connectionId } = plan.connection;
  const { connections } = await context.connect();
  const stored = await connections.get({ connectionId }, context.call);
  await writeOne(context, planChange(stored, settingsOf(plan.connection), plan), flags);
}

/**
 * Creates the connection that a file describes, and prints it.
 *
 * @throws {CommandError} It exists already. Exit code 6.
 */
export async function create(context: Context, flags: FileFlags): Promise<void> {
  const wanted = (await readConnectionFile(flags.file, context)) as Wanted;
  const { name, sourceId, destinationId, status } = wanted;
  // Without other settings, so that no difference is an error.
  const target = { name, sourceId, destinationId, status } as Wanted;
  const { outcome, connection } = await planEnsure(target, context, flags);
  if (outcome === "created") return createWanted(wanted, context, flags);
  throw new CommandError(
    "conflict",
    `${JSON.stringify(name)} exists already: ${connection.connectionId}`,
    "It has the same source and destination. `apply` changes it; another name makes another connection.",
  );
}

async function planEnsure(wanted: Wanted, context: Context, { allowReset }: FileFlags) {
  return ensureInAnyWorkspace(recorderOf(await context.connect()), wanted, { ...context.call, allowReset }, context);
}

/** Looks in the workspace of the settings first: in all of them, 2.x sends every connection with its catalog. */
async function ensureInAnyWorkspace(
  airbyte: AnyAirbyte,
  wanted: Wanted,
  options: EnsureOptions,
  { workspaceId }: Context,
): Promise<EnsureResult<AnyAirbyte>> {
  // Airbyte 0.36 finds a connection by its source, which has only one workspace.
  if (airbyte.family === "0.36") return ensure<AnyAirbyte>(airbyte, wanted, options);
  try {
    return await ensure<AnyAirbyte>(airbyte, wanted, { ...options, workspaceId });
  } catch (error) {
    // The source is in another workspace. If the connection was created, this finds it.
    if (error instanceof ConfigError && error.option === "workspaceId")
      return ensure<AnyAirbyte>(airbyte, wanted, options);
    throw error;
  }
}

async function createWanted(
  wanted: Wanted,
  context: Context,
  { yes = false, dryRun = false }: FileFlags,
): Promise<void> {
  const { call, terminal, settings } = context;
  // --quiet shows it too if a question follows.
  const print = yes || dryRun || !terminal.isInteractive ? terminal.warn : terminal.explain;
  for (const { sign, text } of changeLines(listChanges({}, wanted))) print(`  ${sign} ${text}`, "green");
  if (dryRun) {
    await printOne(wanted, context, { columns: [], id: undefined });
    return terminal.warn("dry run: nothing was written");
  }
  await confirm("Create this connection?", context, yes);
  // Looks again before it creates, and after a lost response.
  const { connection } = await ensureInAnyWorkspace(await context.connect(), wanted, call, context);
  const workspaceId = workspaceOf(connection);
  if (workspaceId !== undefined && settings.workspaceId !== undefined && workspaceId !== settings.workspaceId) {
    terminal.explain(`warning: the connection is in workspace ${workspaceId}, that of its source`, "yellow");
  }
  await printConnection(connection, context);
}
