import { parseJson } from "../answer/parse-json.ts";
import { toHttpError } from "../answer/to-http-error.ts";
import { Call } from "../call.ts";
import { check } from "../check.ts";
import type { AirbyteError } from "../errors/airbyte-error.ts";
import { ConfigError } from "../errors/config-error.ts";
import { AuthenticationError } from "../errors/status-errors.ts";
import { isHeaderValue } from "../headers.ts";
import { notify } from "../notify.ts";
import type { Fetch } from "../options.ts";
import { send } from "../transport/send.ts";
import { TransportResponse } from "../transport/transport.ts";
import { withHooks } from "../transport/with-hooks.ts";
import { withTimeout } from "../transport/with-timeout.ts";
import type { Auth, AuthContext } from "./auth.ts";

/** Before a token runs out, its successor is fetched this early. */
const EARLY_MS = 30_000;
/** What a token that does not say when it expires is trusted for: the shortest life that Airbyte ever gave one. */
const FALLBACK_LIFE_MS = 180_000;

interface Token {
  readonly headers: { readonly authorization: string };
  /** For how long it is used, from when it was asked for. */
  readonly usableMs: number;
  readonly askedAt: Moment;
}

/**
 * A time on both clocks. The one of the day may be set, and the other stands still while a machine sleeps: a token is old
 * when one of them says so.
 */
interface Moment {
  readonly dateMs: number;
  readonly steadyMs: number;
}

const now = (): Moment => ({ dateMs: Date.now(), steadyMs: performance.now() });

/**
 * The client credentials of an Airbyte application (Airbyte 1.x and 2.x). A token is fetched when the first call needs
 * it, shared by all calls, renewed 30 seconds before it expires, and fetched anew once after a 401. How long it lives is
 * taken from the token (`exp` less `iat`) and measured here, so that a clock that is wrong does no harm.
 *
 * @throws {ConfigError} One of them is not a string, or empty.
 */
export function clientCredentialsAuth(credentials: { readonly clientId: string; readonly clientSecret: string }): Auth {
  const { clientId, clientSecret } = credentials ?? {};
  // null, so that an absent one is refused and not passed over.
  check("clientId", clientId ?? null, isFilled, "a string that is not empty");
  check("clientSecret", clientSecret ?? null, isFilled, "a string that is not empty");
  // By server, so that one provider in two clients does not send the token of one server to the other.
  const requests = new Map<string, TokenRequest>();
  let count = 0;

  const start = (context: AuthContext): TokenRequest => {
    const { baseUrl } = context;
    const controller = new AbortController();
    const body = { client_id: clientId, client_secret: clientSecret };
    const callId = `${context.callId}/token-${++count}`;
    const token = fetchToken({ ...context, callId, signal: controller.signal }, body);
    const started: TokenRequest = { token, controller, waiting: 0 };
    requests.set(baseUrl, started);
    // The next call tries again, but not over a newer request.
    started.drop = () => void (requests.get(baseUrl) === started && requests.delete(baseUrl));
    token.catch(started.drop);
    return started;
  };
  /** The token that there is or is on its way, unless it turns out to be of no use: then a new one. */
  const current = async (context: AuthContext, isUseless: (token: Token) => boolean): Promise<Token> => {
    const known = requests.get(context.baseUrl);
    if (!known) return waitFor(start(context), context);
    const token = await waitFor(known, context);
    if (!isUseless(token)) return token;
    // Of all the calls that find it useless, the first one replaces it; the others wait for the same request.
    const newest = requests.get(context.baseUrl);
    return waitFor(newest && newest !== known ? newest : start(context), context);
  };
  const isOld = ({ usableMs, askedAt }: Token): boolean => {
    const { dateMs, steadyMs } = now();
    return Math.max(dateMs - askedAt.dateMs, steadyMs - askedAt.steadyMs) >= usableMs;
  };

  return {
    headers: async (context) => (await current(context, isOld)).headers,
    refresh: async (rejected, context) => {
      await current(context, ({ headers }) => headers.authorization === rejected["authorization"]);
      return true;
    },
  };
}

/** One request for a token, and the calls that wait for it. Afterwards it holds the token. */
interface TokenRequest {
  readonly token: Promise<Token>;
  readonly controller: AbortController;
  waiting: number;
  /** Makes the next call start another. */
  drop?: () => void;
}

/** The token. When the last of the calls that wait has ended, so has the request: it must not keep a process alive. */
async function waitFor(request: TokenRequest, { signal }: AuthContext): Promise<Token> {
  request.waiting++;
  const leave = (): void => {
    request.waiting--;
    if (request.waiting > 0) return;
    request.drop?.();
    request.controller.abort();
  };
  signal?.addEventListener("abort", leave, { once: true });
  try {
    return await request.token;
  } finally {
    // What has come stays, whoever leaves afterwards.
    signal?.removeEventListener("abort", leave);
  }
}

function isFilled(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

async function fetchToken(context: AuthContext, credentials: Readonly<Record<string, string>>): Promise<Token> {
  const askedAt = now();
  const answer = await postJson(context, "/v1/applications/token", credentials);
  const { access_token: accessToken } = answer as { access_token?: unknown };
  if (!isFilled(accessToken) || !isHeaderValue(accessToken))
    throw new ConfigError("auth", "the token endpoint answered without an access_token that a header can hold");
  return { headers: { authorization: `Bearer ${accessToken}` }, usableMs: usableMsOf(accessToken), askedAt };
}

/** How long a new token is used. Airbyte's own `expires_in` was wrong for a time, and its internal API sends none. */
function usableMsOf(token: string): number {
  try {
    const payload = token.split(".")[1] as string;
    const { iat, exp } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    const lifeMs = (exp - iat) * 1_000;
    if (lifeMs > 0) return lifeMs - Math.min(EARLY_MS, lifeMs / 2);
    // It tells its end only. A new token that has none to come was not issued so: this clock is wrong.
    const leftMs = exp * 1_000 - Date.now();
    if (leftMs > 0) return leftMs - EARLY_MS;
  } catch {
    // Not a JWT.
  }
  return FALLBACK_LIFE_MS - EARLY_MS;
}

/** Airbyte answers wrong client credentials with 400 on some editions, with 401 on others. */
const ERRORS = { 400: AuthenticationError, 401: AuthenticationError, 403: AuthenticationError };

/**
 * Posts JSON to a token endpoint and gives the JSON that it answers with. One request, within 30 seconds, which counts as
 * no attempt of the call that waits for it. Neither the strings of the body nor a token in the
 * answer are shown by an error.
 *
 * @throws {AirbyteError} Whatever a call can fail with; a refusal is an `AuthenticationError`.
 */
async function postJson(
  { baseUrl, fetch, hooks = [], callId = "", signal }: AuthContext,
  path: string,
  body: Readonly<Record<string, string>>,
): Promise<object> {
  const call = new Call(callId, { operationId: path, path, effect: "read" });
  call.subject = "the token request";
  call.url = baseUrl + path;
  call.body = JSON.stringify(body);
  call.secrets = Object.values(body);
  const headers = { "content-type": "application/json", accept: "application/json" };
  const sendOnce = withHooks(send(fetch as Fetch), hooks);
  const sendInTime = withTimeout((call, signal) => sendOnce(call, signal, headers));
  try {
    const response = await sendInTime(call, signal);
    // What cannot be read may hold a token all the same, and so may a failure: then nothing of it is shown.
    const hidden = Object.assign(new TransportResponse(response.response, response.body), {
      redactor: () => () => "[redacted]",
    });
    if (!response.ok) throw toHttpError(/access_token/.test(response.body) ? hidden : response, call, ERRORS);
    const parsed = parseJson(hidden, call) as object;
    notify(hooks, "onSuccess", call, { durationMs: performance.now() - call.startedAtMs });
    return parsed;
  } catch (error) {
    notify(hooks, "onError", call, { error: error as AirbyteError, durationMs: performance.now() - call.startedAtMs });
    throw error;
  }
}
