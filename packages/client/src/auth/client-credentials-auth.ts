import { ConfigError } from "../errors/config-error.ts";
import type { Auth, AuthContext } from "./auth.ts";

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
  for (const [option, value] of Object.entries({ clientId, clientSecret })) {
    if (typeof value !== "string" || value === "") throw new ConfigError(option, "must be a string that is not empty");
  }
  // By server, so that one provider in two clients does not send the token of one server to the other.
  const tokens = new Map<string, Promise<Token>>();

  const request = (context: AuthContext): Promise<Token> => {
    const pending = fetchToken(context, clientId, clientSecret);
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
      const known = await tokens.get(context.baseUrl);
      // Another call may have replaced the token while this one was on its way.
      if (known?.headers["authorization"] === rejected["authorization"]) await request(context);
      return true;
    },
  };
}

async function fetchToken(context: AuthContext, clientId: string, clientSecret: string): Promise<Token> {
  const answer = await context.post("/v1/applications/token", { client_id: clientId, client_secret: clientSecret });
  const accessToken = (answer as { access_token?: unknown } | null)?.access_token;
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
