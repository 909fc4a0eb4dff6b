import { type ExactNumber, toExact } from "../state/exact-number.ts";

/**
 * Converts a JSON number to an integer of Java, and truncates its fraction.
 *
 * @returns An `ExactNumber` if JavaScript cannot represent it. Undefined if it is out of range.
 */
export function readInteger(text: string, bits: 32 | 64): number | ExactNumber | undefined {
  const max = 2n ** BigInt(bits - 1) - 1n;
  const min = -max - 1n;
  if (/^-?\d+$/.test(text)) {
    const value = BigInt(text);
    return value >= min && value <= max ? toExact(String(value)) : undefined;
  }
  const double = Number(text);
  // Java compares doubles: it accepts 2^63, one more than the largest long.
  if (double < Number(min) || double > Number(max)) return undefined;
  const value = BigInt(Math.trunc(double));
  return toExact(String(value > max ? max : value));
}
