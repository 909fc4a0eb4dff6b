import { stackOverflow } from "../errors/internal-error.ts";
import { escapeKey, toExact } from "../state/exact-number.ts";
import type { JsonTokens } from "./json-tokens.ts";

/**
 * How deep a free-form value may be nested. shape-depth [choice]: the real server was seen to take 3,000 levels, and runs
 * out of stack somewhere beyond.
 */
const maxDepth = 4_000;

/** The value whose first token is the current one. Of a repeated key the last one wins. */
export function readValue(tokens: JsonTokens): unknown {
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
      // `__proto__` is a key like any other.
      Object.defineProperty(current, key, { value, writable: true, enumerable: true, configurable: true });
    }
    if (isContainer(value)) {
      if (open.length === maxDepth) throw stackOverflow();
      open.push(value);
    }
  }
  return first;
}

/** A scalar, or a list or an object that is still empty. */
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

/** A number that keeps its digits is an object too, but a finished one. */
function isContainer(value: unknown): value is unknown[] | { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !("$number" in value);
}
