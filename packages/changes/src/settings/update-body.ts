import { ConfigError } from "@airbyte-web-backend/client/errors";
import {
  type AnyAirbyte,
  type AnyConnection,
  type Json,
  retyped,
  type StoredCatalog,
  type StoredConnection,
  type StreamEntry,
  type UpdateOf,
} from "../airbyte.ts";
import { streamText } from "../stream-name.ts";
import type { ChangesOf, DraftOf, FamilyOf } from "./draft.ts";
import { differ } from "./list-changes.ts";
import { fromDraft, isSelected, REMOVED_ON_2 } from "./normalized.ts";
import { isPatched } from "./server-rules.ts";
import { readSettings, type Settings } from "./settings-of.ts";

/**
 * Creates the body of an update, for the version of the server that returned the connection.
 *
 * - Airbyte 0.36 replaces the connection: the body has every setting, unchanged ones included.
 * - Airbyte 2.x patches it: the body has the settings that differ. It cannot store null, so a removed prefix is sent as `""`.
 *   A changed catalog deselects the streams that the server syncs but does not show.
 *
 * @param connection As `get`, `create` or `update` returned it.
 * @param changes The new values. Undefined has no effect, null removes a value.
 * @throws {ConfigError} A change is not a setting, is malformed, or removes a setting that the server keeps, such as the name.
 * @example
 * await airbyte.connections.update(updateBody(connection, { status: "inactive" }));
 */
export function updateBody<Connection extends AnyConnection>(
  connection: Connection,
  changes: ChangesOf<DraftOf<Connection>>,
): UpdateOf<Extract<AnyAirbyte, { family: FamilyOf<Connection> }>> {
  const stored: StoredConnection = retyped(connection);
  const base = readSettings(stored);
  const body = bodyOf(stored, base, fromDraft(base, applied(base, changes), stored));
  // Without it, the server does not return the streams of a refreshed catalog.
  if (body.syncCatalog && stored.catalogDiff) body["sourceCatalogId"] ??= stored.catalogId;
  return retyped(body);
}

/** The body of an update of any version. */
export interface Body extends Json {
  readonly connectionId: string;
  syncCatalog?: StoredCatalog;
  skipReset?: boolean;
}

/** The settings with the changes. Undefined has no effect. */
export function applied(settings: Settings, changes: object): Settings {
  const result = { ...settings };
  for (const [name, value] of Object.entries(changes)) if (value !== undefined) result[name] = value;
  return result;
}

/** The settings that can be removed, and what 2.x stores instead of null. */
const REMOVED: Readonly<Record<string, unknown>> = {
  schedule: undefined,
  scheduleData: undefined,
  operations: [],
  tags: [],
  ...REMOVED_ON_2,
};

/** Whether null removes a setting. Airbyte 0.36 keeps the resource requirements. */
export function isRemovable(name: string, isPatch: boolean): boolean {
  return name in REMOVED && (isPatch || name !== "resourceRequirements");
}

/**
 * The body that makes the settings of a connection equal to others.
 *
 * @param before The present settings of the connection.
 * @param after Normalized.
 * @throws {ConfigError} The server cannot store this.
 */
export function bodyOf(connection: StoredConnection, before: Settings, after: Settings): Body {
  const isPatch = isPatched(connection);
  const changed = Object.keys(before).filter((name) => differ(before[name], after[name]));
  for (const name of changed) {
    const isKept = name === "notifySchemaChangesByEmail" && !after[name] && after["notifySchemaChanges"];
    if (isKept || (after[name] == null && !isRemovable(name, isPatch)))
      throw new ConfigError(name, "cannot be removed: the server keeps it");
  }
  // The server rejects one of the two alone.
  if (changed.some((name) => name.startsWith("schedule"))) changed.push("scheduleType", "scheduleData");
  const body: Body = { connectionId: connection.connectionId };
  // Airbyte 0.36 stores the text "null" if it is missing, and answers a null in some other properties with an error.
  if (!isPatch) body["namespaceFormat"] = null;
  for (const name of isPatch ? changed : Object.keys(after)) {
    const value = after[name] ?? (isPatch ? REMOVED[name] : undefined);
    if (value != null) body[name] = value;
  }
  // A stream that is missing is deselected.
  const { syncCatalog } = body;
  if (syncCatalog) {
    const streams = syncCatalog.streams.filter(isSelected);
    refuseMaskedKeys(streams);
    body.syncCatalog = { ...syncCatalog, streams };
  }
  return body;
}

/**
 * @throws {ConfigError} A mapper has the mask that 2.x returns for its key. The server rejects it, after it has written the
 *   operations of the body.
 */
export function refuseMaskedKeys(streams: readonly StreamEntry[]): void {
  const masked = streams.find(({ config }) => /"key":"\*+"/.test(JSON.stringify(config["mappers"])));
  if (masked)
    throw new ConfigError("syncCatalog", `needs the mapper key of ${streamText(masked.stream)}, not its mask`);
}
