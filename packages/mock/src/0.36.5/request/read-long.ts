import { type ExactNumber, toExact } from "../../state/exact-number.ts";

/** A Java long. An `ExactNumber` if JavaScript cannot represent it. */
export type Long = number | ExactNumber;

const bound = 2n ** 63n;

/** Parses a string: `24`, `+24`. Returns undefined if it is not a long. */
export function longFromText(text: string): Long | undefined {
  return /^[+-]?\d+$/.test(text) ? inRange(BigInt(text.replace(/^\+/, ""))) : undefined;
}

/** Converts a JSON number and truncates its fraction. Returns undefined if it is out of range. */
export function longFromNumber(text: string): Long | undefined {
  if (/^-?\d+$/.test(text)) return inRange(BigInt(text));
  const value = Number(text);
  if (Math.abs(value) > Number(bound)) return undefined;
  // Java accepts 2^63 as a double, one more than the largest long.
  return inRange(value === Number(bound) ? bound - 1n : BigInt(Math.trunc(value)));
}

function inRange(value: bigint): Long | undefined {
  return value >= -bound && value < bound ? toExact(String(value)) : undefined;
}
