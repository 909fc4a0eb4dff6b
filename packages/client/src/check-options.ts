import type { Auth } from "./auth/auth.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { CallOptions, ClientOptions, Validate } from "./options.ts";

type Options = CallOptions & Partial<ClientOptions>;

/** For each option what it must be: as a test, and in words that complete "must be …". */
const RULES: { readonly [Name in keyof Options]: readonly [holds: (value: never) => boolean, what: string] } = {
  timeoutMs: [isPositive, "a positive number of milliseconds"],
  deadlineMs: [isPositive, "a positive number of milliseconds"],
  maxRetries: [(value: number) => Number.isInteger(value) && value >= 0, "0 or a positive whole number"],
  signal: [(value: AbortSignal | null) => isFunction(value?.addEventListener), "an AbortSignal"],
  fetch: [isFunction, "a function"],
  auth: [(value: Auth | null) => isFunction(value?.headers), "an object with headers()"],
  validate: [isText(/^(off|warn|strict)$/), '"off", "warn" or "strict"'],
  retry: [isText(/^(auto|always|never)$/), '"auto", "always" or "never"'],
  // An object like Headers or Map has no keys of its own: it would pass, and do nothing.
  headers: [(value: Headers) => typeof value === "object" && !isFunction(value?.entries), "an object of strings"],
};

/**
 * Holds the options of a client or a call against what they may be. Messages name the option and never its value: it may
 * be a secret in the wrong place.
 *
 * @throws {ConfigError}
 */
export function checkOptions(options: Options): void {
  check<unknown>("options", options ?? null, (value) => value === Object(value), "an object");
  for (const [name, [holds, what]] of Object.entries(RULES)) {
    check(name, options[name as keyof Options] as never, holds, what);
  }
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    check("headers", name, isText(/^[\w!#$%&'*+.^`|~-]+$/), "named by tokens (RFC 9110)");
    check<string | null>("headers", value ?? null, isHeaderValue, HEADER_VALUE);
  }
}

/** @throws {ConfigError} There is nothing to validate with, or nobody to tell: found before anything is sent. */
export function checkValidators(validate: Validate, { validators, hooks }: Partial<ClientOptions>): void {
  if (validate === "off") return;
  if (!isFunction(validators?.webBackendGetConnection))
    throw new ConfigError("validators", "must be responseValidators of @airbyte-web-backend/schema/validators");
  if (validate === "warn" && !isFunction(hooks?.onInvalid))
    throw new ConfigError("hooks", 'must have onInvalid, because validate: "warn" tells nobody else');
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
export const isHeaderValue: (value: unknown) => boolean = isText(/^[\t\x20-\x7e\x80-\xff]*$/);

/** What tells whether a value is a text of that form. */
export function isText(form: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === "string" && form.test(value);
}

function isPositive(value: unknown): boolean {
  return typeof value === "number" && value > 0; // not NaN either
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
