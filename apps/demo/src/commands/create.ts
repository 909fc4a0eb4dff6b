import { stringify } from "yaml";
import type { WriteFlags } from "../changes/change-one.ts";
import { workspaceOf } from "../changes/change-one.ts";
import { confirm } from "../changes/confirm.ts";
import { readCreateBody } from "../changes/read-create-body.ts";
import { printConnection } from "../connections/columns.ts";
import type { Context } from "../context.ts";
import { printOne } from "../output/print-rows.ts";

export interface CreateFlags extends WriteFlags {
  /** A path; `-` for standard input. */
  readonly file: string;
}

/** Creates a connection from a file, and prints it. */
export async function create(context: Context, { file, yes = false, dryRun = false }: CreateFlags): Promise<void> {
  const { airbyte, call, terminal, settings } = context;
  const body = await readCreateBody(file);
  // What a question is about is shown with --quiet, too.
  const say = yes || dryRun || !terminal.isInteractive ? terminal.warn : terminal.explain;
  for (const line of stringify(body).trimEnd().split("\n")) say(`  + ${line}`, "green");
  if (dryRun) {
    printOne(body, context, { columns: [], id: undefined });
    return terminal.warn("dry run: nothing was written");
  }
  await confirm("Create this connection?", context, yes);
  const connection = await airbyte.connections.create(body, call);
  const workspaceId = workspaceOf(connection);
  if (workspaceId !== undefined && settings.workspaceId !== undefined && workspaceId !== settings.workspaceId) {
    terminal.explain(`warning: the source is in workspace ${workspaceId}, and so is the connection`, "yellow");
  }
  printConnection(connection, context);
}
