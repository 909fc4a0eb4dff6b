import { type Member, membersOf } from "./members-of.ts";

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
  compare(before, after, "", changes);
  return changes;
}

/** Whether two values differ for the server. */
export function differ(before: unknown, after: unknown): boolean {
  return listChanges({ before }, { before: after }).length > 0;
}

/** The paths of values that are or may contain a secret, such as a URL with a password. */
const SECRETS =
  /\.connectionConfiguration\b|\.(mapper|operator)Configuration\b.*(key|secret|password|token|credential|url|body|arguments)/is;

function compare(before: unknown, after: unknown, path: string, changes: Change[]): void {
  if (before === after) return;
  const [old, current] = [membersOf(before), membersOf(after)];
  const [from, to] = [leafOf(before, old), leafOf(after, current)];
  if (from !== to && path !== "") {
    const mask = SECRETS.test(path) ? "***" : undefined;
    changes.push({
      path: path.replace(/^\./, ""),
      ...(from !== undefined && { before: mask ?? before }),
      ...(to !== undefined && { after: mask ?? after }),
    });
  }
  for (const [key, { step }] of new Map([...old, ...current])) {
    compare(old.get(key)?.value, current.get(key)?.value, path + step, changes);
  }
}

/** The JSON of a value without members. Undefined for null, which the server treats like an absent value. */
function leafOf(value: unknown, members: ReadonlyMap<string, Member>): string | undefined {
  return value === null || value === undefined || members.size > 0 ? undefined : jsonText(value);
}

/** The JSON of a value. Numbers beyond 2^53 keep their digits, as an `ExactNumber` or a BigInt. */
export function jsonText(value: unknown): string {
  return value instanceof Number || typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
