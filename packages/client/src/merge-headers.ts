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
