import { type Call, fieldsOf } from "../call.ts";
import { AirbyteError } from "../errors/airbyte-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { isBrowser } from "../is-browser.ts";
import type { Fetch } from "../options.ts";
import { toOneLine } from "../response/excerpt.ts";
import { createRedactor, redactCause } from "../response/redact.ts";
import { chainOf, isNeverConnected } from "./never-connected.ts";
import { type Send, TransportResponse } from "./transport.ts";

/**
 * Statuses that prove that the server did not act: 4xx of RFC 9110 except 408, and the redirects that keep the method. Proxies
 * invent others, such as 499.
 */
const REJECTIONS = /^(4(?!08)([0-4]\d|51)|30[78])$/;

/**
 * Sends one request with the platform's fetch and reads the response to its last byte. Decides whether the server may have
 * acted: from here on it may, unless it was never reached or rejected the request.
 *
 * @param options Passed on to `fetch`.
 */
export function send(fetch: Fetch, options: object = {}): Send {
  // Deno sends a string or a `Uint8Array` again if the connection ends before the response, which would repeat a write. It
  // does not repeat a `Blob`, whose length it knows, or a stream, which it would send in chunks. A `Blob` costs about as much
  // as the rest of a call, so a call that may be repeated sends a string.
  const isDeno = "Deno" in globalThis;
  return async (call, signal, headers) => {
    signal?.throwIfAborted(); // a hook may have aborted it
    const { mayHaveActed } = call;
    let response: Response | undefined;
    call.attempts++;
    call.mayHaveActed = true;
    try {
      response = (await fetch(call.url, {
        ...options,
        method: call.method,
        headers: { ...headers },
        body: call.body ? (isDeno && !call.isRepeatable ? (new Blob([call.body]) as never) : call.body) : null,
        signal: signal ?? null,
        // Following a redirect would send credentials and body to an unknown address, and 301, 302 and 303
        // would turn the POST into a GET.
        redirect: "manual",
      })) as Response;
      const text = await (response.ok ? (call.read?.(response, call) ?? response.text()) : readStart(response));
      if (!response.ok && REJECTIONS.test(`${response.status}`) && !signal?.aborted) call.mayHaveActed = mayHaveActed;
      return new TransportResponse(response, text, () => createRedactor(headers, call.secrets));
    } catch (cause) {
      const error = toSendError(cause, call, headers, response);
      if ((error as NetworkError).neverConnected && !signal?.aborted) call.mayHaveActed = mayHaveActed;
      throw error;
    }
  };
}

function toSendError(
  cause: unknown,
  call: Call,
  headers: Readonly<Record<string, string>>,
  response: Response | undefined,
): AirbyteError {
  if (cause instanceof AirbyteError) return cause;
  if (response?.ok && isTooLong(cause, response)) return toTooLong(response, call, cause);
  const status = response?.status;
  const redact = createRedactor(headers, call.secrets);
  const neverConnected = status === undefined && isNeverConnected(cause);
  const problem = neverConnected
    ? "could not connect"
    : status
      ? `answered ${status}, then broke off`
      : "got no response";
  // A browser reports the same failure for a server that is down and for one that lacks CORS headers.
  const hint = "Check baseUrl, the server, the proxy if one is used (HTTP_PROXY, HTTPS_PROXY), and in a browser CORS.";
  return new NetworkError(toOneLine(redact(`${call.subject} ${problem}: ${reasonOf(cause)}`)), {
    ...fieldsOf(call),
    cause: redactCause(cause, redact),
    neverConnected,
    hint: neverConnected || (!status && isBrowser()) ? hint : undefined,
  });
}

/** How many characters of a failed response are read. Some servers never end one. */
const LONGEST_ERROR = 2 ** 20;

async function readStart(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    if (text.length < LONGEST_ERROR) continue;
    reader.cancel().catch(() => undefined);
    return text.slice(0, LONGEST_ERROR);
  }
}

/** The longest string in V8. Other engines allow longer ones. */
const LONGEST_STRING = 2 ** 29 - 24;

/** Whether a response is too long for a string. Engines report that differently, and browsers do not report it. */
function isTooLong(cause: unknown, { headers }: Response): boolean {
  return (
    cause instanceof RangeError ||
    Object(cause).code === "ERR_STRING_TOO_LONG" ||
    Number(headers.get("content-length")) > LONGEST_STRING
  );
}

/** A ParseError is not retried: another attempt would fail as well. */
function toTooLong({ status }: Response, call: Call, cause: unknown): ParseError {
  return new ParseError(`${call.subject} answered ${status} with a body too long for a string`, {
    ...fieldsOf(call),
    status,
    excerpt: "",
    cause,
    hint: "Use @airbyte-web-backend/client/stream, or list.all() on 2.x.",
  });
}

/** The message of the innermost cause: Node throws "fetch failed" with the reason as `cause`. */
function reasonOf(error: unknown): string {
  const innermost = chainOf(error).at(-1);
  return innermost ? innermost.message || `${innermost.code ?? innermost.name}` : String(error);
}
