import { detectDrift, type StreamChange, type StreamName, streamText } from "@airbyte-web-backend/changes";
import { findConnectionId } from "../connections/find-connection.ts";
import { CommandError } from "../errors/command-error.ts";
import { type Column, printRows } from "../output/print-rows.ts";
import { withSpinner } from "../output/with-spinner.ts";
import type { Context } from "../run/context.ts";
import { withoutIds } from "../settings/settings.ts";

/** One change of one stream. */
type DriftRow = StreamName & StreamChange;

const columns: Column<DriftRow>[] = [
  { head: "stream", text: streamText },
  { head: "change", text: ({ message }) => message },
  {
    head: "breaking",
    text: ({ breaking }) => (breaking ? "yes" : "no"),
    style: ({ breaking }) => (breaking ? "red" : undefined),
  },
];

/**
 * Prints the differences between the catalog of a connection and its source. It runs a discover job, which may take minutes.
 *
 * @throws {CommandError} A change is breaking. Exit code 10.
 */
export async function drift(context: Context, idOrName: string): Promise<void> {
  const { call, terminal } = context;
  const settings = withoutIds(context.settings);
  const connectionId = await findConnectionId(context, idOrName, { isForWriting: false });
  const detection = detectDrift(await context.connect(), connectionId, call);
  const { diff, deactivated } = await withSpinner(terminal, "Discovering the streams of the source", detection);
  const rows = diff.streams.flatMap(({ namespace, name, changes }): DriftRow[] =>
    changes.map((change) => ({ ...(namespace !== undefined && { namespace }), name, ...change })),
  );
  await printRows(rows, { terminal, settings }, { columns, id: undefined });
  if (deactivated) terminal.warn("the server has paused the connection because of these changes");
  const breaking = rows.filter((row) => row.breaking).length;
  const found = `breaking changes: ${breaking} of ${rows.length}`;
  if (breaking > 0) throw new CommandError("checkFailed", found);
  terminal.warn(found);
}
