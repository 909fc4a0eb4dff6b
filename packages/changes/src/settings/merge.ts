import type { StreamEntry } from "../airbyte.ts";
import { type Change, listChanges } from "./list-changes.ts";
import { membersOf } from "./members-of.ts";
import type { Settings } from "./settings-of.ts";

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
    const [before, current, wanted] = [old.get(key) ?? {}, other.get(key) ?? {}, own.get(key) ?? {}];
    if (listChanges(before, wanted).length === 0) continue;
    if (listChanges(before, current).length > 0) conflicts.push(...listChanges(current, wanted));
    merged.set(key, wanted);
  }
  return { settings: joined(merged), conflicts };
}

/** Properties that only make sense together, and the name of their part. */
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
  for (const [key, { value }] of membersOf(syncCatalog.streams)) {
    parts.set(`stream ${key}`, { syncCatalog: { streams: [value as StreamEntry] } });
  }
  return parts;
}

function joined(parts: ReadonlyMap<string, Settings>): Settings {
  const settings: Settings = {};
  const streams: StreamEntry[] = [];
  for (const part of parts.values()) {
    Object.assign(settings, part);
    streams.push(...(part.syncCatalog?.streams ?? []));
  }
  if (settings.syncCatalog) settings.syncCatalog = { ...parts.get("syncCatalog")?.syncCatalog, streams };
  return settings;
}
