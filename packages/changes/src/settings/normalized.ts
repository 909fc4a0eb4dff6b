import { ConfigError } from "@airbyte-web-backend/client/errors";
import type { StoredConnection, StreamEntry } from "../airbyte.ts";
import { isRecord } from "./copy.ts";
import { differ } from "./list-changes.ts";
import { membersOf } from "./members-of.ts";
import { hasScheduleType, isPatched, type VersionMarks } from "./server-rules.ts";
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
 * - on 2.x, an empty prefix becomes null, as does one that is absent: so a stored draft removes a prefix that is added later.
 *
 * @param base The settings before the edit.
 */
export function normalized(base: Settings, edited: Settings, connection: VersionMarks): Settings {
  const settings: Settings = { ...edited };
  if (hasScheduleType(connection)) normalizeSchedule(base, settings);
  else settings["withRefreshedCatalog"] ||= undefined;
  if (isPatched(connection)) {
    for (const [name, removed] of Object.entries(REMOVED_ON_2)) {
      if (!differ(settings[name] ?? removed, removed)) settings[name] = null;
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
  const known = isPatched(connection) ? base.syncCatalog?.streams : undefined;
  return { ...settings, syncCatalog: { ...syncCatalog, streams: withOthers(streams, known) } };
}

/** The streams of an update, and the others of the connection: 2.x returns them deselected. */
export function withOthers(streams: readonly StreamEntry[], known: readonly StreamEntry[] = []): StreamEntry[] {
  const deselected = known.map((entry) => ({ ...entry, config: { ...entry.config, selected: false } }));
  const members = new Map([...membersOf(deselected), ...membersOf(streams)]);
  return [...members.values()].map(({ value }) => value);
}

function normalizeSchedule(base: Settings, settings: Settings): void {
  const { schedule } = settings;
  if (schedule !== undefined) {
    settings["schedule"] = undefined;
    if (schedule !== null && !isRecord(schedule)) throw new ConfigError("schedule", "must be an object");
    settings["scheduleData"] = schedule && { ["cronExpression" in schedule ? "cron" : "basicSchedule"]: schedule };
    settings["scheduleType"] = base["scheduleType"];
  }
  const data = settings["scheduleData"];
  if (settings["scheduleType"] !== base["scheduleType"]) {
    // The server answers with a 500 without a message.
    if (settings["scheduleType"] !== "manual" && !data) throw new ConfigError("scheduleData", "is missing");
  } else if (differ(base["scheduleData"], data)) {
    settings["scheduleType"] = isRecord(data) ? (data["cron"] ? "cron" : "basic") : "manual";
  }
  if (settings["scheduleType"] === "manual") settings["scheduleData"] = undefined;
}

/** Whether a stream is synced. */
export function isSelected({ config }: StreamEntry): boolean {
  return config.selected !== false;
}
