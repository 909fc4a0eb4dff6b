import { ConfigError } from "./errors/config-error.ts";

/**
 * The URL to append the paths of the spec to: `http://localhost:8000/` → `http://localhost:8000/api`.
 *
 * @param basePath The path of the API below `baseUrl`, which may already end with it.
 * @throws {ConfigError} The URL is not an absolute http or https URL, or it has a user, password, query or fragment.
 */
export function normalizeBaseUrl(baseUrl: string, basePath: string): string {
  let url: URL | undefined;
  try {
    url = new URL(baseUrl);
  } catch {
    // Without a cause: some runtimes quote the input in their error, and it may contain a password.
  }
  if (!url || !/^https?:$/.test(url.protocol) || /[\s?#]/.test(baseUrl) || url.username || url.password) {
    throw new ConfigError(
      "baseUrl",
      "must be a URL like http://localhost:8000, without user, password, query, fragment and spaces",
    );
  }
  const base = basePath.replace(/\/*$/, "");
  // /api/public/v1 is another API of the same server, whose clients are configured with that path.
  const path = url.pathname.replace(/(\/v1)?\/*$/, "").replace(/\/api\/public$/, "/api");
  // Normalises paths such as /a/../b, because `raw` compares the URL of a request with this one.
  return new URL(url.origin + path + (path.endsWith(base) ? "" : base)).href.replace(/\/*$/, "");
}
