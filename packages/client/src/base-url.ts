import { ConfigError } from "./errors/config-error.ts";

/**
 * The address that every path of the spec is appended to: `http://localhost:8000/` → `http://localhost:8000/api`.
 *
 * @throws {ConfigError} Not an absolute http or https URL, or one with user, password, query or fragment.
 */
export function normalizeBaseUrl(baseUrl: string): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    // The URL error of some runtimes quotes its input, which may hold a password.
    throw new ConfigError("baseUrl", "must be an absolute URL such as http://localhost:8000");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new ConfigError("baseUrl", `must start with http:// or https://, not ${url.protocol}`);
  }
  if (url.username || url.password) {
    throw new ConfigError("baseUrl", "must not hold a user or a password: use the option `auth`");
  }
  if (url.search || url.hash || /[?#]/.test(baseUrl)) {
    throw new ConfigError("baseUrl", "must not have a query or a fragment");
  }
  const path = url.pathname
    .replace(/\/+$/, "")
    .replace(/\/v1$/, "")
    .replace(/\/api$/, "");
  return `${url.origin}${path}/api`;
}
