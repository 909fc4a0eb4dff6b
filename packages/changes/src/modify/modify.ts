import type { CallOptions } from "@airbyte-web-backend/client";
import { ConfigError } from "@airbyte-web-backend/client/errors";
import {
  type AnyAirbyte,
  type AnyConnection,
  type ConnectionOf,
  callsOf,
  retyped,
  type StoredConnection,
} from "../airbyte.ts";
import { isRecord } from "../settings/copy.ts";
import type { ChangesOf, Draft } from "../settings/draft.ts";
import { type Change, listChanges } from "../settings/list-changes.ts";
import { merge } from "../settings/merge.ts";
import { fromDraft } from "../settings/normalized.ts";
import { hasScheduleType } from "../settings/server-rules.ts";
import { readSettings, type Settings } from "../settings/settings-of.ts";
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
 *   the meantime. Except for streams that 2.x syncs but does not show: a change of the catalog deselects them.
 * - If nothing differs, it writes nothing. Null equals absent, and the order of streams does not matter.
 * - Airbyte has no locks. Calls in one process never overwrite each other. A change of another process is lost if the server
 *   receives it in the milliseconds between the second read and the write.
 *
 * @throws {ConflictError} Another program changed the same settings. Nothing was written.
 * @throws {DestructiveChangeError} The server would clear data in the destination, and `allowReset` does not name the
 *   connection. Nothing was written.
 * @throws {ConfigError} An argument is invalid, or the draft: it lacks a setting that the server keeps, such as the name, or has a
 *   property that is not a setting. Nothing was written.
 * @throws {AirbyteError} A request failed. If `outcomeUnknown` is true, the update may have been written.
 * @example
 * await modify(airbyte, connectionId, (draft) => {
 *   draft.status = "inactive";
 * });
 */
export function modify<Airbyte extends AnyAirbyte>(
  airbyte: Airbyte,
  connectionId: string,
  change: ChangeConnection<Airbyte>,
  options?: ModifyOptions,
): Promise<ModifyResult<Airbyte>> {
  return retyped(modifyStored(airbyte, connectionId, retyped(change), options));
}

/**
 * `modify` without the types of a version.
 *
 * @param onSend Gets the expected result before the update is sent, with the connection before the update.
 */
export async function modifyStored(
  airbyte: AnyAirbyte,
  connectionId: string,
  edit: EditSettings,
  options?: ModifyOptions,
  onSend?: (expected: StoredResult) => void,
): Promise<StoredResult> {
  const { get, update } = callsOf(airbyte);
  const { onConflict, allowReset, base: read, call } = parseOptions(options);
  const id = parseId("connectionId", connectionId);
  const isResetAllowed = allowReset.includes(id);
  if (read && read.connectionId !== id) throw new ConfigError("base", `must be connection ${id}`);

  let connection = read ?? (await get({ connectionId: id }, call));
  for (let attempt = 1; ; attempt += 1) {
    const base = readSettings(connection);
    const draft = readSettings(connection);
    const returned = await edit(draft, connection);
    const edited = isRecord(returned) ? applied(draft, returned) : draft;
    const { skipReset, ...mine } = fromDraft(base, edited, connection);
    const edits = listChanges(base, mine);
    if (edits.length === 0) return unchanged(connection);

    const write = async (): Promise<StoredResult | undefined> => {
      const now = await get({ connectionId: id }, call);
      const theirs = readSettings(now);
      const { settings, conflicts } = merge(base, mine, theirs);
      if (conflicts.length > 0) {
        if (onConflict === "fail" || attempt === MAX_ATTEMPTS) {
          throw new ConflictError({
            connectionId: id,
            base: retyped(connection),
            theirs: listChanges(base, theirs),
            mine: edits,
            conflicts,
          });
        }
        connection = now;
        return undefined;
      }
      const changes = listChanges(theirs, settings);
      if (changes.length === 0) return unchanged(now);

      const { isAddition, ...jobs } = resetEffect(now, theirs, settings);
      const isSkipped = hasScheduleType(now) && (skipReset || (isAddition && !isResetAllowed));
      if (jobs.resets.length > 0 && !isSkipped && !isResetAllowed) {
        throw new DestructiveChangeError({ connectionId: id, streams: jobs.resets });
      }
      const body = bodyOf(now, theirs, settings);
      // The server only compares catalogs that an update has.
      if (isSkipped && body.syncCatalog) body.skipReset = true;
      const sent: StoredResult = { ...unchanged(now), outcome: "changed", changes, ...(!isSkipped && jobs) };
      onSend?.(sent);
      return { ...sent, connection: await update(body, call) };
    };
    const result = await inTurn(id, write);
    if (result) return result;
  }
}

/** A `change` without the types of a version. */
export type EditSettings = (draft: Settings, connection: StoredConnection) => unknown;

/** A `ModifyResult` without the types of a version. */
export interface StoredResult extends Omit<ModifyResult<AnyAirbyte>, "connection"> {
  readonly connection: StoredConnection;
}

/**
 * Separates the options of `modify` from those of a call.
 *
 * @throws {ConfigError} An option is invalid.
 */
export function parseOptions({ onConflict = "fail", allowReset = [], base, ...call }: ModifyOptions = {}): {
  readonly onConflict: "fail" | "retry";
  readonly allowReset: readonly string[];
  readonly base: StoredConnection | undefined;
  readonly call: CallOptions;
} {
  if (onConflict !== "fail" && onConflict !== "retry") {
    throw new ConfigError("onConflict", `must be "fail" or "retry", got ${onConflict}`);
  }
  return {
    onConflict,
    allowReset: [allowReset].flat().map((id) => parseId("allowReset", id)),
    base: retyped(base),
    call,
  };
}

/**
 * An id as Airbyte returns it: in lower case.
 *
 * @throws {ConfigError} It is not a string, or empty as an unset variable.
 */
export function parseId(option: string, id: unknown): string {
  if (typeof id !== "string" || id === "") throw new ConfigError(option, "must be an id");
  return id.toLowerCase();
}

function unchanged(connection: StoredConnection): StoredResult {
  return { outcome: "unchanged", connection, changes: [], resets: [], refreshes: [] };
}
