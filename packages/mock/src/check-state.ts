import { emptyState } from "./state.ts";

/**
 * Looks at the collections of a state from outside: what is in them may be large, and not made yet.
 *
 * @throws {RangeError} A collection is not known, or of another kind; the message has its name.
 */
export function checkState(state: object): void {
  const kinds = new Map<string, unknown>(Object.entries(emptyState()));
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(state))) {
    if (!kinds.has(name)) throw new RangeError(`state.${name} is no collection of a state`);
    if (value === undefined) continue;
    const isList = Array.isArray(kinds.get(name));
    if (typeof value !== "object" || value === null || Array.isArray(value) !== isList)
      throw new RangeError(`state.${name} must be ${isList ? "a list" : "an object"}, not ${JSON.stringify(value)}`);
  }
}
