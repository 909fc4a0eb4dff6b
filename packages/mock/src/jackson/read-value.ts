import { escapeKey, toExact } from "../state/exact-number.ts";
import type { JsonTokens } from "./json-tokens.ts";

/** The limit of nested objects and arrays. */
export interface DepthLimit {
  readonly max: number;
  /** Creates the error for a value that exceeds it. */
  readonly error: () => Error;
}

/**
 * Reads the value at the current token. The last one of duplicate keys wins.
 *
 * @throws The error of `depth`: the value is nested too deeply.
 */
export function readValue(tokens: JsonTokens, depth: DepthLimit): unknown {
  const first = begin(tokens);
  if (!isContainer(first)) return first;
  const open: (unknown[] | { [key: string]: unknown })[] = [first];
  for (let current = open.at(-1); current; current = open.at(-1)) {
    let value: unknown;
    if (Array.isArray(current)) {
      if (tokens.next() === "END_ARRAY") {
        open.pop();
        continue;
      }
      value = begin(tokens);
      current.push(value);
    } else {
      if (tokens.next() === "END_OBJECT") {
        open.pop();
        continue;
      }
      const key = escapeKey(tokens.name);
      tokens.next();
      value = begin(tokens);
      // Assigning `__proto__` would set the prototype.
      Object.defineProperty(current, key, { value, writable: true, enumerable: true, configurable: true });
    }
    if (isContainer(value)) {
      if (open.length === depth.max) throw depth.error();
      open.push(value);
    }
  }
  return first;
}

/** Reads a scalar, or creates an empty array or object. */
function begin(tokens: JsonTokens): unknown {
  switch (tokens.token) {
    case "START_ARRAY":
      return [];
    case "START_OBJECT":
      return {};
    case "VALUE_STRING":
      return tokens.text;
    case "VALUE_NUMBER_INT":
    case "VALUE_NUMBER_FLOAT":
      return toExact(tokens.text);
    case "VALUE_TRUE":
      return true;
    case "VALUE_FALSE":
      return false;
    default:
      return null;
  }
}

/** An `ExactNumber` is an object, but not a container. */
function isContainer(value: unknown): value is unknown[] | { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !("$number" in value);
}
