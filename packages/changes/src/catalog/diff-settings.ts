import { canonical } from "./canonical.ts";
import {
  COMPUTED_SETTINGS,
  cursorOf,
  fieldText,
  isDedup,
  isIncremental,
  isSameKey,
  isSynced,
  keyText,
  primaryKeyOf,
  type StreamLike,
  supportsSyncMode,
} from "./catalog.ts";
import type { StreamChange } from "./stream-change.ts";

/** The differences of two forms of a stream, apart from its schema. */
export function diffSettings(before: StreamLike, after: StreamLike): StreamChange[] {
  const synced = isSynced(before, after);
  const [from, to] = [before.config, after.config];
  const differing = new Set([
    ...differingNames("stream", before.stream, after.stream),
    ...differingNames("config", from, to),
  ]);
  const changes: StreamChange[] = [];
  const report = (change: StreamChange, ...explained: string[]) => {
    changes.push(change);
    for (const name of explained) differing.delete(name);
  };

  if (differing.has("config.selected")) {
    const change: StreamChange = to.selected
      ? { kind: "selected", breaking: false, message: "the stream is selected" }
      : { kind: "deselected", breaking: true, message: "the stream is no longer selected" };
    report(change, "config.selected");
  }
  const modes = { before: from.syncMode, after: to.syncMode, breaking: synced };
  if (supportsSyncMode(before.stream, from.syncMode) && !supportsSyncMode(after.stream, from.syncMode)) {
    const message = `the source no longer supports the sync mode ${from.syncMode}`;
    report({ kind: "syncModeLost", ...modes, message }, "config.syncMode", "stream.supportedSyncModes");
  } else if (differing.has("config.syncMode")) {
    const message = `the sync mode changes from ${from.syncMode} to ${to.syncMode}`;
    report({ kind: "syncModeChanged", ...modes, message }, "config.syncMode");
  }
  if (differing.has("config.destinationSyncMode")) {
    const [old, current] = [from.destinationSyncMode, to.destinationSyncMode];
    const message = `the destination sync mode changes from ${old} to ${current}`;
    const change = { before: old, after: current, breaking: synced, message };
    report({ kind: "destinationSyncModeChanged", ...change }, "config.destinationSyncMode");
  }
  const [oldCursor, cursor] = [cursorOf(before), cursorOf(after)];
  if (canonical(oldCursor) !== canonical(cursor)) {
    const breaking = synced && isIncremental(before) && oldCursor.length > 0;
    const message = `the cursor field changes from ${cursorText(oldCursor)} to ${cursorText(cursor)}`;
    report(
      { kind: "cursorChanged", before: oldCursor, after: cursor, breaking, message },
      ...["config.cursorField", "stream.defaultCursorField", "stream.sourceDefinedCursor"],
    );
  }
  const [oldKey, key] = [primaryKeyOf(before), primaryKeyOf(after)];
  if (!isSameKey(oldKey, key)) {
    const breaking = synced && isDedup(before);
    const message = `the primary key changes from ${keyText(oldKey)} to ${keyText(key)}`;
    report(
      { kind: "primaryKeyChanged", before: oldKey, after: key, breaking, message },
      ...["config.primaryKey", "stream.sourceDefinedPrimaryKey"],
    );
  }
  for (const setting of differing) {
    // The values of mappers can be secrets.
    changes.push({ kind: "settingChanged", setting, breaking: false, message: `${setting} differs` });
  }
  return changes;
}

/** Computed by the server, or compared elsewhere. */
const IGNORED = new Set([
  ...["name", "namespace", "jsonSchema"].map((name) => `stream.${name}`),
  ...COMPUTED_SETTINGS.map((name) => `config.${name}`),
]);

function differingNames(part: string, before: object, after: object): string[] {
  const [old, current] = [new Map<string, unknown>(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Map([...old, ...current]).keys()]
    .filter((name) => settingText(old.get(name)) !== settingText(current.get(name)))
    .map((name) => `${part}.${name}`)
    .filter((name) => !IGNORED.has(name));
}

function settingText(value: unknown): string {
  const isUnset = value === null || value === undefined || value === false || Object(value).length === 0;
  return isUnset ? "" : canonical(value);
}

function cursorText(cursor: readonly string[]): string {
  return cursor.length === 0 ? "none" : fieldText(cursor);
}
