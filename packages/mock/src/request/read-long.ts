import { type ExactNumber, toExact } from "../state/exact-number.ts";

/** A Java long. One that JavaScript has no number for keeps its digits. */
export type Long = number | ExactNumber;

const bound = 2n ** 63n;

/** A text as a long: `24`, `+24`. Undefined: it is none. */
export function longFromText(text: string): Long | undefined {
  return /^[+-]?\d+$/.test(text) ? inRange(BigInt(text.replace(/^\+/, ""))) : undefined;
}

/** A number of JSON as a long: what follows the decimal point is cut off. Undefined: it is too large. */
export function longFromNumber(text: string): Long | undefined {
  if (/^-?\d+$/.test(text)) return inRange(BigInt(text));
  const value = Number(text);
  if (Math.abs(value) > Number(bound)) return undefined;
  // The largest double that is let in is one more than the largest long.
  return inRange(value === Number(bound) ? bound - 1n : BigInt(Math.trunc(value)));
}

function inRange(value: bigint): Long | undefined {
  return value >= -bound && value < bound ? toExact(String(value)) : undefined;
}
