import { ConfigError } from "./errors/config-error.ts";

/**
 * The address that every path of the spec is appended to: `http://localhost:8000/` → `http://localhost:8000/api`.
 *
 * @throws {ConfigError} Not an absolute http or https URL, or one with user, password, query or fragment.
 */
export function normalizeBaseUrl(baseUrl: string): string {
  // Not by `new URL` and catch: some runtimes quote the input in their error, and it may hold a password.
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || /[\s?#]/.test(baseUrl) || url.username || url.password) {
    throw new ConfigError(
      "baseUrl",
      "must be a URL like http://localhost:8000, without user, password, query, fragment and spaces",
    );
  }
  return `${url.origin}${url.pathname.replace(/(\/api)?(\/v1)?\/*$/, "")}/api`;
}
