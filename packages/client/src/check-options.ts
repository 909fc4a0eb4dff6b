import type { Auth } from "./auth/auth.ts";
import { check, isFunction, isPositive, isRecord, stringMatching } from "./check.ts";
import { ConfigError } from "./errors/config-error.ts";
import { checkHeaders } from "./headers.ts";
import type { Hooks } from "./hooks.ts";
import type { CallOptions, ClientOptions, FetchOptions, HeadersOption, HeaderValues, Validate } from "./options.ts";

/** The options of a client and of those that it was derived from, taken together. Of lists later entries win. */
export interface MergedOptions
  extends Omit<ClientOptions, "basePath" | "fetchOptions" | "headers" | "hooks" | "validate"> {
  readonly basePath: string;
  readonly fetchOptions: readonly FetchOptions[];
  readonly headers: readonly HeadersOption[];
  readonly hooks: readonly Hooks[];
  readonly validate: Validate;
}

/**
 * Options with changes. What is undefined stays as it is; what is a list grows by one.
 *
 * @throws {ConfigError} A change cannot be used.
 */
export function mergeOptions(options: MergedOptions, changes: Partial<ClientOptions>): MergedOptions {
  checkOptions(changes);
  const merged: Record<string, unknown> = { ...options };
  for (const [name, value] of Object.entries(changes)) {
    const before = merged[name];
    if (value !== undefined) merged[name] = Array.isArray(before) ? [...before, value] : value;
  }
  return merged as never;
}

type Options = CallOptions & Partial<ClientOptions>;

const HOOKS = ["onRequest", "onResponse", "onRetry", "onSuccess", "onError", "onInvalid"] as const;
/** What of fetch's options the client sets itself, and `mode`, which would hide responses. */
const OURS = ["method", "headers", "body", "signal", "redirect", "mode"];

/** For each option what it must be: as a test, and in words that complete "must be …". */
const RULES: { readonly [Name in keyof Options]: readonly [isValid: (value: never) => boolean, expected: string] } = {
  timeoutMs: [isPositive, "a positive number of milliseconds"],
  deadlineMs: [isPositive, "a positive number of milliseconds"],
  maxRetries: [(value: number) => Number.isInteger(value) && value >= 0, "a whole number from 0"],
  signal: [(value: AbortSignal | null) => isFunction(value?.addEventListener), "an AbortSignal"],
  fetch: [isFunction, "a function"],
  auth: [(value: Auth | null) => isFunction(value?.headers), "an object with headers()"],
  validate: [stringMatching(/^(off|warn|strict)$/), '"off", "warn" or "strict"'],
  retry: [stringMatching(/^(auto|always|never)$/), '"auto", "always" or "never"'],
  headers: [(value) => isFunction(value) || isRecord(value), "an object of strings, or a function"],
  hooks: [
    (value: Hooks) => isRecord(value) && HOOKS.every((name) => value[name] === undefined || isFunction(value[name])),
    "an object of functions",
  ],
  fetchOptions: [
    (value: Readonly<Record<string, unknown>>) => isRecord(value) && OURS.every((name) => value[name] === undefined),
    `an object without ${OURS.join(", ")}`,
  ],
  basePath: [stringMatching(/^(\/[^\s?#\\]*)?$/), 'a path such as "/airbyte-api"'],
};

/**
 * Holds the options of a client or a call against what they may be. Messages name the option and never its value: it may
 * be a secret in the wrong place.
 *
 * @throws {ConfigError}
 */
export function checkOptions(options: Options): void {
  check<unknown>("options", options ?? null, (value) => value === Object(value), "an object");
  for (const [name, [isValid, expected]] of Object.entries(RULES)) {
    check(name, options[name as keyof Options] as never, isValid, expected);
  }
  if (options.headers && !isFunction(options.headers)) checkHeaders(options.headers as HeaderValues);
}

/** @throws {ConfigError} There is nothing to validate with, or nobody to tell: found before anything is sent. */
export function checkValidation({ validate, validators, hooks }: MergedOptions): void {
  if (validate === "off") return;
  if (!isFunction(validators?.webBackendGetConnection))
    throw new ConfigError("validators", "must be responseValidators of @airbyte-web-backend/client/validators");
  if (validate === "warn" && !hooks.some((hook) => hook.onInvalid))
    throw new ConfigError("hooks", 'must have onInvalid for validate: "warn"');
}
