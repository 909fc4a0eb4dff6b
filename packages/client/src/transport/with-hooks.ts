import type { Hooks } from "../hooks.ts";
import { notify } from "../notify.ts";
import { redactHeaders } from "../response/redact.ts";
import type { Send } from "./transport.ts";

/** Reports each request before it is sent, and each response after its last byte. */
export function withHooks(next: Send, hooks: readonly Hooks[]): Send {
  if (hooks.length === 0) return next;
  return async (call, signal, headers) => {
    const attempt = call.attempts + 1;
    notify(hooks, "onRequest", call, { attempt, url: call.url, headers: redactHeaders(headers) });
    const startedAtMs = performance.now();
    const response = await next(call, signal, headers);
    const durationMs = performance.now() - startedAtMs;
    // After an abort or a timeout, the call has ended or goes on without this response.
    if (!signal?.aborted) notify(hooks, "onResponse", call, { attempt, status: response.status, durationMs });
    return response;
  };
}
