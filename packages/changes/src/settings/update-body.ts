import { ConfigError } from "@airbyte-web-backend/client/errors";
import type { AnyAirbyte, AnyConnection, UpdateOf } from "../airbyte.ts";
import { differ } from "./list-changes.ts";
import {
  type ChangesOf,
  type DraftOf,
  type FamilyOf,
  isPatched,
  isSelected,
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
  const body = bodyOf(stored, base, normalized(base, applied(base, changes), stored));
  // Without it, the server does not return the streams of a refreshed catalog.
  if (body.syncCatalog && stored["catalogDiff"]) body["sourceCatalogId"] ??= stored["catalogId"];
  return body as never;
}

/** The body of an update of any version. */
export interface Body {
  [property: string]: unknown;
  syncCatalog?: Settings["syncCatalog"];
  skipReset?: boolean;
}

/** The settings with the changes. Undefined has no effect. */
export function applied(settings: Settings, changes: object): Settings {
  return { ...settings, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) };
}

/** The settings that can be removed, and what 2.x stores instead of null. */
const EMPTY: Readonly<Record<string, unknown>> = {
  schedule: undefined,
  scheduleData: undefined,
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
export function bodyOf(connection: StoredConnection, before: Settings, after: Settings): Body {
  const { connectionId } = connection;
  const isRemoved = (name: string): boolean => after[name] === null || after[name] === undefined;
  const changed = Object.keys({ ...before, ...after }).filter((name) => differ(before[name], after[name]));
  // Airbyte 0.36 keeps the resource requirements.
  const isKept = (name: string): boolean => !(name in EMPTY) || (/^res/.test(name) && !isPatched(connection));
  const fixed = changed.find((name) => isRemoved(name) && isKept(name));
  if (fixed !== undefined) throw new ConfigError(fixed, "cannot be removed: the server keeps it");
  const body: Body = { connectionId };
  if (isPatched(connection)) {
    // The server rejects one of the two alone, except for `manual`.
    if (changed.some((name) => /^schedule/.test(name))) changed.push("scheduleType", "scheduleData");
    for (const name of changed) body[name] = isRemoved(name) ? EMPTY[name] : after[name];
    // A stream that is missing is deselected.
    const streams = body.syncCatalog?.streams.filter(isSelected);
    if (streams) body.syncCatalog = { ...body.syncCatalog, streams };
    return body;
  }
  // Airbyte stores the text "null" if it is missing, and answers a null in some other properties with an error.
  body["namespaceFormat"] = null;
  for (const name of Object.keys(after)) if (!isRemoved(name)) body[name] = after[name];
  return body;
}
