import { check, stringMatching } from "../check.ts";
import type { Auth } from "./auth.ts";

/**
 * HTTP Basic, as the proxy of Airbyte 0.40.16 and later asks for it (`BASIC_AUTH_USERNAME`, `BASIC_AUTH_PASSWORD`).
 *
 * @throws {ConfigError} One of them is not a string or holds a control character, or the username holds a colon.
 * @see RFC 7617
 */
export function basicAuth(credentials: { readonly username: string; readonly password: string }): Auth {
  // null, so that an absent one is refused and not passed over.
  const { username = null, password = null } = credentials ?? {};
  check("username", username, stringMatching(/^[^\p{Cc}:]*$/u), `${TEXT} and colons`);
  check("password", password, stringMatching(/^[^\p{Cc}]*$/u), TEXT);
  // btoa takes bytes, one a character, so the text becomes UTF-8 first.
  const bytes = String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`));
  const headers = { authorization: `Basic ${btoa(bytes)}` };
  return { headers: () => headers };
}

const TEXT = "a string without control characters";
