import { type Call, fieldsOf } from "../call.ts";
import { AbortError } from "../errors/abort-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Transport } from "./transport.ts";

/** Ends each attempt after `call.timeoutMs`, and at once when the caller aborts. */
export function withTimeout(next: Transport): Transport {
  return limit(next, "timeoutMs");
}

/** Ends the whole call after `call.deadlineMs`, if it has one. */
export function withDeadline(next: Transport): Transport {
  return limit(next, "deadlineMs");
}

/** The longest delay that a timer holds: 24 days. A longer one would fire at once. */
export const LONGEST_DELAY_MS: number = 2 ** 31 - 1;

/**
 * Races `next` with a timer and with the signal above. It does not rely on `next` to notice the abort: a fetch that is
 * given may ignore its signal, and so may a credential provider.
 */
function limit(next: Transport, option: TimeoutError["limit"]): Transport {
  return (call, signal) => {
    const limitMs = call[option];
    if (limitMs === undefined) return next(call, signal);
    return new Promise((resolve, reject) => {
      const controller = new AbortController();
      const stop = (): void => {
        clearTimeout(timer);
        if (onAbort) signal?.removeEventListener("abort", onAbort);
      };
      const end = (error: unknown): void => {
        const outer = call.abortedWith;
        call.abortedWith = error;
        stop();
        reject(error);
        controller.abort(error);
        call.abortedWith = outer; // an abort of the caller is the caller's own, even with this error as its reason
      };
      const onAbort = signal && (() => end(toAbortError(signal, call)));
      const timer = setTimeout(() => end(toTimeoutError(option, limitMs, call)), Math.min(limitMs, LONGEST_DELAY_MS));
      call.timer = timer;
      if (signal?.aborted) return onAbort?.();
      if (onAbort) signal.addEventListener("abort", onAbort);
      next(call, controller.signal).then(
        (response) => {
          stop();
          resolve(response);
        },
        (error) => {
          stop();
          reject(error);
        },
      );
    });
  };
}

/** What a call rejects with when `signal` was aborted. A limit that ran out further up arrives as it is. */
export function toAbortError(signal: AbortSignal, call: Call): AbortError | TimeoutError {
  const cause: unknown = signal.reason;
  // Not by its class: a caller may abort with the error of another call.
  if (cause === call.abortedWith) return call.abortedWith as AbortError | TimeoutError;
  return new AbortError(`${call.subject} was aborted`, { ...fieldsOf(call), cause });
}

/** What a call rejects with when a limit ran out. */
export function toTimeoutError(limit: TimeoutError["limit"], limitMs: number, call: Call): TimeoutError {
  // The limit of a request that calls share is not the caller's. And Node goes on for ever with a proxy that hangs up.
  const hint = `Raise ${limit}, or check the proxy if one is used.`;
  return new TimeoutError(`${call.subject} took longer than ${limitMs} ms`, {
    ...fieldsOf(call),
    limit,
    limitMs,
    hint: call.subject === call.operation ? hint : undefined,
  });
}
