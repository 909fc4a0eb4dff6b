import type { AuthContext } from "../auth/auth.ts";
import { ConfigError } from "../errors/config-error.ts";
import type { MergedOptions } from "../merge-options.ts";
import type { Fetch, FetchInit } from "../options.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { send } from "./send.ts";
import type { Transport } from "./transport.ts";
import { withAuth } from "./with-auth.ts";
import { withHooks } from "./with-hooks.ts";
import { withRetry } from "./with-retry.ts";
import { withTimeout } from "./with-timeout.ts";

/** Combines the layers. A request passes them from the last line to the first; its response passes them in reverse. */
export function createTransport(
  { auth, fetch, fetchOptions, headers, hooks }: MergedOptions,
  baseUrl: string,
  budget: RetryBudget,
): Transport {
  // Reads the global at each request, so that a mock that is installed later is used.
  const platform: Fetch = fetch ?? ((url, init) => globalThis.fetch(url, init as RequestInit));
  const shared = Object.assign({}, ...fetchOptions);
  const observed = withHooks(send(platform, shared), hooks);
  // For token requests.
  const direct: Fetch = (url, init) => platform(url, { ...shared, ...init, redirect: "manual" } as FetchInit);
  const authenticated = withAuth(observed, auth, headers, { baseUrl, fetch: direct as AuthContext["fetch"], hooks });
  const available: Transport = (call, signal) =>
    fetch || typeof globalThis.fetch === "function"
      ? authenticated(call, signal)
      : Promise.reject(new ConfigError("fetch", "must be set: this runtime has no global fetch"));
  const retried = withRetry(withTimeout(available, "timeoutMs"), budget, hooks);
  return withTimeout(retried, "deadlineMs");
}
