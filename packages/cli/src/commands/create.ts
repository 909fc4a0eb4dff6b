import { stringify } from "yaml";
import { printConnection } from "../connections/columns.ts";
import { writesOf } from "../connections/connection.ts";
import { printOne } from "../output/print-rows.ts";
import type { Context } from "../run/context.ts";
import type { WriteFlags } from "../write/change-one.ts";
import { workspaceOf } from "../write/change-one.ts";
import { confirm } from "../write/confirm.ts";
import { readCreateBody } from "../write/read-create-body.ts";

export interface CreateFlags extends WriteFlags {
  /** A path; `-` for stdin. */
  readonly file: string;
}

/** Creates a connection from a file, and prints it. */
export async function create(context: Context, { file, yes = false, dryRun = false }: CreateFlags): Promise<void> {
  const { call, terminal, settings } = context;
  const body = await readCreateBody(file, context);
  // --quiet shows it too if a question follows.
  const print = yes || dryRun || !terminal.isInteractive ? terminal.warn : terminal.explain;
  for (const line of stringify(body).trimEnd().split("\n")) print(`  + ${line}`, "green");
  if (dryRun) {
    printOne(body, context, { columns: [], id: undefined });
    return terminal.warn("dry run: nothing was written");
  }
  await confirm("Create this connection?", context, yes);
  const connection = await writesOf(await context.connect()).create(body, call);
  const workspaceId = workspaceOf(connection);
  if (workspaceId !== undefined && settings.workspaceId !== undefined && workspaceId !== settings.workspaceId) {
    terminal.explain(`warning: the connection is in workspace ${workspaceId}, that of its source`, "yellow");
  }
  printConnection(connection, context);
}
