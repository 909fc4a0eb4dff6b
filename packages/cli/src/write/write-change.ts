import { type DiffLine, diffLines } from "../changes/diff-lines.ts";
import { hasChanged, settingsOf, updateBody } from "../changes/update-body.ts";
import { type Connection, writesOf } from "../connections/connection.ts";
import { CommandError } from "../errors/command-error.ts";
import { EXIT_CODES } from "../errors/exit-code.ts";
import type { Context } from "../run/context.ts";
import type { ConnectionChanges } from "./connection-changes.ts";

/** With more connections, equal differences are shown once. */
const SHOWN_EACH = 4;

/** A change to one connection, before it is written. */
export interface PlannedChange {
  readonly connection: Connection;
  readonly changes: ConnectionChanges;
}

/** Whether a change differs from what is stored. */
export function isChange({ connection, changes }: PlannedChange): boolean {
  return differenceOf({ connection, changes }).length > 0;
}

/**
 * Prints the differences on stderr. Many equal ones are printed once, below the names.
 *
 * @param isDecided Whether no question follows: then `--quiet` hides them.
 */
export function showChanges(changes: readonly PlannedChange[], { terminal }: Context, isDecided: boolean): void {
  const print = isDecided || !terminal.isInteractive ? terminal.warn : terminal.explain;
  const shown = changes.map((change) => {
    const { name, connectionId } = change.connection;
    return { title: `${name} (${connectionId})`, lines: differenceOf(change) };
  });
  const printLines = (lines: readonly DiffLine[]): void => {
    for (const { sign, text } of lines) print(`  ${sign} ${text}`, sign === "+" ? "green" : "red");
  };
  const [first, ...others] = shown;
  const areAlike = others.every(({ lines }) => JSON.stringify(lines) === JSON.stringify(first?.lines));
  if (first && areAlike && shown.length > SHOWN_EACH) {
    for (const { title } of shown) print(title);
    print(`each of these ${shown.length}:`);
    printLines(first.lines);
    return;
  }
  for (const { title, lines } of shown) {
    print(title);
    printLines(lines);
  }
}

/** The difference that a change makes. Properties that are the same object are not compared. */
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
 * Writes a change, unless the connection has changed since it was read. The server has no locks: a change in the
 * milliseconds between this read and the write is lost.
 *
 * @returns The connection after the write.
 * @throws {CommandError} The connection has changed. Exit code 6.
 */
export async function writeChange(
  { connection, changes }: PlannedChange,
  { connect, call }: Context,
): Promise<Connection> {
  const { connectionId, name } = connection;
  const airbyte = await connect();
  const now = await airbyte.connections.get({ connectionId }, call);
  if (hasChanged(connection, now)) {
    throw new CommandError(`"${name}" has changed since it was read: nothing was written`, {
      exitCode: EXIT_CODES.conflict,
      hint: "Check the connection, then run the command again.",
    });
  }
  return writesOf(airbyte).update(updateBody(now, changes), call);
}
