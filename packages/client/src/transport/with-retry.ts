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

/** Statuses that pass by themselves. Not 409, which is an answer. */
const PASSING_STATUSES = /^(408|425|429|50[0234])$/;
/** A server that asks for more patience than this gets an error instead: the caller knows better whether to wait. */
const LONGEST_RETRY_AFTER_MS = 20_000;

/**
 * Repeats what may be repeated: reads after a passing fault, writes only when the server certainly did not act.
 *
 * @see docs/guides/retries.md for the operations and failures that are repeated
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
        outcome = error as AirbyteError; // a transport rejects with nothing else
      }
      if (!(await waitForRetry(outcome, retries, call, signal, budget, hooks))) {
        if (outcome instanceof AirbyteError) throw outcome;
        return outcome;
      }
    }
  };
}

/** Waits for the next attempt. False, without a wait, when there is none. */
async function waitForRetry(
  outcome: TransportResponse | AirbyteError,
  retries: number,
  call: Call,
  signal: AbortSignal | undefined,
  budget: RetryBudget,
  hooks: readonly Hooks[],
): Promise<boolean> {
  const isError = outcome instanceof AirbyteError;
  // Only an HttpError has any: that of a token request.
  const retryAfterMs = isError ? (outcome as HttpError).retryAfterMs : retryAfterOf(outcome.headers);
  const delayMs = retryAfterMs ?? retryDelay(retries, Math.random());
  const endsAtMs = call.startedAtMs + (call.deadlineMs ?? Number.POSITIVE_INFINITY);
  if (
    retries >= call.maxRetries ||
    !mayRepeat(outcome, call) ||
    (retryAfterMs ?? 0) > LONGEST_RETRY_AFTER_MS ||
    performance.now() + delayMs >= endsAtMs ||
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
  const isPassing =
    PASSING_STATUSES.test(statusOf(outcome)) || outcome instanceof NetworkError || outcome instanceof TimeoutError;
  if (!isPassing) return false;
  if (!call.isWrite || call.retry === "always") return true;
  // Of the statuses only 429 lets a write be repeated. 425 is a refusal too, but no server here is known to send it.
  return !call.mayHaveActed && (outcome instanceof AirbyteError || outcome.status === 429);
}

/** As text. What it is without one, no pattern matches. */
function statusOf(outcome: TransportResponse | AirbyteError): string {
  return `${(outcome as HttpError).status}`;
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
