import { type AnyConnection, retyped, type StoredConnection } from "../airbyte.ts";
import type { ChangesOf, DraftOf } from "../settings/draft.ts";
import { type Change, listChanges } from "../settings/list-changes.ts";
import { fromDraft } from "../settings/normalized.ts";
import { readSettings } from "../settings/settings-of.ts";
import { applied, bodyOf } from "../settings/update-body.ts";
import { withUpdate } from "./simulate.ts";

/** An update before it is written. */
export interface UpdatePreview<Connection extends AnyConnection> {
  /** The connection as it would be after the update. */
  readonly connection: Connection;
  /** The differences that the update makes. Empty if there is nothing to write. */
  readonly changes: readonly Change[];
}

/**
 * Shows what an update would change, without a request: for a form, or before a question. `modify` with the same changes and the
 * connection as `base` then writes exactly this, or throws a `ConflictError`.
 *
 * @param connection As `get`, `create` or `update` returned it.
 * @param changes The new values. Undefined has no effect, null removes a value.
 * @throws {ConfigError} A change is not a setting, is malformed, or removes a setting that the server keeps, such as the name.
 * @example
 * const { changes } = previewUpdate(connection, { status: "inactive" });
 * for (const { sign, text } of changeLines(changes)) console.log(sign, text);
 */
export function previewUpdate<Connection extends AnyConnection>(
  connection: Connection,
  changes: ChangesOf<DraftOf<Connection>>,
): UpdatePreview<Connection> {
  const stored: StoredConnection = retyped(connection);
  const base = readSettings(stored);
  // It is no setting, and an update that has nothing else is not sent.
  const { skipReset: _, ...after } = fromDraft(base, applied(base, changes), stored);
  return {
    connection: retyped(withUpdate(stored, bodyOf(stored, base, after))),
    changes: listChanges(base, after),
  };
}
