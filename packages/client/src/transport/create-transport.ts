import type { AuthContext } from "../auth/auth.ts";
import { ConfigError } from "../errors/config-error.ts";
import type { MergedOptions } from "../merge-options.ts";
import type { Fetch } from "../options.ts";
import type { RetryBudget } from "../retry-budget.ts";
import { send } from "./send.ts";
import type { Transport } from "./transport.ts";
import { withAuth } from "./with-auth.ts";
import { withFetchOptions } from "./with-fetch-options.ts";
import { withHooks } from "./with-hooks.ts";
import { withRetry } from "./with-retry.ts";
import { withDeadline, withTimeout } from "./with-timeout.ts";

/** Puts the parts together. Read from the last line up, it is the way of a request; downwards, that of its answer. */
export function createTransport(
  { auth, fetch, fetchOptions, hooks }: MergedOptions,
  baseUrl: string,
  budget: RetryBudget,
): Transport {
  // Looked up at each request, so that a mock that is installed later is seen.
  const platform: Fetch = fetch ?? ((url, init) => globalThis.fetch(url, init as RequestInit));
  const direct = withFetchOptions(platform, fetchOptions);
  const sent = send(direct);
  const reported = withHooks(sent, hooks);
  const authorized = withAuth(reported, auth, { baseUrl, fetch: direct as AuthContext["fetch"], hooks });
  const possible: Transport = (request) =>
    fetch || typeof globalThis.fetch === "function"
      ? authorized(request)
      : Promise.reject(new ConfigError("fetch", "must be given: there is no globalThis.fetch"));
  const attempt = withTimeout(possible);
  const repeated = withRetry(attempt, budget, hooks);
  return withDeadline(repeated);
}
