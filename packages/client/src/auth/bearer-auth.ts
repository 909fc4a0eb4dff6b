import { check } from "../check.ts";
import { HEADER_VALUE, isHeaderValue } from "../headers.ts";
import type { Auth } from "./auth.ts";

/**
 * A bearer token, or a function that gives the current one. The function is asked before each request; after a 401 it is
 * asked again, and the request is repeated once if the token has changed.
 *
 * @throws {ConfigError} The token is empty, or not a string that a header can hold.
 */
export function bearerAuth(token: string | (() => string | Promise<string>)): Auth {
  if (typeof token !== "function") {
    const headers = toHeaders(token);
    return { headers: () => headers };
  }
  const current = async (): Promise<Readonly<Record<string, string>>> => toHeaders(await token());
  return {
    headers: current,
    refresh: async (rejected) => (await current())["authorization"] !== rejected["authorization"],
  };
}

function toHeaders(token: string | undefined): Readonly<Record<string, string>> {
  // null, so that an absent or empty one is refused and not passed over.
  check("token", token || null, isHeaderValue, `${HEADER_VALUE}, and not empty`);
  return { authorization: `Bearer ${token}` };
}
