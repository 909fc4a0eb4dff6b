import type { StreamEntry } from "../airbyte.ts";
import { type Change, differ, listChanges } from "./list-changes.ts";
import { membersOf } from "./members-of.ts";
import type { Settings } from "./settings-of.ts";

/** A part of settings, as settings that have nothing else: a property, the schedule, the namespace or a stream. */
type Part = Settings | undefined;

/** The result of a three-way merge. */
export interface Merged {
  /** `theirs` with the differences of `mine`, also with those in conflict. */
  readonly settings: Settings;
  /** From `theirs` to `mine`, where both changed the same part, differently. */
  readonly conflicts: readonly Change[];
}

/** Merges two edits of the same settings. */
export function merge(base: Settings, mine: Settings, theirs: Settings): Merged {
  const [old, edited, parts] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  const conflicts: Change[] = [];
  for (const key of new Map([...old, ...edited]).keys()) {
    const [before, after, current] = [old.get(key), edited.get(key), parts.get(key)];
    if (!differ(before, after)) continue;
    // A missing part has no values.
    if (differ(before, current)) conflicts.push(...listChanges(current as object, after as object));
    parts.set(key, after);
  }
  const settings: Settings = {};
  const streams: StreamEntry[] = [];
  for (const part of parts.values()) {
    Object.assign(settings, part);
    streams.push(...(part?.syncCatalog?.streams ?? []));
  }
  if (settings.syncCatalog) settings.syncCatalog = { ...parts.get("syncCatalog")?.syncCatalog, streams };
  return { settings, conflicts };
}

/** The start of the names of properties that only make sense together, such as `scheduleType` and `scheduleData`. */
const TOGETHER = /^(schedule|namespace).*/;

function partsOf({ syncCatalog, ...properties }: Settings): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const [name, value] of Object.entries(properties)) {
    const key = name.replace(TOGETHER, "$1");
    parts.set(key, { ...parts.get(key), [name]: value });
  }
  if (syncCatalog) parts.set("syncCatalog", { syncCatalog: { ...syncCatalog, streams: [] } });
  for (const [key, { value }] of membersOf(syncCatalog?.streams)) parts.set(key, { syncCatalog: { streams: [value] } });
  return parts;
}
