export interface NumberRange {
  /** Default 0. */
  readonly min?: number;
  /** Default: no limit. */
  readonly max?: number;
  /** Whether the number must be an integer or `Infinity`. Default true. */
  readonly isWhole?: boolean;
}

/**
 * Checks a number in options.
 *
 * @throws {RangeError} The value is out of range. The message has its name.
 */
export function checkNumber(name: string, value: unknown, range: NumberRange = {}): void {
  const { min = 0, max = Number.POSITIVE_INFINITY, isWhole = true } = range;
  if (typeof value === "number" && value >= min && value <= max) {
    if (!isWhole || Number.isInteger(value) || value === Number.POSITIVE_INFINITY) return;
  }
  const kind = isWhole ? "an integer" : "a number";
  const between = Number.isFinite(max) ? `from ${min} to ${max}` : `of ${min} or more`;
  throw new RangeError(`${name} must be ${kind} ${between}, got ${String(value)}`);
}
