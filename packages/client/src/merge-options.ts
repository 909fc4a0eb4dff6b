import { checkOptions } from "./check-options.ts";
import type { Hooks } from "./hooks.ts";
import type { ClientOptions, FetchOptions, HeadersOption, Validate } from "./options.ts";

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
