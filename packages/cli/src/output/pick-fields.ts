/**
 * The value at a dotted path, such as `source.name` or `syncCatalog.streams.0`.
 *
 * @returns Undefined if there is none. Keys of the prototype do not count.
 */
export function pickField(row: unknown, path: string): unknown {
  let value: unknown = row;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** The fields of a row under their paths, flat: `{ "source.name": "Shop" }`. */
export function pickFields(row: unknown, paths: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(paths.map((path) => [path, pickField(row, path) ?? null]));
}
