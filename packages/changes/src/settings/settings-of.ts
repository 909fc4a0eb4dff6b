import { type AnyConnection, type Json, retyped, type StoredCatalog, type StoredConnection } from "../airbyte.ts";
import { copy } from "./copy.ts";
import type { DraftOf } from "./draft.ts";
import { isSelected, normalized } from "./normalized.ts";
import { hasScheduleType, isPatched, settingNames } from "./server-rules.ts";

/** The settings of a connection of any version. */
export interface Settings extends Json {
  syncCatalog?: StoredCatalog;
}

/**
 * Copies the settings of a connection that an update can change, in the form of the server that returned it.
 *
 * @param connection As `get`, `create` or `update` returned it.
 * @example
 * listChanges(settingsOf(before), settingsOf(after));
 */
export function settingsOf<Connection extends AnyConnection>(connection: Connection): DraftOf<Connection> {
  return retyped(readSettings(retyped(connection)));
}

/** `settingsOf` without the types of a version. */
export function readSettings(connection: StoredConnection): Settings {
  const settings: Settings = {};
  for (const name of settingNames(connection)) settings[name] = copy(connection[name]);
  // With `scheduleType`, `schedule` is another form of `scheduleData`, and an update with both is an error.
  if (hasScheduleType(connection)) settings["schedule"] = undefined;
  const { syncCatalog } = settings;
  if (isPatched(connection)) settings["sourceCatalogId"] = connection.catalogId;
  // It stores no others. After a refresh it returns them.
  else if (syncCatalog) syncCatalog.streams = syncCatalog.streams.filter(isSelected);
  return normalized(settings, settings, connection);
}
