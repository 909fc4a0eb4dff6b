import { check } from "../check.ts";
import { HEADER_VALUE, isHeaderValue } from "../headers.ts";
import type { Auth } from "./auth.ts";

/**
 * Bearer authentication with a token or a function that returns the current one. The client calls the function before each
 * request. After a 401 it calls it again, and retries the request once if the token has changed.
 *
 * @throws {ConfigError} The token is empty or not valid in a header.
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
  // check() accepts undefined, but not null.
  check("token", token || null, isHeaderValue, `${HEADER_VALUE}, and not empty`);
  return { authorization: `Bearer ${token}` };
}
