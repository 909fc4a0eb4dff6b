import { describeDouble } from "../jackson/java-characters.ts";
import { type ExactNumber, isExactNumber, toExact } from "../state/exact-number.ts";

/** column-surrogate [observed]: replaces lone surrogates with question marks. */
export function toColumnText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "?");
}

/**
 * Converts a free-form value as a round trip through PostgreSQL's `jsonb` does: jsonb-keys [observed],
 * jsonb-numbers [observed], column-surrogate [observed].
 */
export function toJsonb(value: unknown): unknown {
  if (typeof value === "string") return toColumnText(value);
  if (typeof value === "number") return Number.isInteger(value) ? value : toExact(describeDouble(value));
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(toJsonb);
  if (isExactNumber(value)) return toJsonbNumber(value.$number);
  const entries = Object.entries(value).map(([key, below]): [string, unknown] => [toColumnText(key), toJsonb(below)]);
  return Object.fromEntries(entries.length > 1 ? entries.sort(([left], [right]) => compareKeys(left, right)) : entries);
}

/**
 * Converts a free-form value as Jackson does when it parses it: `1e3` is the double 1000.0, `-0` the integer 0. A number
 * that is too large for a double is infinite, and equal to no stored value.
 */
export function toJsonNode(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value : toExact(describeDouble(value));
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(toJsonNode);
  if (isExactNumber(value)) {
    const digits = value.$number;
    return isInteger(digits) ? toExact(String(BigInt(digits))) : toExact(describeDouble(Number(digits)));
  }
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, toJsonNode(below)]));
}

/** jsonb-keys [observed]: by length, then by bytes. (JavaScript always sorts integer keys first.) */
function compareKeys(left: string, right: string): number {
  const [leftBytes, rightBytes] = [encoder.encode(left), encoder.encode(right)];
  if (leftBytes.length !== rightBytes.length) return leftBytes.length - rightBytes.length;
  const at = leftBytes.findIndex((byte, index) => byte !== rightBytes[index]);
  return at < 0 ? 0 : (leftBytes[at] ?? 0) - (rightBytes[at] ?? 0);
}

const encoder = new TextEncoder();

/**
 * jsonb-numbers [observed]: integers are exact. Other numbers are doubles when they are written, decimals in the database,
 * and doubles again when they are read, if they still have a decimal point: `1e3` is 1000.0, `1e10` is 10000000000.
 * jsonb-infinity [observed]: an infinite double is written as a string.
 */
function toJsonbNumber(digits: string): number | ExactNumber | string {
  if (isInteger(digits)) return toExact(String(BigInt(digits)));
  const double = Number(digits);
  const printed = describeDouble(double);
  if (!Number.isFinite(double)) return printed;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)\.(\d+)(?:E(-?\d+))?$/.exec(printed) ?? [];
  const shift = Number(exponent);
  if (shift >= fraction.length && shift > 0) return toExact(sign + whole + fraction.padEnd(shift, "0"));
  return toExact(double === 0 ? "0.0" : printed);
}

function isInteger(digits: string): boolean {
  return /^-?\d+$/.test(digits);
}
