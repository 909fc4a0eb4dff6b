import { setTimeout } from "node:timers/promises";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { listColumns } from "../connections/columns.ts";
import { type ConnectionFilter, filterConnections } from "../connections/filter-connections.ts";
import { sortConnections } from "../connections/sort-connections.ts";
import type { Context } from "../context.ts";
import { printRows } from "../output/print-rows.ts";
import { parseDuration } from "../settings/parse-duration.ts";
import { parseWholeNumber } from "../settings/parse-whole-number.ts";

/** The flags of `list`, as they were written. */
export interface ListFlags {
  readonly all?: boolean;
  readonly status?: string;
  readonly failing?: boolean;
  readonly stale?: string;
  readonly source?: string;
  readonly destination?: string;
  readonly name?: string;
  readonly sort?: string;
  readonly limit?: string;
  readonly watch?: string;
}

/** The connections of a workspace; with `--watch` again and again, until the user interrupts. */
export async function list(context: Context, flags: ListFlags): Promise<void> {
  const { failing, stale, sort, limit, watch, all, ...texts } = flags;
  const filter: ConnectionFilter = {
    ...texts,
    ...(failing && { isFailing: true }),
    ...(stale !== undefined && { staleMs: parseDuration("--stale", stale) }),
  };
  const max = limit === undefined ? Number.POSITIVE_INFINITY : parseWholeNumber("--limit", limit, 1);
  const everyMs = watch === undefined ? undefined : parseDuration("--watch", watch);
  // Before the first call: what is written wrong costs no request.
  if (sort !== undefined) sortConnections([], sort);

  for (;;) {
    const { connections } = context.airbyte;
    const call = all || flags.status === "deprecated" ? connections.listAll : connections.list;
    const answer = await call({ workspaceId: context.workspaceId }, context.call);
    const wanted = filterConnections(answer.connections, filter, context.now());
    const sorted = sort === undefined ? wanted : sortConnections(wanted, sort);
    show(sorted.slice(0, max), answer.connections.length, context);
    if (everyMs === undefined) return;
    await setTimeout(everyMs, undefined, { signal: context.signal });
  }
}

function show(shown: readonly WebBackendConnectionRead[], total: number, context: Context): void {
  const now = context.now();
  printRows(shown, context, { columns: listColumns(now), id: ({ connectionId }) => connectionId });
  context.terminal.warn(`${shown.length} of ${total} connections, ${new Date(now).toISOString()}`);
}
