import { check, stringMatching } from "../check.ts";
import type { Auth } from "./auth.ts";

/**
 * HTTP Basic authentication, for the proxy of Airbyte 0.40.16 and later (`BASIC_AUTH_USERNAME`, `BASIC_AUTH_PASSWORD`).
 *
 * @throws {ConfigError} A value is not a string or contains a control character, or the username contains a colon.
 * @see RFC 7617
 */
export function basicAuth(credentials: { readonly username: string; readonly password: string }): Auth {
  // check() accepts undefined, but not null.
  const { username = null, password = null } = credentials ?? {};
  check("username", username, stringMatching(/^[^\p{Cc}:]*$/u), `${PLAIN_STRING} and colons`);
  check("password", password, stringMatching(/^[^\p{Cc}]*$/u), PLAIN_STRING);
  // btoa takes one byte per character.
  const bytes = String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`));
  const headers = { authorization: `Basic ${btoa(bytes)}` };
  return { headers: () => headers };
}

const PLAIN_STRING = "a string without control characters";
