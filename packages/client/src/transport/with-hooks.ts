import { type Hooks, notify } from "../hooks.ts";
import { redactHeaders } from "../redact.ts";
import type { Transport } from "./transport.ts";

/** Reports each request as it is sent and each answer as it has arrived. */
export function withHooks(next: Transport, hooks: Hooks | undefined): Transport {
  if (!hooks) return next;
  return async (request) => {
    const { operation, attempts } = request.call;
    const attempt = attempts + 1;
    notify(hooks.onRequest, { operation, attempt, url: request.url, headers: redactHeaders(request.headers) });
    const startedAt = performance.now();
    const answer = await next(request);
    const durationMs = performance.now() - startedAt;
    notify(hooks.onResponse, { operation, attempt, status: answer.status, durationMs });
    return answer;
  };
}
