import { check } from "../check-options.ts";
import { ConfigError } from "../errors/config-error.ts";
import type { Auth, AuthContext } from "./auth.ts";
import { postJson } from "./post-json.ts";

/** Before a token runs out, its successor is fetched this early. */
const EARLY_MS = 30_000;
/** What a token that does not say when it expires is trusted for: the shortest life that Airbyte ever gave one. */
const FALLBACK_LIFE_MS = 180_000;

interface Token {
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAtMs: number;
}

/**
 * The client credentials of an Airbyte application (Airbyte 1.x and 2.x). A token is fetched when the first call needs
 * it, shared by all calls, renewed 30 seconds before its `exp`, and fetched anew once after a 401.
 *
 * @throws {ConfigError} One of them is not a string, or empty.
 */
export function clientCredentialsAuth(credentials: { readonly clientId: string; readonly clientSecret: string }): Auth {
  const { clientId, clientSecret } = credentials;
  // null, so that an absent one is refused and not passed over.
  check("clientId", clientId ?? null, isFilled, "a string that is not empty");
  check("clientSecret", clientSecret ?? null, isFilled, "a string that is not empty");
  // By server, so that one provider in two clients does not send the token of one server to the other.
  const tokens = new Map<string, Promise<Token>>();

  const request = (context: AuthContext): Promise<Token> => {
    const pending = fetchToken(context, { client_id: clientId, client_secret: clientSecret });
    tokens.set(context.baseUrl, pending);
    pending.catch(() => tokens.delete(context.baseUrl)); // the next call tries again
    return pending;
  };
  const current = async (context: AuthContext): Promise<Token> => {
    const known = tokens.get(context.baseUrl);
    if (!known) return request(context);
    const token = await known;
    if (Date.now() < token.expiresAtMs - EARLY_MS) return token;
    // Of all the calls that find the token old, the first one replaces it; the others wait for the same request.
    const newest = tokens.get(context.baseUrl);
    return newest && newest !== known ? newest : request(context);
  };

  return {
    headers: async (context) => (await current(context)).headers,
    refresh: async (rejected, context) => {
      const known = tokens.get(context.baseUrl);
      const isRejected = (await known)?.headers["authorization"] === rejected["authorization"];
      // Of all the calls that are refused with this token, the first one replaces it.
      await (isRejected && tokens.get(context.baseUrl) === known ? request(context) : tokens.get(context.baseUrl));
      return true;
    },
  };
}

function isFilled(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

async function fetchToken(context: AuthContext, credentials: Readonly<Record<string, string>>): Promise<Token> {
  const answer = await postJson(context, "/v1/applications/token", credentials);
  const { access_token: accessToken } = answer as { access_token?: unknown };
  if (typeof accessToken !== "string")
    throw new ConfigError("auth", "the token endpoint answered without access_token");
  return { headers: { authorization: `Bearer ${accessToken}` }, expiresAtMs: expiryOf(accessToken) };
}

/** `exp` of a JWT, in milliseconds. Airbyte's own `expires_in` was wrong for a time, and its internal API sends none. */
function expiryOf(token: string): number {
  try {
    const payload = token.split(".")[1] as string;
    const { exp } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    if (Number.isFinite(exp)) return exp * 1_000;
  } catch {
    // Not a JWT.
  }
  return Date.now() + FALLBACK_LIFE_MS;
}
