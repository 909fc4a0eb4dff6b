export interface NumberRange {
  /** Default 0. */
  readonly min?: number;
  /** Default: none. */
  readonly max?: number;
  /** Whether parts of one are refused. `Infinity` is never one of them. Default true. */
  readonly isWhole?: boolean;
}

/**
 * What cannot be used is told where it was written, not when the first request comes.
 *
 * @throws {RangeError} The value is no such number; the message has its name.
 */
export function checkNumber(name: string, value: unknown, range: NumberRange = {}): void {
  const { min = 0, max = Number.POSITIVE_INFINITY, isWhole = true } = range;
  if (typeof value === "number" && value >= min && value <= max) {
    if (!isWhole || Number.isInteger(value) || value === Number.POSITIVE_INFINITY) return;
  }
  const kind = isWhole ? "a whole number" : "a number";
  const between = Number.isFinite(max) ? `from ${min} to ${max}` : `of at least ${min}`;
  throw new RangeError(`${name} must be ${kind} ${between}, not ${String(value)}`);
}
