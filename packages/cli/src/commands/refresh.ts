import {
  catalogDiffLines,
  matchesPattern,
  dryRun as recorderOf,
  refreshCatalog,
  type StreamDiff,
  settingsOf,
  streamText,
} from "@airbyte-web-backend/changes";
import type { CallOptions } from "@airbyte-web-backend/client";
import type { AnyAirbyte } from "@airbyte-web-backend/client/connect";
import type { Connection } from "../connections/connection.ts";
import { findConnectionId } from "../connections/find-connection.ts";
import { withSpinner } from "../output/with-spinner.ts";
import type { Context } from "../run/context.ts";
import { refuseBlankPattern } from "../settings/refuse-blank.ts";
import { type WriteFlags, writeOne } from "../write/change-one.ts";
import { planChange } from "../write/write-change.ts";

export interface RefreshFlags extends WriteFlags {
  /** Takes breaking changes too. */
  readonly all?: boolean;
  /** Patterns of the new streams to select. */
  readonly select?: readonly string[];
}

/**
 * Discovers the source of a connection, and takes the changes of its streams into the connection: those that break nothing, or
 * with `--all` all of them.
 */
export async function refresh(
  context: Context,
  idOrName: string,
  { all = false, select, ...flags }: RefreshFlags,
): Promise<void> {
  const { call, terminal } = context;
  for (const pattern of select ?? []) refuseBlankPattern("--select", pattern);
  const connectionId = await findConnectionId(context, idOrName, { isForWriting: true });
  const airbyte = await context.connect();
  const { status } = await airbyte.connections.get({ connectionId }, call);
  const accept = all ? "all" : "additive";
  const planning = refreshCatalog(recorderOf(airbyte), connectionId, {
    ...call,
    accept,
    select,
    allowReset: flags.allowReset,
  });
  let staysInactive = false;
  try {
    const plan = await withSpinner(terminal, "Discovering the streams of the source", planning);
    const { accepted, declined, held, deactivated } = plan;
    staysInactive = deactivated;
    if (declined.length > 0) {
      terminal.warn(
        `not taken${held.length > 0 ? ", because Airbyte 2.x takes all changes or none" : ""} (--all takes them):`,
      );
      for (const line of linesOf(declined)) terminal.warn(`  ${line}`);
    }
    if (deactivated) terminal.warn("the server has paused the connection because of these changes");
    const stored: Connection = await airbyte.connections.get({ connectionId }, call);
    const known = unselectedStreams(stored, select);
    if (known.length > 0) terminal.warn("not selected, because they are not new (select them in Airbyte):");
    for (const name of known) terminal.warn(`  ${name}`);
    await writeOne(
      context,
      planChange(stored, settingsOf(plan.connection), { ...plan, schemaLines: linesOf(accepted) }),
      flags,
    );
  } finally {
    // The discover job of 2.x may have paused the connection, and a dry run, an error or a "no" writes nothing.
    if (status === "active" && !staysInactive) await activate(airbyte, connectionId, call);
  }
}

/** The streams that patterns match, but that are not new: only 2.x stores streams that are not selected. */
function unselectedStreams({ syncCatalog }: Connection, patterns: readonly string[] = []): string[] {
  if (patterns.length === 0) return [];
  const isNamed = matchesPattern(patterns);
  const names = syncCatalog?.streams.filter(({ config }) => !config.selected).map(({ stream }) => streamText(stream));
  return names?.filter(isNamed) ?? [];
}

/** Activates a connection that 2.x has paused. An abort has no effect on these requests. */
async function activate(airbyte: AnyAirbyte, connectionId: string, call: CallOptions): Promise<void> {
  if (airbyte.family === "0.36") return; // its discover job pauses nothing, and this update would clear the other settings
  const options = { ...call, signal: undefined };
  const { data } = await airbyte.connections.get({ connectionId }, options).result();
  if (data?.status === "inactive")
    await airbyte.connections.update({ connectionId, status: "active" }, options).result();
}

/** Airbyte 0.36 does not store streams that are not selected. */
function linesOf(streams: readonly StreamDiff[]): string[] {
  return streams.flatMap((stream) => {
    const isLeftOut = stream.kind === "added" && stream.after?.config.selected === false;
    return catalogDiffLines({ streams: [stream], breaking: false }).map(
      (line) => `${line}${isLeftOut ? ", not selected (--select selects it)" : ""}`,
    );
  });
}
