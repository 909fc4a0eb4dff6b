import type { Auth } from "./auth/auth.ts";
import { check, isFunction, isPositive, isRecord, stringMatching } from "./check.ts";
import { checkHeaders } from "./headers.ts";
import type { Hooks } from "./hooks.ts";
import type { AnyClientOptions, CallOptions, HeaderValues } from "./options.ts";

type Options = CallOptions & Partial<AnyClientOptions>;

const HOOKS = ["onRequest", "onResponse", "onRetry", "onSuccess", "onError", "onInvalid"] as const;
/** Options of `fetch` that the client sets itself, and `mode`, which would hide responses. */
const RESERVED = ["method", "headers", "body", "signal", "redirect", "mode"];

/** For each option a check, and a description that completes "must be …". */
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
    (value: Readonly<Record<string, unknown>>) =>
      isRecord(value) && RESERVED.every((name) => value[name] === undefined),
    `an object without ${RESERVED.join(", ")}`,
  ],
  basePath: [stringMatching(/^(\/[^\s?#\\]*)?$/), 'a path such as "/airbyte-api"'],
};

/**
 * Checks the options of a client or a call. Messages name the option but not its value, which may be a secret.
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
