import type { CallOptions } from "@airbyte-web-backend/client";
import type { AnyAirbyte, AnyConnection, ConnectionOf } from "../airbyte.ts";
import { isRecord } from "../settings/copy.ts";
import { type Change, listChanges } from "../settings/list-changes.ts";
import { merge } from "../settings/merge.ts";
import {
  type ChangesOf,
  type Draft,
  normalized,
  readSettings,
  type Settings,
  type StoredConnection,
} from "../settings/settings-of.ts";
import { applied, bodyOf } from "../settings/update-body.ts";
import type { StreamName } from "../stream-name.ts";
import { ConflictError } from "./conflict-error.ts";
import { DestructiveChangeError } from "./destructive-change-error.ts";
import { inTurn } from "./in-turn.ts";
import { resetEffect } from "./reset-guard.ts";

/** The options of `modify`. Those of a call apply to each of its requests. */
export interface ModifyOptions extends CallOptions {
  /**
   * What to do if another program changed the same settings in the meantime. `"fail"` (default) throws a `ConflictError`.
   * `"retry"` calls `change` again with the new settings, up to 10 times.
   */
  readonly onConflict?: "fail" | "retry" | undefined;
  /** The ids of the connections whose data in the destination the server may clear. Default: none. */
  readonly allowReset?: string | readonly string[] | undefined;
  /**
   * The connection as you read it earlier, for example to show it in a form. It replaces the first read, so that changes of
   * others since then are conflicts.
   */
  readonly base?: AnyConnection | undefined;
}

/** The result of `modify`. */
export interface ModifyResult<Airbyte extends AnyAirbyte> {
  /** `unchanged`: the connection already had these settings, and nothing was written. */
  readonly outcome: "changed" | "unchanged";
  /** The connection after the update. */
  readonly connection: ConnectionOf<Airbyte>;
  /** The differences that were written. Empty if nothing was. */
  readonly changes: readonly Change[];
  /** The streams whose data in the destination the server clears. */
  readonly resets: readonly StreamName[];
  /** The streams that the server reads again, keeping the data until it is replaced. Only Airbyte 2.x does that. */
  readonly refreshes: readonly StreamName[];
}

/**
 * Edits the draft, or returns the new values. A returned undefined property has no effect. `onConflict: "retry"` calls it again.
 *
 * @param draft A copy of the settings.
 * @param connection The connection that was read.
 */
export type ChangeConnection<Airbyte extends AnyAirbyte> = (
  draft: Draft<Airbyte>,
  connection: ConnectionOf<Airbyte>,
  // biome-ignore lint/suspicious/noConfusingVoidType: it may return nothing.
) => ChangesOf<Draft<Airbyte>> | void | Promise<ChangesOf<Draft<Airbyte>> | void>;

/** How often `change` is called with `onConflict: "retry"`. */
const MAX_ATTEMPTS = 10;

/**
 * Changes a connection: reads it, lets you edit a draft, reads it again, and writes the body for the version of the server.
 *
 * - All other settings keep their values, also those that this package does not know, and changes that other programs made in
 *   the meantime.
 * - If nothing differs, it writes nothing. Null equals absent, and the order of streams does not matter.
 * - Airbyte has no locks. Calls in one process never overwrite each other. A change of another process is lost if the server
 *   receives it in the milliseconds between the second read and the write.
 *
 * @throws {ConflictError} Another program changed the same settings. Nothing was written.
 * @throws {DestructiveChangeError} The server would clear data in the destination, and `allowReset` does not name the
 *   connection. Nothing was written.
 * @throws {ConfigError} The draft lacks a setting that the server cannot remove, such as the name. Nothing was written.
 * @throws {AirbyteError} A request failed. If `outcomeUnknown` is true, the update may have been written.
 * @example
 * await modify(airbyte, connectionId, (draft) => {
 *   draft.status = "inactive";
 * });
 */
export async function modify<Airbyte extends AnyAirbyte>(
  airbyte: Airbyte,
  connectionId: string,
  change: ChangeConnection<Airbyte>,
  { onConflict = "fail", allowReset = [], base: read, ...call }: ModifyOptions = {},
): Promise<ModifyResult<Airbyte>> {
  const { get, update } = airbyte.connections as unknown as Calls;
  const isResetAllowed = [allowReset].flat().includes(connectionId);

  let connection = (read as unknown as StoredConnection) ?? (await get({ connectionId }, call));
  for (let attempt = 1; ; attempt += 1) {
    const base = readSettings(connection);
    const { skipReset, ...mine } = await edited(connection, base, change as never);
    if (listChanges(base, mine).length === 0) return result("unchanged", connection);
    const done = await inTurn(
      connectionId,
      async (): Promise<ModifyResult<Airbyte> | { retryFrom: StoredConnection }> => {
        const now = await get({ connectionId }, call);
        const theirs = readSettings(now);
        const { settings, conflicts } = merge(base, theirs, mine);
        if (conflicts.length > 0) {
          if (onConflict === "retry" && attempt < MAX_ATTEMPTS) return { retryFrom: now };
          throw new ConflictError({
            connectionId,
            base: connection as unknown as AnyConnection,
            theirs: listChanges(base, theirs),
            mine: listChanges(base, mine),
            conflicts,
          });
        }
        const changes = listChanges(theirs, settings);
        if (changes.length === 0) return result<Airbyte>("unchanged", now);
        const { isRefresh, isAddition, streams: affected } = resetEffect(now, theirs, settings);
        const isSkipped = skipReset === true || (isAddition && !isResetAllowed);
        const streams = isSkipped ? [] : affected;
        if (streams.length > 0 && !isRefresh && !isResetAllowed) {
          throw new DestructiveChangeError({ connectionId, streams });
        }
        const body = bodyOf(now, theirs, settings);
        // Only servers that compare catalogs know it.
        if (isSkipped && body.syncCatalog && now.scheduleType !== undefined) body.skipReset = true;
        const written = await update(body, call);
        return result<Airbyte>("changed", written, changes, isRefresh ? [] : streams, isRefresh ? streams : []);
      },
    );
    if (!("retryFrom" in done)) return done;
    connection = done.retryFrom;
  }
}

/** The methods of any client. */
interface Calls {
  get(body: { connectionId: string }, call: CallOptions): Promise<StoredConnection>;
  update(body: object, call: CallOptions): Promise<StoredConnection>;
}

/** The draft after the edit, and with the returned values. */
async function edited(
  connection: StoredConnection,
  base: Settings,
  change: (draft: Settings, connection: StoredConnection) => unknown,
): Promise<Settings> {
  const draft = readSettings(connection);
  const returned = await change(draft, connection);
  return normalized(base, isRecord(returned) ? applied(draft, returned) : draft, connection);
}

function result<Airbyte extends AnyAirbyte>(
  outcome: ModifyResult<Airbyte>["outcome"],
  connection: StoredConnection,
  changes: readonly Change[] = [],
  resets: readonly StreamName[] = [],
  refreshes: readonly StreamName[] = [],
): ModifyResult<Airbyte> {
  return { outcome, connection: connection as unknown as ConnectionOf<Airbyte>, changes, resets, refreshes };
}
