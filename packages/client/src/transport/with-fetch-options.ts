import type { Fetch, FetchInit, FetchOptions } from "../options.ts";

/**
 * Adds the options that are the same for every request. Redirects are left to be reported as an error: following one would
 * send credentials and body to an address that nobody chose, and 301, 302 and 303 would turn the POST into a GET.
 */
export function withFetchOptions(fetch: Fetch, options: readonly FetchOptions[]): Fetch {
  return (url, init) => fetch(url, Object.assign({}, ...options, init, { redirect: "manual" }) as FetchInit);
}
