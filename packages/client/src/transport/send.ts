import { AirbyteError } from "../errors/airbyte-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { firstLine } from "../excerpt.ts";
import { isBrowser } from "../is-browser.ts";
import { chainOf, isNeverConnected } from "../never-connected.ts";
import type { Fetch } from "../options.ts";
import { type Redact, redactCause, redactor, secretsOf } from "../redact.ts";
import type { Transport } from "./transport.ts";

/** Sends one request with the platform's fetch and reads its answer to the last byte. */
export function send(fetch: Fetch): Transport {
  return async ({ url, method, headers, body = null, signal = null, secrets = [], call, read }) => {
    signal?.throwIfAborted(); // by a hook that was told of the request
    call.attempts++;
    call.isInFlight = true;
    const makeRedactor = (): Redact => redactor([...secretsOf(headers), ...secrets]);
    let status: number | undefined;
    try {
      const response = await fetch(url, { method, headers: { ...headers }, body: body && toBody(body), signal });
      status = response.status;
      const content = await (read && response.ok ? read(response, call) : response.text());
      return { ok: response.ok, status, content, response, redactor: makeRedactor };
    } catch (cause) {
      if (cause instanceof AirbyteError) throw cause;
      const redact = makeRedactor();
      const neverConnected = status === undefined && isNeverConnected(cause);
      const what = neverConnected ? "could not connect" : status ? `answered ${status} and broke off` : "got no answer";
      const message = firstLine(redact(`${call.operation} ${what}: ${reasonOf(cause)}`));
      // A page is told the same of a server that is down and of one that does not let it in.
      const isHidden = !status && isBrowser();
      const hint = `Check baseUrl, and that the server is up${isHidden ? " and allows this page (CORS)" : ""}.`;
      throw new NetworkError(message, {
        ...call,
        cause: redactCause(cause, redact),
        neverConnected,
        hint: neverConnected || isHidden ? hint : undefined,
      });
    }
  };
}

/** Deno re-sends a string body when a pooled connection turns out to be dead, which would repeat a write. Not a Blob. */
function toBody(body: string): BodyInit {
  return "Deno" in globalThis ? new Blob([body]) : body;
}

/** The innermost message: Node says "fetch failed" and keeps the reason in `cause`. */
function reasonOf(error: unknown): string {
  const innermost = chainOf(error).at(-1);
  return innermost ? innermost.message || `${innermost.code ?? innermost.name}` : String(error);
}
