import { canonical } from "./canonical.ts";
import {
  cursorOf,
  fieldText,
  isDedup,
  isFieldSynced,
  isIncremental,
  isSynced,
  keyText,
  primaryKeyOf,
  type StreamLike,
} from "./catalog.ts";
import { fieldKey, type SchemaField, schemaFields } from "./schema-fields.ts";
import type { StreamChange } from "./stream-change.ts";

/** The fields that differ, and the cursor and key fields that no longer exist. */
export function diffSchemas(before: StreamLike, after: StreamLike): StreamChange[] {
  const [from, to] = [before.stream.jsonSchema, after.stream.jsonSchema];
  if (canonical(from) === canonical(to)) return [];
  const [old, current] = [schemaFields(from), schemaFields(to)];
  const changes = diffFields(old, current, (path) => isSynced(before, after) && isFieldSynced(before, path));
  if (changes.length === 0) {
    changes.push({ kind: "schemaChanged", breaking: false, message: "the JSON schema differs" });
  }
  return isSynced(before, after) ? [...changes, ...lostFields(before, after, old, current)] : changes;
}

type Fields = ReadonlyMap<string, SchemaField>;

function diffFields(before: Fields, after: Fields, isRead: (path: readonly string[]) => boolean): StreamChange[] {
  /** Fields of which everything differs. What they contain is not reported. */
  const done = new Set<string | undefined>();
  return [...new Map([...before, ...after])].flatMap(([key, { path, parent }]): StreamChange[] => {
    const [from, to] = [before.get(key), after.get(key)];
    // Without a schema there are no fields. It is not a field itself.
    if (path.length === 0 && (!from || !to)) return [];
    const isCovered = done.has(parent);
    if (isCovered || from?.type !== to?.type) done.add(key);
    if (isCovered) return [];
    const field = path.length === 0 ? "the record" : `field ${fieldText(path)}`;
    if (!from) {
      return [{ kind: "fieldAdded", field: path, after: to?.type, breaking: false, message: `${field} is new` }];
    }
    const breaking = isRead(path);
    if (!to) {
      const message = `${field} no longer exists`;
      return [{ kind: "fieldRemoved", field: path, before: from.type, breaking, message }];
    }
    if (from.type !== to.type) {
      const message = `${field} changes from ${from.type} to ${to.type}`;
      return [{ kind: "fieldRetyped", field: path, before: from.type, after: to.type, breaking, message }];
    }
    return [...nullability(from, to, field), ...keywords(from, to, field)];
  });
}

function nullability({ path, isNullable }: SchemaField, to: SchemaField, field: string): StreamChange[] {
  if (isNullable === to.isNullable) return [];
  const message = `${field} ${isNullable ? "is never null now" : "can be null now"}`;
  return [
    { kind: "nullabilityChanged", field: path, before: isNullable, after: !isNullable, breaking: false, message },
  ];
}

function keywords(from: SchemaField, to: SchemaField, field: string): StreamChange[] {
  const names = [...new Map([...from.keywords, ...to.keywords]).keys()];
  const changed = names.filter((name) => from.keywords.get(name) !== to.keywords.get(name));
  if (changed.length === 0) return [];
  const message = `${field} has another ${changed.join(", ")}`;
  return [{ kind: "fieldChanged", field: from.path, breaking: false, message }];
}

function lostFields(before: StreamLike, after: StreamLike, old: Fields, current: Fields): StreamChange[] {
  const isLost = (path: readonly string[]) =>
    path.length > 0 && old.has(fieldKey(path)) && !current.has(fieldKey(path));
  const changes: StreamChange[] = [];
  const cursor = cursorOf(before);
  if (isIncremental(before) && isLost(cursor)) {
    const message = `the cursor field ${fieldText(cursor)} no longer exists`;
    changes.push({
      kind: "cursorLost",
      field: cursor,
      before: cursor,
      after: cursorOf(after),
      breaking: true,
      message,
    });
  }
  const key = primaryKeyOf(before);
  const lost = key.filter(isLost);
  if (isDedup(before) && lost.length > 0) {
    const message = `the primary key field ${keyText(lost)} no longer exists`;
    changes.push({ kind: "primaryKeyLost", before: key, after: primaryKeyOf(after), breaking: true, message });
  }
  return changes;
}
