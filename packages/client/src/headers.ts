import { check, isRecord, stringMatching } from "./check.ts";
import type { HeadersOption, HeaderValues } from "./options.ts";

/** Adds headers by lower-case name, so that different spellings are one header. null removes one. */
export function mergeHeaders(headers: Record<string, string>, values: HeaderValues): void {
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === null) delete headers[name.toLowerCase()];
    else if (value !== undefined) headers[name.toLowerCase()] = value;
  }
}

/** The headers that are the same for each request. */
export function mergeStatic(sources: readonly HeadersOption[]): Record<string, string> {
  const headers = {};
  for (const source of sources) if (typeof source !== "function") mergeHeaders(headers, source);
  return headers;
}

/** @throws {ConfigError} A name or value is invalid. */
export function checkHeaders(headers: HeaderValues): HeaderValues {
  check("headers", headers ?? null, isRecord, "an object of strings");
  for (const [name, value] of Object.entries(headers)) {
    check("headers", name, stringMatching(/^[\w!#$%&'*+.^`|~-]+$/), "named by tokens (RFC 9110)");
    if (value !== null) check("headers", value, isHeaderValue, `${HEADER_VALUE}: check ${name}`);
  }
  return headers;
}

/** Completes "must be …" for `isHeaderValue`. */
export const HEADER_VALUE = "one line of Latin-1 characters";

/** @see RFC 9110, section 5.5 */
export const isHeaderValue: (value: unknown) => boolean = stringMatching(/^[\t\x20-\x7e\x80-\xff]*$/);
