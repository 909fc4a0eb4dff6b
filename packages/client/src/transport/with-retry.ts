import type { Call } from "../call.ts";
import { AirbyteError } from "../errors/airbyte-error.ts";
import type { HttpError } from "../errors/http-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Hooks } from "../hooks.ts";
import { notify } from "../notify.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { retryAfterOf, retryDelay } from "./retry-delay.ts";
import type { Transport, TransportResponse } from "./transport.ts";
import { toAbortError } from "./with-timeout.ts";

/** Statuses of transient failures. */
const TRANSIENT_STATUSES: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
/** The longest `Retry-After` that is obeyed. After a longer one the call rejects, so that the caller decides. */
const LONGEST_RETRY_AFTER_MS = 20_000;

/**
 * Retries reads after transient failures, and writes only if the server certainly did not act.
 *
 * @see docs/guides/retries.md
 */
export function withRetry(next: Transport, budget: RetryBudget, hooks: readonly Hooks[]): Transport {
  return async (call, signal) => {
    for (let retries = 0; ; retries++) {
      let outcome: TransportResponse | AirbyteError;
      try {
        outcome = await next(call, signal);
        if (outcome.ok) {
          budget.succeed(retries > 0);
          return outcome;
        }
      } catch (error) {
        outcome = error as AirbyteError; // a transport only rejects with these
      }
      if (!(await waitForRetry(outcome, retries, call, signal, budget, hooks))) {
        if (outcome instanceof AirbyteError) throw outcome;
        return outcome;
      }
    }
  };
}

/** Waits for the next attempt. Returns false at once if the call is not retried. */
async function waitForRetry(
  outcome: TransportResponse | AirbyteError,
  retries: number,
  call: Call,
  signal: AbortSignal | undefined,
  budget: RetryBudget,
  hooks: readonly Hooks[],
): Promise<boolean> {
  const isError = outcome instanceof AirbyteError;
  // Among errors only the HttpError of a token request has one.
  const retryAfterMs = isError ? (outcome as HttpError).retryAfterMs : retryAfterOf(outcome.response.headers);
  const delayMs = retryAfterMs ?? retryDelay(retries, Math.random());
  const leftMs = call.deadlineMs && call.startedAtMs + call.deadlineMs - performance.now();
  if (
    retries >= call.maxRetries ||
    !mayRepeat(outcome, call) ||
    (retryAfterMs ?? 0) > LONGEST_RETRY_AFTER_MS ||
    (leftMs !== undefined && delayMs >= leftMs) ||
    signal?.aborted ||
    !budget.take()
  )
    return false;
  notify(hooks, "onRetry", call, { delayMs, reason: isError ? outcome : outcome.status });
  await wait(delayMs, signal, call);
  return true;
}

function mayRepeat(outcome: TransportResponse | AirbyteError, call: Call): boolean {
  if (call.retry === "never") return false;
  // Undefined for most errors.
  const { status } = outcome as HttpError;
  const isTransient =
    TRANSIENT_STATUSES.has(status) || outcome instanceof NetworkError || outcome instanceof TimeoutError;
  if (!isTransient) return false;
  if (call.isRepeatable) return true;
  // 429 is the only status after which a write is retried. 425 is a rejection too, but no known server sends it.
  return !call.mayHaveActed && (outcome instanceof AirbyteError || status === 429);
}

function wait(delayMs: number, signal: AbortSignal | undefined, call: Call): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(toAbortError(signal as AbortSignal, call));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, delayMs);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort, { once: true });
  });
}
