import type { Fetch } from "../options.ts";

/**
 * Leaves redirects to be reported as an error. Following one would send credentials and body to an address that nobody
 * chose, and 301, 302 and 303 would turn the POST into a GET.
 */
export function refuseRedirects(fetch: Fetch): Fetch {
  return (url, init) => fetch(url, { ...init, redirect: "manual" });
}
