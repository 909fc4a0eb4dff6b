import { ConfigError } from "./errors/config-error.ts";
import type { CallOptions, ClientOptions, Validate, Validators } from "./options.ts";

/**
 * Holds the options of a client or a call against what they may be. Messages name the option and never its value: it may
 * be a secret in the wrong place.
 *
 * @throws {ConfigError}
 */
export function checkOptions(options: CallOptions & Partial<ClientOptions>): void {
  const { auth, deadlineMs, fetch, headers, maxRetries, retry, signal, timeoutMs, validate } = options;
  check("timeoutMs", timeoutMs, isPositive, "a positive number of milliseconds");
  check("deadlineMs", deadlineMs, isPositive, "a positive number of milliseconds");
  check("maxRetries", maxRetries, (value) => Number.isInteger(value) && value >= 0, "0 or a positive whole number");
  check("signal", signal ?? undefined, (value) => isFunction(value.addEventListener), "an AbortSignal");
  check("fetch", fetch, isFunction, "a function");
  check("auth", auth, (value) => isFunction(value?.headers), "an object with a headers function");
  check("validate", validate, (value) => /^(off|warn|strict)$/.test(value), '"off", "warn" or "strict"');
  check("retry", retry, (value) => /^(auto|always|never)$/.test(value), '"auto", "always" or "never"');
  check("headers", headers, isRecord, "an object with a string for each name"); // a Headers would look empty
  for (const [name, value] of Object.entries(headers ?? {})) {
    check("headers", name, (text) => /^[\w!#$%&'*+.^`|~-]+$/.test(text), "named by tokens (RFC 9110)");
    check<string | null>("headers", value ?? null, isHeaderValue, HEADER_VALUE);
  }
}

/** @throws {ConfigError} There is nothing to validate with: found before anything is sent. */
export function checkValidators(validate: Validate, validators: Validators | undefined): void {
  if (validate === "off" || validators) return;
  throw new ConfigError("validators", "must be responseValidators of @airbyte-web-backend/schema/validators");
}

/**
 * @param value Not checked when it is undefined.
 * @throws {ConfigError} The value does not hold the condition.
 */
export function check<Value>(
  option: string,
  value: Value | undefined,
  holds: (value: Value) => boolean,
  what: string,
): void {
  if (value !== undefined && !holds(value)) throw new ConfigError(option, `must be ${what}`);
}

/** Completes "must be …" for what `isHeaderValue` refuses. */
export const HEADER_VALUE = "one line of Latin-1 characters";

/** @see RFC 9110, section 5.5 */
export function isHeaderValue(value: unknown): boolean {
  return typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

function isPositive(value: unknown): boolean {
  return typeof value === "number" && value > 0; // not NaN either
}

function isRecord(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
