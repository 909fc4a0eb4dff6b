import type { Hooks } from "../hooks.ts";
import { notify } from "../notify.ts";
import { redactHeaders } from "../redact.ts";
import type { Transport } from "./transport.ts";

/** Reports each request as it is sent and each response as it has arrived. */
export function withHooks(next: Transport, hooks: readonly Hooks[]): Transport {
  if (hooks.length === 0) return next;
  return async (request) => {
    const { call, url, headers } = request;
    const attempt = call.attempts + 1;
    notify(hooks, "onRequest", call, { attempt, url, headers: redactHeaders(headers) });
    const startedAt = performance.now();
    const answer = await next(request);
    const durationMs = performance.now() - startedAt;
    notify(hooks, "onResponse", call, { attempt, status: answer.status, durationMs });
    return answer;
  };
}
