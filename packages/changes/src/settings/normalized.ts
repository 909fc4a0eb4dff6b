import { ConfigError } from "@airbyte-web-backend/client/errors";
import type { StoredConnection, StreamEntry } from "../airbyte.ts";
import { streamKey } from "../stream-name.ts";
import { isRecord } from "./copy.ts";
import { differ } from "./list-changes.ts";
import { hasScheduleType, isPatched } from "./server-rules.ts";
import type { Settings } from "./settings-of.ts";

/** What Airbyte 2.x stores for a setting that is removed: an update cannot store null. */
export const REMOVED_ON_2: Readonly<Record<string, unknown>> = {
  prefix: "",
  namespaceFormat: "",
  resourceRequirements: {},
};

/**
 * Brings settings into the form that the server stores, so that they can be compared:
 *
 * - `schedule` becomes `scheduleType` and `scheduleData` on servers that have them;
 * - on 2.x, an empty prefix equals none.
 *
 * @param base The settings before the edit.
 */
export function normalized(base: Settings, edited: Settings, connection: StoredConnection): Settings {
  const settings: Settings = { ...edited };
  if (hasScheduleType(connection)) normalizeSchedule(base, settings);
  else settings["withRefreshedCatalog"] ||= undefined;
  if (isPatched(connection)) {
    for (const [name, removed] of Object.entries(REMOVED_ON_2)) {
      if (!differ(settings[name], removed)) settings[name] = undefined;
    }
  }
  return settings;
}

/**
 * The settings of a draft that a user has edited, normalized.
 *
 * @throws {ConfigError} The draft has a property that an update cannot change, or a malformed catalog.
 */
export function fromDraft(base: Settings, draft: Settings, connection: StoredConnection): Settings {
  for (const name in draft) {
    if (!(name in base)) throw new ConfigError(name, "is not a setting");
  }
  const settings = normalized(base, draft, connection);
  const { syncCatalog } = settings;
  if (!syncCatalog) return settings;
  // JavaScript programs can pass anything.
  if (!syncCatalog.streams?.every?.((entry) => entry?.stream?.name != null && entry.config)) {
    throw new ConfigError("syncCatalog", "must have streams with name and config");
  }
  const streams = syncCatalog.streams.filter(isSelected);
  if (isPatched(connection)) streams.push(...unselected(base, streams));
  return { ...settings, syncCatalog: { ...syncCatalog, streams } };
}

function normalizeSchedule(base: Settings, settings: Settings): void {
  const { schedule } = settings;
  if (schedule !== undefined) {
    settings["schedule"] = undefined;
    if (schedule !== null && !isRecord(schedule)) throw new ConfigError("schedule", "must be an object");
    settings["scheduleData"] = schedule && { ["cronExpression" in schedule ? "cron" : "basicSchedule"]: schedule };
  }
  const data = settings["scheduleData"];
  const isDataChanged = settings["scheduleType"] === base["scheduleType"] && differ(base["scheduleData"], data);
  if (schedule !== undefined || isDataChanged) {
    settings["scheduleType"] = isRecord(data) ? (data["cron"] ? "cron" : "basic") : "manual";
  }
  if (settings["scheduleType"] === "manual") settings["scheduleData"] = undefined;
}

/** Whether a stream is synced. */
export function isSelected({ config }: StreamEntry): boolean {
  return config.selected !== false;
}

/** The other streams. The server returns them, with its own configuration. */
function unselected({ syncCatalog }: Settings, selected: readonly StreamEntry[]): StreamEntry[] {
  const keys = new Set(selected.map(({ stream }) => streamKey(stream)));
  const others = syncCatalog?.streams.filter(({ stream }) => !keys.has(streamKey(stream))) ?? [];
  return others.map((entry) => ({ ...entry, config: { ...entry.config, selected: false } }));
}
