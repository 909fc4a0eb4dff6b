import { type Entry, entriesOf } from "./entries-of.ts";

/** A value that differs. */
export interface Change {
  /** Such as `prefix` or `syncCatalog.streams[public.users].config.syncMode`. List indexes are steps: `cursorField.0`. */
  readonly path: string;
  /** The old value: a string, number, boolean, `[]` or `{}`. Missing if there was none. `***` if it may be a secret. */
  readonly before?: unknown;
  /** The new value. Missing if there is none. */
  readonly after?: unknown;
}

/**
 * Lists the values that differ between two objects, such as two connections or two catalogs. An empty list means that they are
 * equal for the server.
 *
 * Null equals absent. Streams are compared by namespace and name, so their order does not matter. Values below
 * `connectionConfiguration`, and those of mappers and operations that may be secrets, are shown as `***`.
 *
 * @example
 * listChanges({ prefix: "raw_" }, { prefix: "lake_" }); // [{ path: "prefix", before: "raw_", after: "lake_" }]
 */
export function listChanges(before: object, after: object): Change[] {
  const changes: Change[] = [];
  compare(before, after, "", undefined, changes);
  return changes;
}

/** Whether two values differ for the server. */
export function differ(before: unknown, after: unknown): boolean {
  return listChanges({ before }, { before: after }).length > 0;
}

/** Which values are hidden below a property: all, or those whose own name matches. */
type Hidden = "all" | "named" | undefined;

/** Settings of mappers and operations that may be or contain a secret, such as a URL with a password. */
const SECRET_NAMES = /key|secret|password|token|credential|url|body|arguments/i;

function compare(before: unknown, after: unknown, path: string, hidden: Hidden, changes: Change[]): void {
  if (before === after) return;
  const [old, current] = [byKey(before), byKey(after)];
  const [from, to] = [leafOf(before, old), leafOf(after, current)];
  if (from !== to && path !== "") {
    const shown = (value: unknown): unknown => (hidden === "all" ? "***" : value);
    changes.push({
      path: path.replace(/^\./, ""),
      ...(from !== undefined && { before: shown(before) }),
      ...(to !== undefined && { after: shown(after) }),
    });
  }
  for (const [key, { step, value }] of old) {
    compare(value, current.get(key)?.value, path + step, hiddenBelow(step, hidden), changes);
  }
  for (const [key, { step, value }] of current) {
    if (!old.has(key)) compare(undefined, value, path + step, hiddenBelow(step, hidden), changes);
  }
}

function byKey(value: unknown): Map<string, Entry> {
  return new Map(entriesOf(value).map((entry) => [entry.key, entry]));
}

/** The JSON of a value without members. Undefined for null, which the server treats like an absent value. */
function leafOf(value: unknown, members: Map<string, Entry>): string | undefined {
  if (value === null || value === undefined || members.size > 0) return undefined;
  return value instanceof Number ? String(value) : JSON.stringify(value);
}

function hiddenBelow(step: string, hidden: Hidden): Hidden {
  if (hidden === "all" || step === ".connectionConfiguration") return "all";
  if (hidden === "named") return SECRET_NAMES.test(step) ? "all" : "named";
  return step === ".mapperConfiguration" || step === ".operatorConfiguration" ? "named" : undefined;
}
