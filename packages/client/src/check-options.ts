import { ConfigError } from "./errors/config-error.ts";
import type { CallOptions, ClientOptions } from "./options.ts";

/**
 * Holds the options of a client or a call against what they may be. Messages name the option and never its value: it may
 * be a secret in the wrong place.
 *
 * @throws {ConfigError}
 */
export function checkOptions(options: CallOptions & Partial<ClientOptions>): void {
  for (const option of ["timeoutMs", "deadlineMs"] as const) {
    const value = options[option];
    // `!(value > 0)` catches NaN too.
    if (value !== undefined && (typeof value !== "number" || !(value > 0))) {
      throw new ConfigError(option, "must be a positive number of milliseconds");
    }
  }
  const { maxRetries, fetch, headers, retry, auth } = options;
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0)) {
    throw new ConfigError("maxRetries", "must be 0 or a positive whole number");
  }
  if (fetch !== undefined && typeof fetch !== "function") throw new ConfigError("fetch", "must be a function");
  if (auth !== undefined && typeof auth?.headers !== "function") {
    throw new ConfigError(
      "auth",
      "must be made by basicAuth, bearerAuth or clientCredentialsAuth, or have their shape",
    );
  }
  if (retry !== undefined && !/^(auto|always|never)$/.test(retry)) {
    throw new ConfigError("retry", 'must be "auto", "always" or "never"');
  }
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ConfigError("headers", "one of the names is not a header name");
    checkHeaderValue("headers", value, `the value of "${name}"`);
  }
}

/**
 * @throws {ConfigError} The value cannot stand in a header: no string, or with line breaks or other control characters.
 * @see RFC 9110, section 5.5
 */
export function checkHeaderValue(option: string, value: unknown, what: string): asserts value is string {
  if (typeof value !== "string") throw new ConfigError(option, `${what} must be a string`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
  if (/[\0-\x08\x0a-\x1f\x7f]/.test(value)) {
    throw new ConfigError(option, `${what} has a line break or another control character`);
  }
  if (/[^\0-\xff]/.test(value)) {
    throw new ConfigError(option, `${what} has a character that a header cannot hold`);
  }
}
