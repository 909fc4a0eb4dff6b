import { type Call, fieldsOf } from "../call.ts";
import { AbortError } from "../errors/abort-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Transport } from "./transport.ts";

/** The longest delay of a timer: 24 days. A longer one would fire at once. */
export const LONGEST_DELAY_MS: number = 2 ** 31 - 1;

/**
 * Ends `next` after `call.timeoutMs` or `call.deadlineMs`, if it is set, and at once on an abort. It does not rely on `next` to
 * notice that: a custom `fetch` and a credential provider may ignore the signal.
 */
export function withTimeout(next: Transport, option: TimeoutError["limit"]): Transport {
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
        stop();
        reject(error);
        controller.abort(error);
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

/** The error of a call whose signal was aborted. After an outer timeout nothing receives it. */
export function toAbortError({ reason: cause }: AbortSignal, call: Call): AbortError {
  return new AbortError(`${call.subject} was aborted`, { ...fieldsOf(call), cause });
}

/** The error of a call whose limit expired. */
export function toTimeoutError(limit: TimeoutError["limit"], limitMs: number, call: Call): TimeoutError {
  // The caller cannot set the limit of a token request. Node waits forever for a proxy that hangs up.
  const hint = `Raise ${limit}, or check the proxy if one is used.`;
  return new TimeoutError(`${call.subject} took longer than ${limitMs} ms`, {
    ...fieldsOf(call),
    limit,
    limitMs,
    hint: call.subject === call.operation ? hint : undefined,
  });
}
