import { AbortError } from "../errors/abort-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import type { Call, Transport } from "./transport.ts";

/** Ends each attempt after `call.timeoutMs`, and at once when the caller aborts. */
export function withTimeout(next: Transport): Transport {
  return (request) => limit(next, request, "timeoutMs", request.call.timeoutMs);
}

/** Ends the whole call after `call.deadlineMs`, if it has one. */
export function withDeadline(next: Transport): Transport {
  return (request) => {
    const { deadlineMs } = request.call;
    return deadlineMs === undefined ? next(request) : limit(next, request, "deadlineMs", deadlineMs);
  };
}

/**
 * Races `next` with a timer and with the signal above. It does not rely on `next` to notice the abort: a fetch that is
 * given may ignore its signal, and so may a credential provider.
 */
function limit(
  next: Transport,
  request: Parameters<Transport>[0],
  option: TimeoutError["limit"],
  limitMs: number,
): ReturnType<Transport> {
  return new Promise((resolve, reject) => {
    const { call, signal: outer } = request;
    const controller = new AbortController();
    const end = (error: unknown): void => {
      reject(error);
      controller.abort(error);
    };
    const onAbort = (): void => end(toAbortError(outer as AbortSignal, call));
    if (outer?.aborted) return onAbort();
    outer?.addEventListener("abort", onAbort);

    // Timers hold 31 bits; more than that is no limit.
    const timer = limitMs < 2 ** 31 ? setTimeout(() => end(toTimeoutError(option, limitMs, call)), limitMs) : undefined;
    const cleanUp = (): void => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", onAbort);
    };
    next({ ...request, signal: controller.signal }).then(
      (answer) => {
        cleanUp();
        resolve(answer);
      },
      (error) => {
        cleanUp();
        reject(error);
      },
    );
  });
}

/** What a call rejects with when `signal` was aborted. A limit that ran out further up arrives as it is. */
export function toAbortError(signal: AbortSignal, call: Call): AbortError | TimeoutError {
  const cause: unknown = signal.reason;
  if (cause instanceof TimeoutError || cause instanceof AbortError) return cause;
  const { operation, attempts } = call;
  return new AbortError(`${operation} was aborted`, { operation, attempts, cause });
}

function toTimeoutError(option: TimeoutError["limit"], limitMs: number, call: Call): TimeoutError {
  const { operation, attempts } = call;
  const message = `${operation} took longer than ${limitMs} ms`;
  const hint = `Raise ${option} if the server may take that long.`;
  return new TimeoutError(message, { limit: option, limitMs, operation, attempts, hint });
}
