import type { HeaderValues } from "./options.ts";

/** Adds headers by lower-case name, so that they meet whatever their spelling. null removes one. */
export function mergeHeaders(headers: Record<string, string>, values: HeaderValues): void {
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === null) delete headers[name.toLowerCase()];
    else if (value !== undefined) headers[name.toLowerCase()] = value;
  }
}
