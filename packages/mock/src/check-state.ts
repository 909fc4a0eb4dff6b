import { type AirbyteState, emptyState } from "./state.ts";
import { findLooseEnd, findShapeFault, formatPath } from "./state-shape.ts";

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

/**
 * Looks at the elements of a state, as `readStateFile` does: a half-built one would fail in some later request. What is not
 * made yet stays so.
 *
 * @throws {RangeError} One has not the shape that it is to have, or leads nowhere; the message has its path.
 */
export function checkElements(state: AirbyteState): void {
  const isMade = !Object.getOwnPropertyDescriptor(state, "connections")?.get;
  const fault = findShapeFault(state) ?? (isMade ? findLooseEnd(state) : undefined);
  if (fault) throw new RangeError(`state.${formatPath(fault.path)} ${fault.complaint}`);
}
