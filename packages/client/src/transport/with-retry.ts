import type { Call } from "../call.ts";
import { AirbyteError } from "../errors/airbyte-error.ts";
import type { HttpError } from "../errors/http-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Hooks } from "../hooks.ts";
import { notify } from "../notify.ts";
import { retryAfterOf } from "../retry-after.ts";
import type { RetryBudget } from "../retry-budget.ts";
import { retryDelay } from "../retry-delay.ts";
import type { Transport, TransportResponse } from "./transport.ts";
import { toAbortError } from "./with-timeout.ts";

/** Statuses that pass by themselves. Not 409, which is an answer. */
const PASSING_STATUSES = /^(408|425|429|50[0234])$/;
/** A server that asks for more patience than this gets an error instead: the caller knows better whether to wait. */
const LONGEST_RETRY_AFTER_MS = 20_000;

/**
 * Repeats what may be repeated: reads after a passing fault, writes only when the server certainly did not act.
 *
 * @see docs/guides/retries.md, which tells when which operation is repeated
 */
export function withRetry(next: Transport, budget: RetryBudget, hooks: readonly Hooks[]): Transport {
  return async (request) => {
    const { call, signal } = request;
    for (let retries = 0; ; retries++) {
      let outcome: TransportResponse | AirbyteError;
      call.isInFlight = false;
      try {
        outcome = await next(request);
        if (outcome.ok) {
          budget.succeed(retries > 0);
          return outcome;
        }
      } catch (error) {
        outcome = error as AirbyteError; // a transport rejects with nothing else
      }

      call.mayHaveActed ||= mayHaveActed(outcome, call);
      call.isInFlight = false;
      // Only an HttpError has any: that of a token request.
      const retryAfterMs =
        outcome instanceof AirbyteError ? (outcome as HttpError).retryAfterMs : retryAfterOf(outcome.response.headers);
      const delayMs = retryAfterMs ?? retryDelay(retries, Math.random());
      const isWorthIt =
        retries < call.maxRetries &&
        mayRepeat(outcome, call) &&
        (retryAfterMs ?? 0) <= LONGEST_RETRY_AFTER_MS &&
        performance.now() + delayMs < call.endsAtMs &&
        !signal?.aborted &&
        budget.take();
      if (!isWorthIt) {
        if (outcome instanceof AirbyteError) throw outcome;
        return outcome;
      }

      const reason = outcome instanceof AirbyteError ? outcome : outcome.status;
      notify(hooks, "onRetry", call, { delayMs, reason });
      await wait(delayMs, signal, call);
    }
  };
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

/** Whether the server may have acted on a request that ended like this, so that a write must not be repeated. */
function mayHaveActed(outcome: TransportResponse | AirbyteError, call: Call): boolean {
  if (!call.isInFlight) return false; // it failed before it was sent
  if (outcome instanceof NetworkError) return !outcome.neverConnected;
  // A refusal: 4xx as RFC 9110 has them, but 408, and 307 and 308, which say "ask there". The other redirects may come after
  // the deed, and so may what proxies invent, such as 499 and 460, after they have passed a request on.
  return !/^(4(?!08)([0-4]\d|51)|30[78])$/.test(statusOf(outcome));
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
