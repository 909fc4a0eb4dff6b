import { entriesOf } from "./entries-of.ts";
import { type Change, differ, listChanges } from "./list-changes.ts";
import type { Settings, StreamEntry } from "./settings-of.ts";

/** The result of a three-way merge. */
export interface Merged {
  /** `theirs` with the changes from `base` to `mine`. In a conflict `mine` wins. */
  readonly settings: Settings;
  /** What both changed, differently: from `theirs` to `mine`. */
  readonly conflicts: readonly Change[];
}

/**
 * Merges two edits of the same settings. A part is a property, the schedule, the namespace or a stream. Two different changes of
 * one part are a conflict.
 */
export function merge(base: Settings, theirs: Settings, mine: Settings): Merged {
  const [old, other, own] = [partsOf(base), partsOf(theirs), partsOf(mine)];
  const conflicts: Change[] = [];
  const merged = new Map(other);
  for (const key of new Set([...old.keys(), ...own.keys()])) {
    const [before, current, wanted] = [old.get(key), other.get(key), own.get(key)];
    if (!differ(before, wanted)) continue;
    if (differ(before, current) && differ(current, wanted)) conflicts.push(...listChanges(current ?? {}, wanted ?? {}));
    if (wanted) merged.set(key, wanted);
    else merged.delete(key);
  }
  return { settings: joined(merged.values()), conflicts };
}

/** Properties that only make sense together. */
const TOGETHER: Readonly<Record<string, string>> = {
  scheduleType: "schedule",
  scheduleData: "schedule",
  namespaceFormat: "namespaceDefinition",
};

/** Each part as settings that have nothing else. */
function partsOf({ syncCatalog, ...properties }: Settings): Map<string, Settings> {
  const parts = new Map<string, Settings>();
  for (const [name, value] of Object.entries(properties)) {
    const key = TOGETHER[name] ?? name;
    parts.set(key, { ...parts.get(key), [name]: value });
  }
  if (!syncCatalog) return parts;
  parts.set("syncCatalog", { syncCatalog: { ...syncCatalog, streams: [] } });
  for (const { key, value } of entriesOf(syncCatalog.streams)) {
    parts.set(`stream ${key}`, { syncCatalog: { streams: [value as StreamEntry] } });
  }
  return parts;
}

function joined(parts: Iterable<Settings>): Settings {
  const settings: Settings = {};
  for (const { syncCatalog, ...properties } of parts) {
    Object.assign(settings, properties);
    if (!syncCatalog) continue;
    settings.syncCatalog = { ...settings.syncCatalog, ...syncCatalog, streams: settings.syncCatalog?.streams ?? [] };
    settings.syncCatalog.streams.push(...syncCatalog.streams);
  }
  return settings;
}
