import { ConfigError } from "../errors/config-error.ts";
import type { Auth } from "./auth.ts";

/**
 * HTTP Basic, as the proxy of Airbyte 0.40.16 and later asks for it (`BASIC_AUTH_USERNAME`, `BASIC_AUTH_PASSWORD`).
 *
 * @throws {ConfigError} One of them is not a string, or the username holds a colon.
 * @see RFC 7617
 */
export function basicAuth(credentials: { readonly username: string; readonly password: string }): Auth {
  const { username, password } = credentials;
  for (const [option, value] of Object.entries({ username, password })) {
    if (typeof value !== "string") throw new ConfigError(option, "must be a string");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 7617 forbids them.
    if (/[\0-\x1f\x7f]/.test(value)) throw new ConfigError(option, "has a line break or another control character");
  }
  if (username.includes(":")) throw new ConfigError("username", "must not hold a colon: Basic auth cannot express it");
  // btoa takes bytes, one a character, so the text becomes UTF-8 first.
  const bytes = String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`));
  const headers = { authorization: `Basic ${btoa(bytes)}` };
  return { headers: () => headers };
}
