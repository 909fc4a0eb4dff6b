import type { Auth } from "./auth/auth.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { Hooks } from "./hooks.ts";
import type { MergedOptions } from "./merge-options.ts";
import type { CallOptions, ClientOptions, HeaderValues } from "./options.ts";

type Options = CallOptions & Partial<ClientOptions>;

const HOOKS = ["onRequest", "onResponse", "onRetry", "onSuccess", "onError", "onInvalid"] as const;
/** What of fetch's options the client sets itself, and `mode`, which would hide responses. */
const OURS = ["method", "headers", "body", "signal", "redirect", "mode"];

/** For each option what it must be: as a test, and in words that complete "must be …". */
const RULES: { readonly [Name in keyof Options]: readonly [holds: (value: never) => boolean, what: string] } = {
  timeoutMs: [isPositive, "a positive number of milliseconds"],
  deadlineMs: [isPositive, "a positive number of milliseconds"],
  maxRetries: [(value: number) => Number.isInteger(value) && value >= 0, "a whole number from 0"],
  signal: [(value: AbortSignal | null) => isFunction(value?.addEventListener), "an AbortSignal"],
  fetch: [isFunction, "a function"],
  auth: [(value: Auth | null) => isFunction(value?.headers), "an object with headers()"],
  validate: [isText(/^(off|warn|strict)$/), '"off", "warn" or "strict"'],
  retry: [isText(/^(auto|always|never)$/), '"auto", "always" or "never"'],
  headers: [(value) => isFunction(value) || isRecord(value), "an object of strings, or a function"],
  hooks: [
    (value: Hooks) => isRecord(value) && HOOKS.every((name) => value[name] === undefined || isFunction(value[name])),
    "an object of functions",
  ],
  fetchOptions: [
    (value: Readonly<Record<string, unknown>>) => isRecord(value) && OURS.every((name) => value[name] === undefined),
    `an object without ${OURS.join(", ")}`,
  ],
  basePath: [isText(/^(\/[^\s?#\\]*)?$/), 'a path such as "/airbyte-api"'],
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
  if (options.headers && !isFunction(options.headers)) checkHeaders(options.headers as HeaderValues);
}

/** @throws {ConfigError} One of the headers cannot be sent. */
export function checkHeaders(headers: HeaderValues): HeaderValues {
  check("headers", headers ?? null, isRecord, "an object of strings");
  for (const [name, value] of Object.entries(headers)) {
    check("headers", name, isText(/^[\w!#$%&'*+.^`|~-]+$/), "named by tokens (RFC 9110)");
    if (value !== null) check("headers", value, isHeaderValue, HEADER_VALUE);
  }
  return headers;
}

/** @throws {ConfigError} There is nothing to validate with, or nobody to tell: found before anything is sent. */
export function checkValidation({ validate, validators, hooks }: MergedOptions): void {
  if (validate === "off") return;
  if (!isFunction(validators?.webBackendGetConnection))
    throw new ConfigError("validators", "must be responseValidators of @airbyte-web-backend/client/validators");
  if (validate === "warn" && !hooks.some((hook) => hook.onInvalid))
    throw new ConfigError("hooks", 'must have onInvalid for validate: "warn"');
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

/** An object like Headers or Map has no keys of its own: it would pass, and do nothing. */
function isRecord(value: unknown): boolean {
  return value === Object(value) && !isFunction(value) && !isFunction((value as Headers).entries);
}

function isPositive(value: unknown): boolean {
  return typeof value === "number" && value > 0; // not NaN either
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
