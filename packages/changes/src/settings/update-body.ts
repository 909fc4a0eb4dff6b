import { toConnectionUpdate } from "@airbyte-web-backend/client";
import { toConnectionUpdate as toPatch } from "@airbyte-web-backend/client/2.0";
import { ConfigError } from "@airbyte-web-backend/client/errors";
import type { AnyAirbyte, AnyConnection, UpdateOf } from "../airbyte.ts";
import { differ } from "./list-changes.ts";
import {
  type ChangesOf,
  type DraftOf,
  type FamilyOf,
  isPatched,
  normalized,
  readSettings,
  type Settings,
  type StoredConnection,
} from "./settings-of.ts";

/**
 * Creates the body of an update, for the version of the server that returned the connection.
 *
 * - Airbyte 0.36 replaces the connection: the body has every setting, unchanged ones included.
 * - Airbyte 2.x patches it: the body has the settings that differ. It cannot store null, so a removed prefix is sent as `""`.
 *
 * @param connection As `get`, `create` or `update` returned it.
 * @param changes The new values. Undefined has no effect, null removes a value.
 * @throws {ConfigError} A change removes a setting that the server cannot remove, such as the name.
 * @example
 * await airbyte.connections.update(updateBody(connection, { status: "inactive" }));
 */
export function updateBody<Connection extends AnyConnection>(
  connection: Connection,
  changes: ChangesOf<DraftOf<Connection>>,
): UpdateOf<Extract<AnyAirbyte, { family: FamilyOf<Connection> }>> {
  const stored = connection as unknown as StoredConnection;
  const base = readSettings(stored);
  return bodyOf(stored, base, normalized(base, applied(base, changes), stored)) as never;
}

/** The settings with the changes. Undefined has no effect. */
export function applied(settings: Settings, changes: object): Settings {
  return { ...settings, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) };
}

/** What 2.x stores instead of null. */
const EMPTY: Readonly<Record<string, unknown>> = {
  prefix: "",
  namespaceFormat: "",
  operations: [],
  tags: [],
  resourceRequirements: {},
};

/**
 * The body that makes the settings of a connection equal to others.
 *
 * @param before The present settings of the connection.
 * @param after Normalized.
 */
export function bodyOf(connection: StoredConnection, before: Settings, after: Settings): object {
  const names = Object.keys({ ...before, ...after }).filter((name) => differ(before[name], after[name]));
  const isRemoved = (name: string): boolean => after[name] === null || after[name] === undefined;
  const fixed = isPatched(connection)
    ? names.find((name) => isRemoved(name) && !(name in EMPTY) && name !== "scheduleData")
    : names.find((name) => isRemoved(name) && /^(name|status|syncCatalog|resourceRequirements)$/.test(name));
  if (fixed !== undefined) throw new ConfigError(fixed, "cannot be removed: the server keeps it");
  if (isPatched(connection)) {
    const changes = names.map((name) => [name, isRemoved(name) ? EMPTY[name] : after[name]]);
    return toPatch(connection as never, Object.fromEntries(changes));
  }
  const removed = names.filter(isRemoved).map((name) => [name, null]);
  const body = toConnectionUpdate(connection as never, { ...after, ...Object.fromEntries(removed) });
  if (connection.scheduleType !== undefined) delete body.schedule;
  return body;
}
