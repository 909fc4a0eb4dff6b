import { NetworkError } from "../errors/network-error.ts";
import { firstLine } from "../excerpt.ts";
import { isNeverConnected } from "../never-connected.ts";
import type { Fetch } from "../options.ts";
import { redactCause, redactorFor } from "../redact.ts";
import { type Transport, TransportResponse } from "./transport.ts";

/**
 * Sends one request with the platform's fetch and reads its answer to the last byte.
 *
 * @param fetchOption The client's `fetch` option. Without it `globalThis.fetch` is looked up at each request.
 */
export function send(fetchOption: Fetch | undefined): Transport {
  return async ({ url, method, headers, body, signal, call }) => {
    const { operation } = call;
    const fetch = fetchOption ?? globalThis.fetch;
    call.attempts++;
    call.isInFlight = true;
    const fail = (what: string, cause: unknown, neverConnected: boolean): NetworkError => {
      const redact = redactorFor(headers);
      const message = firstLine(redact(`${operation} ${what}: ${reasonOf(cause)}`));
      return new NetworkError(message, {
        operation,
        attempts: call.attempts,
        cause: redactCause(cause, redact),
        neverConnected,
      });
    };
    let response: Response;
    try {
      response = await fetch(url, {
        method,
        headers,
        body: body === undefined ? null : toBody(body),
        signal: signal ?? null,
        redirect: "manual",
      });
    } catch (cause) {
      const neverConnected = isNeverConnected(cause);
      throw fail(neverConnected ? "could not reach the server" : "got no answer", cause, neverConnected);
    }
    try {
      const content = await response.text();
      return new TransportResponse(response, content, (text) => redactorFor(headers)(text));
    } catch (cause) {
      throw fail(`got status ${response.status}, and then the body broke off`, cause, false);
    }
  };
}

/** Deno re-sends a string body when a pooled connection turns out to be dead, which would repeat a write. Not a Blob. */
function toBody(body: string): BodyInit {
  return "Deno" in globalThis ? new Blob([body]) : body;
}

/** The innermost message: Node says "fetch failed" and keeps the reason in `cause`. */
function reasonOf(error: unknown): string {
  let innermost = error;
  while (innermost instanceof Error && innermost.cause instanceof Error) innermost = innermost.cause;
  if (!(innermost instanceof Error)) return String(innermost);
  return innermost.message || (innermost as { code?: string }).code || innermost.name;
}
