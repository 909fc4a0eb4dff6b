/** The functions behind the getters of properties that have not been read yet. */
const makers = new WeakMap<() => unknown, () => unknown>();

/**
 * Defines a property whose value is created on the first read. Otherwise it behaves like a plain property: you can list
 * it, write it and serialise it.
 *
 * @param make Called once for this object, and once for each copy that `copyLazily` makes before the first read. Must
 * return equal values that share no objects.
 */
export function defineLazily<Key extends PropertyKey, Value>(
  target: { [Name in Key]?: Value },
  key: Key,
  make: () => Value,
): void {
  const settle = (value: Value) => {
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  const get = () => settle(make());
  makers.set(get, make);
  Object.defineProperty(target, key, { get, set: settle, enumerable: true, configurable: true });
}

/** Copies plain JSON deeply. A lazy property that has not been read stays lazy, in the original and in the copy. */
export function copyLazily<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyLazily) as typeof value;
  if (typeof value !== "object" || value === null) return value;
  const copy = {};
  assignLazily(copy, value);
  return copy as T;
}

/** `Object.assign` with a copy as `copyLazily` makes it. Skips properties that are undefined. */
export function assignLazily(target: object, source: object): void {
  for (const [key, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(source))) {
    const make = get && makers.get(get);
    if (make) defineLazily(target, key, make);
    else if (get) throw new TypeError(`state property ${key} must not be a getter`);
    else if (value !== undefined)
      Object.defineProperty(target, key, {
        value: copyLazily(value),
        writable: true,
        enumerable: true,
        configurable: true,
      });
  }
}
