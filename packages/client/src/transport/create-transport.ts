import type { Auth, AuthContext } from "../auth/auth.ts";
import { AuthenticationError } from "../errors/authentication-error.ts";
import type { Hooks } from "../hooks.ts";
import type { Fetch } from "../options.ts";
import { parseJson } from "../parse-json.ts";
import { redactor } from "../redact.ts";
import type { RetryBudget } from "../retry-budget.ts";
import { toHttpError } from "../to-http-error.ts";
import { refuseRedirects } from "./refuse-redirects.ts";
import { send } from "./send.ts";
import { type Call, type Transport, TransportResponse } from "./transport.ts";
import { withAuth } from "./with-auth.ts";
import { withHooks } from "./with-hooks.ts";
import { withRetry } from "./with-retry.ts";
import { withDeadline, withTimeout } from "./with-timeout.ts";

export interface CreateTransportOptions {
  readonly baseUrl: string;
  readonly auth: Auth | undefined;
  readonly fetch: Fetch | undefined;
  readonly hooks: Hooks | undefined;
  readonly budget: RetryBudget;
}

/** Puts the parts together. Read from the last line up, it is the way of a request; downwards, that of its answer. */
export function createTransport({ baseUrl, auth, fetch, hooks, budget }: CreateTransportOptions): Transport {
  const plain = refuseRedirects(send(fetch));
  const contextOf = (call: Call): AuthContext => ({ baseUrl, post: postJson(withTimeout(plain), baseUrl, call) });

  const reported = withHooks(plain, hooks);
  const authorized = withAuth(reported, auth, contextOf);
  const attempt = withTimeout(authorized);
  const repeated = withRetry(attempt, budget, hooks);
  return withDeadline(repeated);
}

/** Airbyte answers wrong client credentials with 400 on some editions, with 401 on others. */
const TOKEN_ERRORS = { 400: AuthenticationError, 401: AuthenticationError, 403: AuthenticationError };

/** What a provider of credentials asks for its token with. It counts as no attempt of the call that waits for it. */
function postJson(transport: Transport, baseUrl: string, { operation, timeoutMs }: Call): AuthContext["post"] {
  return async (path, body) => {
    const call: Call = {
      operation,
      isWrite: false,
      timeoutMs,
      deadlineMs: undefined,
      maxRetries: 0,
      retry: "never",
      attempts: 0,
      isInFlight: false,
      mayHaveActed: false,
    };
    const answer = await transport({
      url: baseUrl + path,
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
      signal: undefined,
      call,
    });
    const secrets = Object.values(body).filter((value) => typeof value === "string");
    const hidden = new TransportResponse(answer.response, answer.content, redactor(secrets));
    if (!answer.ok) throw toHttpError(hidden, call, `the token request of ${operation}`, TOKEN_ERRORS);
    return parseJson(hidden, call);
  };
}
