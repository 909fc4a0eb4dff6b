import { ConfigError } from "./errors/config-error.ts";

/**
 * Checks a value, unless it is undefined. The message does not contain the value: it may be a secret.
 *
 * @param expected What the value must be. Completes "must be …".
 * @throws {ConfigError} `isValid` returns false.
 */
export function check<Value>(
  option: string,
  value: Value | undefined,
  isValid: (value: Value) => boolean,
  expected: string,
): void {
  if (value !== undefined && !isValid(value)) throw new ConfigError(option, `must be ${expected}`);
}

/** A predicate for strings that match a pattern. */
export function stringMatching(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === "string" && pattern.test(value);
}

/** Whether a value is an object whose keys are its entries. False for a `Headers` or `Map`, which have no keys. */
export function isRecord(value: unknown): boolean {
  return value === Object(value) && !isFunction(value) && !isFunction((value as Headers).entries);
}

export function isPositive(value: unknown): boolean {
  return typeof value === "number" && value > 0; // not NaN either
}

export function isFunction(value: unknown): value is (argument: unknown) => unknown {
  return typeof value === "function";
}
