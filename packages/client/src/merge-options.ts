import { isFunction } from "./check.ts";
import { checkOptions } from "./check-options.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { Hooks } from "./hooks.ts";
import type { AnyClientOptions, FetchOptions, HeadersOption, Validate } from "./options.ts";

/** The merged options of a client and of those that it is derived from. Later entries of lists override earlier ones. */
export interface MergedOptions
  extends Omit<AnyClientOptions, "basePath" | "fetchOptions" | "headers" | "hooks" | "validate"> {
  readonly basePath: string;
  readonly fetchOptions: readonly FetchOptions[];
  readonly headers: readonly HeadersOption[];
  readonly hooks: readonly Hooks[];
  readonly validate: Validate;
}

/**
 * Merges options with changes. A list gets one more entry. Undefined changes have no effect.
 *
 * @throws {ConfigError} A change is invalid.
 */
export function mergeOptions(options: MergedOptions, changes: Partial<AnyClientOptions>): MergedOptions {
  checkOptions(changes);
  const merged: Record<string, unknown> = { ...options };
  for (const [name, value] of Object.entries(changes)) {
    const before = merged[name];
    if (value !== undefined) merged[name] = Array.isArray(before) ? [...before, value] : value;
  }
  return merged as never;
}

/** @throws {ConfigError} `validate` needs validators, or an `onInvalid` hook. */
export function checkValidation(validate: Validate, { validators, hooks }: MergedOptions): void {
  if (validate === "off") return;
  if (!isFunction(validators?.webBackendGetConnection))
    throw new ConfigError("validators", "must be responseValidators of the client's /validators entry");
  if (validate === "warn" && !hooks.some((hook) => hook.onInvalid))
    throw new ConfigError("hooks", 'must have onInvalid for validate: "warn"');
}
