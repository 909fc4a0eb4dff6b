import { Call } from "../call.ts";
import { check } from "../check.ts";
import { ConfigError } from "../errors/config-error.ts";
import { AuthenticationError, RateLimitError } from "../errors/status-errors.ts";
import { isHeaderValue } from "../headers.ts";
import { notifyFailure, notifySuccess } from "../notify.ts";
import type { Fetch } from "../options.ts";
import { parseJson } from "../response/parse-json.ts";
import { toHttpError } from "../response/to-http-error.ts";
import { send } from "../transport/send.ts";
import { TransportResponse } from "../transport/transport.ts";
import { withHooks } from "../transport/with-hooks.ts";
import { withTimeout } from "../transport/with-timeout.ts";
import type { Auth, AuthContext } from "./auth.ts";

/** A token is renewed this long before it expires. */
const EARLY_MS = 30_000;
/** The lifetime of a token without an expiry: the shortest that any Airbyte version has. */
const FALLBACK_LIFE_MS = 180_000;

interface Token {
  readonly headers: { readonly authorization: string };
  /** How long the token is used, counted from its request. */
  readonly usableMs: number;
  readonly requestedAt: Moment;
}

/** A time on two clocks: one may be changed, the other may stop while a machine sleeps. A token is old if it is by one of them. */
interface Moment {
  readonly dateMs: number;
  readonly steadyMs: number;
}

const now = (): Moment => ({ dateMs: Date.now(), steadyMs: performance.now() });

/**
 * The client credentials of an Airbyte application (Airbyte 1.x and 2.x). The first call requests a token; all calls share
 * it. It is renewed 30 seconds before it expires, and once after a 401. Its lifetime is `exp` minus `iat`, measured from its
 * request, so that a wrong system clock does no harm.
 *
 * @throws {ConfigError} A value is not a string, or empty.
 */
export function clientCredentialsAuth(credentials: { readonly clientId: string; readonly clientSecret: string }): Auth {
  const { clientId, clientSecret } = credentials ?? {};
  // check() accepts undefined, but not null.
  check("clientId", clientId ?? null, isFilled, "a non-empty string");
  check("clientSecret", clientSecret ?? null, isFilled, "a non-empty string");
  // By server: two clients may share a provider, but not a token.
  const requests = new Map<string, TokenRequest>();
  let count = 0;

  /** Makes the next call start a new request, unless there is a newer one. */
  const forget = (request: TokenRequest, { baseUrl }: AuthContext): void => {
    if (requests.get(baseUrl) === request) requests.delete(baseUrl);
  };
  const start = (context: AuthContext): TokenRequest => {
    const controller = new AbortController();
    const body = { client_id: clientId, client_secret: clientSecret };
    const token = fetchToken({ ...context, signal: controller.signal }, body, count++);
    const request: TokenRequest = { token, controller, waiting: 0 };
    requests.set(context.baseUrl, request);
    token.catch(() => forget(request, context));
    return request;
  };
  /** Waits for the token. Aborts the request when no call waits for it any more, so that it does not keep a process alive. */
  const waitFor = async (request: TokenRequest, context: AuthContext): Promise<Token> => {
    request.waiting++;
    const leave = (): void => {
      request.waiting--;
      if (request.waiting > 0) return;
      forget(request, context);
      request.controller.abort();
    };
    context.signal?.addEventListener("abort", leave, { once: true });
    try {
      return await request.token;
    } finally {
      // A token that has arrived is kept.
      context.signal?.removeEventListener("abort", leave);
    }
  };
  /** The current token, or a new one if `isUseless` returns true for it. */
  const current = async (context: AuthContext, isUseless: (token: Token) => boolean): Promise<Token> => {
    const known = requests.get(context.baseUrl);
    if (!known) return waitFor(start(context), context);
    const token = await waitFor(known, context);
    if (!isUseless(token)) return token;
    // The first call that finds the token useless requests a new one. The others wait for the same request.
    const newest = requests.get(context.baseUrl);
    return waitFor(newest && newest !== known ? newest : start(context), context);
  };
  const isOld = ({ usableMs, requestedAt }: Token): boolean => {
    const { dateMs, steadyMs } = now();
    return Math.max(dateMs - requestedAt.dateMs, steadyMs - requestedAt.steadyMs) >= usableMs;
  };

  return {
    headers: async (context) => (await current(context, isOld)).headers,
    refresh: async (rejected, context) => {
      await current(context, ({ headers }) => headers.authorization === rejected["authorization"]);
      return true;
    },
  };
}

/** A token request and its token. */
interface TokenRequest {
  readonly token: Promise<Token>;
  readonly controller: AbortController;
  /** How many calls wait for it. */
  waiting: number;
}

function isFilled(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/**
 * Requests a token with one request and a timeout of 30 seconds, which is not an attempt of the call that waits for it. Errors
 * contain neither the credentials nor a token.
 *
 * @param calls How many tokens the provider has requested before.
 * @throws {AirbyteError} As any call; rejected credentials are an `AuthenticationError`.
 */
async function fetchToken(
  { baseUrl, fetch, hooks = [], callId, signal }: AuthContext,
  credentials: Readonly<Record<string, string>>,
  calls: number,
): Promise<Token> {
  const requestedAt = now();
  const path = "/v1/applications/token";
  const call = new Call(
    { clientId: `${callId}/token`, calls, hintFor: (_call, status) => (status === 404 ? NO_TOKENS : undefined) },
    { operationId: path, path, effect: "read" },
  );
  call.subject = "the token request";
  call.url = baseUrl + path;
  call.body = JSON.stringify(credentials);
  call.secrets = Object.values(credentials);
  const headers = { "content-type": "application/json", accept: "application/json" };
  const sendOnce = withHooks(send(fetch as Fetch), hooks);
  const sendInTime = withTimeout((call, signal) => sendOnce(call, signal, headers), "timeoutMs");
  try {
    const response = await sendInTime(call, signal);
    // A malformed response may contain a token, and so may a failed one: hide all of it.
    const hidden = new TransportResponse(response.response, response.body, () => () => "[redacted]");
    if (!response.ok) throw toHttpError(/access_token/.test(response.body) ? hidden : response, call, ERRORS);
    const { access_token: accessToken } = parseJson(hidden, call) as { access_token?: unknown };
    if (!isFilled(accessToken) || !isHeaderValue(accessToken))
      throw new ConfigError("auth", "the token endpoint returned no access_token that is valid in a header");
    notifySuccess(call, hooks);
    return { headers: { authorization: `Bearer ${accessToken}` }, usableMs: usableMsOf(accessToken), requestedAt };
  } catch (error) {
    throw notifyFailure(error, call, hooks);
  }
}

/** How long a new token is used. `expires_in` is wrong in some Airbyte versions, and absent in the internal API. */
function usableMsOf(token: string): number {
  try {
    const payload = token.split(".")[1] as string;
    const { iat, exp } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    const lifeMs = (exp - iat) * 1_000;
    if (lifeMs > 0) return lifeMs - Math.min(EARLY_MS, lifeMs / 2);
    // The token has no `iat`. If a new token has expired already, this clock is wrong.
    const leftMs = exp * 1_000 - Date.now();
    if (leftMs > 0) return leftMs - EARLY_MS;
  } catch {
    // Not a JWT.
  }
  return FALLBACK_LIFE_MS - EARLY_MS;
}

const NO_TOKENS =
  "This server does not support client credentials. Use basicAuth or no auth, and for Airbyte 0.36 @airbyte-web-backend/client, without /2.0.";

/**
 * Some editions of Airbyte reject wrong client credentials with 400, others with 401. A 404 is an `HttpError`: a
 * `NotFoundError` would say that the id of the call is unknown.
 */
const ERRORS = {
  400: AuthenticationError,
  401: AuthenticationError,
  403: AuthenticationError,
  429: RateLimitError,
};
