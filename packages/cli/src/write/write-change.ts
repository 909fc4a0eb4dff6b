import {
  type AnyAirbyte,
  type AnyConnection,
  changeLines,
  type DiffLine,
  type ModifyResult,
  modify,
  previewUpdate,
  type UpdatePreview,
} from "@airbyte-web-backend/changes";
import type { Connection } from "../connections/connection.ts";
import type { Context } from "../run/context.ts";
import type { ConnectionChanges } from "./connection-changes.ts";

/** With more connections that change alike, the difference is shown once. */
const SHOWN_EACH = 4;

/** A change to one connection, before it is written. */
export interface PlannedChange {
  readonly connection: Connection;
  readonly changes: ConnectionChanges;
  readonly preview: UpdatePreview<AnyConnection>;
}

export function planChange(connection: Connection, changes: ConnectionChanges): PlannedChange {
  return { connection, changes, preview: previewUpdate(connection as AnyConnection, changes as object) };
}

/** Whether a change differs from what is stored. */
export function isChange({ preview }: PlannedChange): boolean {
  return preview.changes.length > 0;
}

/**
 * Prints the differences on stderr. Many equal ones are printed once, below the names.
 *
 * @param isDecided Whether no question follows: then `--quiet` hides them.
 */
export function showChanges(changes: readonly PlannedChange[], { terminal }: Context, isDecided: boolean): void {
  const print = isDecided || !terminal.isInteractive ? terminal.warn : terminal.explain;
  const shown = changes.map(({ connection: { name, connectionId }, preview }) => {
    return { title: `${name} (${connectionId})`, lines: changeLines(preview.changes) };
  });
  const printLines = (lines: readonly DiffLine[]): void => {
    for (const { sign, text } of lines) print(`  ${sign} ${text}`, sign === "+" ? "green" : "red");
  };
  const groups = new Map<string, typeof shown>();
  for (const each of shown) {
    const key = JSON.stringify(each.lines);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  for (const alike of groups.values()) {
    const isMany = alike.length > SHOWN_EACH;
    for (const { title, lines } of alike) {
      print(title);
      if (!isMany) printLines(lines);
    }
    if (!isMany) continue;
    print(`each of these ${alike.length}:`);
    printLines(alike[0]?.lines ?? []);
  }
}

/**
 * Writes a change that was shown.
 *
 * @returns The outcome, and the connection after the write.
 * @throws {ConflictError} Another program changed the same settings since the connection was read. Exit code 6.
 */
export async function writeChange(
  { connection, changes }: PlannedChange,
  { connect, call }: Context,
): Promise<ModifyResult<AnyAirbyte>> {
  const options = { ...call, base: connection as AnyConnection };
  return modify(await connect(), connection.connectionId, () => changes as object, options);
}
