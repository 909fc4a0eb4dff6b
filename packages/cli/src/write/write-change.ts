import {
  type AnyAirbyte,
  type AnyConnection,
  changeLines,
  type DiffLine,
  type ModifyResult,
  modify,
  previewUpdate,
  type StreamName,
  streamText,
  type UpdatePreview,
} from "@airbyte-web-backend/changes";
import type { Connection } from "../connections/connection.ts";
import { CommandError } from "../errors/command-error.ts";
import type { Style } from "../output/terminal.ts";
import type { Context } from "../run/context.ts";

/** A line of a difference; `~` is a change of a schema. */
type Line = Pick<DiffLine, "text"> & { readonly sign: string };

const STYLES: Readonly<Record<string, Style>> = { "+": "green", "-": "red" };

/** With more connections that change alike, the difference is shown once. */
const SHOWN_EACH = 4;

/** A change to one connection, before it is written. */
export interface PlannedChange {
  readonly connection: Connection;
  readonly changes: object;
  readonly preview: UpdatePreview<AnyConnection>;
  readonly effects: Effects;
}

/** @param effects What is known beside the settings. */
export function planChange(connection: Connection, changes: object, effects: Effects = {}): PlannedChange {
  const { resets = [], refreshes = [], schemaLines } = effects;
  const preview = previewUpdate(connection as AnyConnection, changes);
  return { connection, changes, preview, effects: { resets, refreshes, ...(schemaLines && { schemaLines }) } };
}

/** What a change of streams does. */
interface Effects extends Partial<Pick<ModifyResult<AnyAirbyte>, "resets" | "refreshes">> {
  /** The change of the catalog, to show instead of its settings. */
  readonly schemaLines?: readonly string[];
}

function linesOf({ preview: { changes }, effects: { schemaLines } }: PlannedChange): readonly Line[] {
  if (!schemaLines) return changeLines(changes);
  const others = changes.filter(({ path }) => !/^(syncCatalog\b|sourceCatalogId$)/.test(path));
  return [...schemaLines.map((text) => ({ sign: "~", text })), ...changeLines(others)];
}

function effectLines({ effects: { resets = [], refreshes = [] } }: PlannedChange): string[] {
  const list = (streams: readonly StreamName[]): string => streams.map(streamText).join(", ");
  return [
    ...(resets.length > 0 ? [`clears the data in the destination: ${list(resets)}`] : []),
    ...(refreshes.length > 0 ? [`syncs all data again: ${list(refreshes)}`] : []),
  ];
}

/** Whether a change differs from what is stored. */
export function isChange({ preview }: PlannedChange): boolean {
  return preview.changes.length > 0;
}

/** Airbyte 2.x rejects every update of a locked connection. */
export function lockedError({ statusReason }: Connection): CommandError {
  const reason = statusReason ? `: ${statusReason}` : "";
  return new CommandError(
    "invalidInput",
    `the connection is locked${reason}`,
    "The server rejects every change of it.",
  );
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
    return { title: `${name} (${connectionId})`, lines: linesOf(change), effects: effectLines(change) };
  });
  const printLines = (lines: readonly Line[]): void => {
    for (const { sign, text } of lines) print(`  ${sign} ${text}`, STYLES[sign] ?? "yellow");
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
    for (const { title, lines, effects } of alike) {
      print(title);
      if (!isMany) printLines(lines);
      for (const line of effects) print(`  ${line}`, "yellow");
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
  allowReset?: string,
): Promise<ModifyResult<AnyAirbyte>> {
  const options = { ...call, base: connection as AnyConnection, allowReset };
  return modify(await connect(), connection.connectionId, () => changes, options);
}
