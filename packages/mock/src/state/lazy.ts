/** The makers behind the getters of properties that nobody has read yet. */
const makers = new WeakMap<() => unknown, () => unknown>();

/**
 * Gives an object a property whose value is made when it is first read. From outside it is a plain property: it can be
 * listed, written and turned into JSON.
 *
 * @param make Called at most once for this object, and once for each copy that `copyLazily` makes before it is read: the
 * same value each time, and no part of it shared with an earlier one.
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

/** A deep copy of plain JSON. What nobody has read stays unread, in the original and in the copy. */
export function copyLazily<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyLazily) as typeof value;
  if (typeof value !== "object" || value === null) return value;
  const copy = {};
  assignLazily(copy, value);
  return copy as T;
}

/** `Object.assign` of a deep copy of JSON, which has no undefined. Whatever is unread in the source is unread in the target. */
export function assignLazily(target: object, source: object): void {
  for (const [key, { get, value }] of Object.entries(Object.getOwnPropertyDescriptors(source))) {
    const make = get && makers.get(get);
    if (make) defineLazily(target, key, make);
    else if (get) throw new TypeError(`The property ${key} of a state must be plain`);
    else if (value !== undefined)
      Object.defineProperty(target, key, {
        value: copyLazily(value),
        writable: true,
        enumerable: true,
        configurable: true,
      });
  }
}
