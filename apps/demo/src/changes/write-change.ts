import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";
import type { ConnectionChanges } from "./connection-changes.ts";
import { type DiffLine, diffLines } from "./diff-lines.ts";
import { hasChanged, settingsOf, updateBody } from "./update-body.ts";

/** Up to here each connection is shown with its own difference. */
const SHOWN_EACH = 4;

/** A change of one connection, before it is written. */
export interface PlannedChange {
  /** The connection as it was read. */
  readonly connection: WebBackendConnectionRead;
  readonly changes: ConnectionChanges;
}

/** Whether the change would change anything. */
export function isChange({ connection, changes }: PlannedChange): boolean {
  return differenceOf({ connection, changes }).length > 0;
}

/**
 * Prints on stderr what changes would change. Many that are alike are shown once, over the names.
 *
 * @param isDecided Whether nobody need be asked about it: then `--quiet` leaves it out.
 */
export function showChanges(changes: readonly PlannedChange[], { terminal }: Context, isDecided: boolean): void {
  const say = isDecided || !terminal.isInteractive ? terminal.warn : terminal.explain;
  const shown = changes.map((change) => {
    const { name, connectionId } = change.connection;
    return { title: `${name} (${connectionId})`, lines: differenceOf(change) };
  });
  const sayLines = (lines: readonly DiffLine[]): void => {
    for (const { sign, text } of lines) say(`  ${sign} ${text}`, sign === "+" ? "green" : "red");
  };
  const [first, ...others] = shown;
  const areAlike = others.every(({ lines }) => JSON.stringify(lines) === JSON.stringify(first?.lines));
  if (first && areAlike && shown.length > SHOWN_EACH) {
    for (const { title } of shown) say(title);
    say(`each of these ${shown.length}:`);
    sayLines(first.lines);
    return;
  }
  for (const { title, lines } of shown) {
    say(title);
    sayLines(lines);
  }
}

/** What a change would change. Catalogs that stay are not compared. */
function differenceOf({ connection, changes }: PlannedChange): DiffLine[] {
  const [before, after] = [new Map(entriesOf(connection)), new Map(entriesOf(connection, changes))];
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  const [gone, come] = [before, after].map((each) => Object.fromEntries(names.map((name) => [name, each.get(name)])));
  return diffLines(gone ?? {}, come ?? {});
}

function entriesOf(...[connection, changes]: Parameters<typeof settingsOf>): [string, unknown][] {
  return Object.entries(settingsOf(connection, changes));
}

/**
 * Writes a change, unless the connection has changed since it was read: the server has no locks, the last write wins
 * there. What is left between this reading and the writing is some milliseconds.
 *
 * @returns The connection as the server has it now.
 * @throws {CommandError} Somebody else changed it. Exit code 6.
 * @throws {AirbyteError} What the client throws.
 */
export async function writeChange(
  { connection, changes }: PlannedChange,
  { airbyte, call }: Context,
): Promise<WebBackendConnectionRead> {
  const { connectionId, name } = connection;
  const now = await airbyte.connections.get({ connectionId }, call);
  if (hasChanged(connection, now)) {
    throw new CommandError(`"${name}" has changed since it was read: nothing was written`, {
      exitCode: EXIT_CODES.conflict,
      hint: "Look at it, and run the command again.",
    });
  }
  return airbyte.connections.update(updateBody(now, changes), call);
}
