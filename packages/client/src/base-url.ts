import { ConfigError } from "./errors/config-error.ts";

/**
 * The address that every path of the spec is appended to: `http://localhost:8000/` → `http://localhost:8000/api`.
 *
 * @param basePath Where the API is below `baseUrl`, which may end with it already.
 * @throws {ConfigError} Not an absolute http or https URL, or one with user, password, query or fragment.
 */
export function normalizeBaseUrl(baseUrl: string, basePath: string): string {
  let url: URL | undefined;
  try {
    url = new URL(baseUrl);
  } catch {
    // Without a cause: some runtimes quote the input in their error, and it may hold a password.
  }
  if (!url || !/^https?:$/.test(url.protocol) || /[\s?#]/.test(baseUrl) || url.username || url.password) {
    throw new ConfigError(
      "baseUrl",
      "must be a URL like http://localhost:8000, without user, password, query, fragment and spaces",
    );
  }
  const base = basePath.replace(/\/*$/, "");
  const path = url.pathname.replace(/(\/v1)?\/*$/, "");
  // Once more a URL: a path such as /a/../b is sent as /b, and `raw` compares what is sent.
  return new URL(url.origin + path + (path.endsWith(base) ? "" : base)).href.replace(/\/*$/, "");
}
