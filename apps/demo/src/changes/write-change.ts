import { toConnectionUpdate } from "@airbyte-web-backend/client";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";
import type { ConnectionChanges } from "./connection-changes.ts";
import { diffLines } from "./diff-lines.ts";

/** A change of one connection, before it is written. */
export interface PlannedChange {
  /** The connection as it was read. */
  readonly connection: WebBackendConnectionRead;
  readonly changes: ConnectionChanges;
}

/** Whether the change would change anything. */
export function isChange({ connection, changes }: PlannedChange): boolean {
  return diffLines(toConnectionUpdate(connection), toConnectionUpdate(connection, changes)).length > 0;
}

/**
 * Prints on stderr what a change would change.
 *
 * @param isDecided Whether nobody need be asked about it: then `--quiet` leaves it out.
 */
export function showChange({ connection, changes }: PlannedChange, { terminal }: Context, isDecided: boolean): void {
  const say = isDecided || !terminal.isInteractive ? terminal.warn : terminal.explain;
  say(`${connection.name} (${connection.connectionId})`);
  for (const { sign, text } of diffLines(toConnectionUpdate(connection), toConnectionUpdate(connection, changes))) {
    say(`  ${sign} ${text}`, sign === "+" ? "green" : "red");
  }
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
  if (diffLines(toConnectionUpdate(connection), toConnectionUpdate(now)).length > 0) {
    throw new CommandError(`"${name}" has changed since it was read: nothing was written`, {
      exitCode: EXIT_CODES.conflict,
      hint: "Look at it, and run the command again.",
    });
  }
  return airbyte.connections.update(toConnectionUpdate(now, changes), call);
}
