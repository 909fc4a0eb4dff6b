import type { StreamEntry } from "../airbyte.ts";
import { type Change, differ, listChanges } from "./list-changes.ts";
import { membersOf } from "./members-of.ts";
import type { Settings } from "./settings-of.ts";

/** A part of settings, as settings that have nothing else: a property, the schedule, the namespace or a stream. */
type Part = Settings | undefined;

/** A part that differs. Undefined: it is missing. */
export interface Edit {
  readonly key: string;
  readonly before: Part;
  readonly after: Part;
}

/** The parts that differ. */
export function editsOf(before: Settings, after: Settings): Edit[] {
  const [old, current] = [partsOf(before), partsOf(after)];
  return [...new Map([...old, ...current]).keys()]
    .map((key) => ({ key, before: old.get(key), after: current.get(key) }))
    .filter((edit) => differ(edit.before, edit.after));
}

/** The result of a three-way merge. */
export interface Merged {
  /** `theirs` with the edits, also with those in conflict. */
  readonly settings: Settings;
  /** From `theirs` to the edits of parts that others changed too, differently. */
  readonly conflicts: readonly Change[];
}

/** Applies edits to settings that others may have changed. */
export function merge(theirs: Settings, edits: readonly Edit[]): Merged {
  const parts = partsOf(theirs);
  const conflicts: Change[] = [];
  for (const { key, before, after } of edits) {
    const current = parts.get(key);
    if (differ(before, current)) conflicts.push(...listChanges(Object(current), Object(after)));
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
const TOGETHER = /^(schedule|namespace)/;

function partsOf({ syncCatalog, ...properties }: Settings): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const [name, value] of Object.entries(properties)) {
    const key = TOGETHER.exec(name)?.[0] ?? name;
    parts.set(key, { ...parts.get(key), [name]: value });
  }
  if (!syncCatalog) return parts;
  parts.set("syncCatalog", { syncCatalog: { ...syncCatalog, streams: [] } });
  for (const [key, { value }] of membersOf(syncCatalog.streams)) {
    parts.set(key, { syncCatalog: { streams: [value as StreamEntry] } });
  }
  return parts;
}
