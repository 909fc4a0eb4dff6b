import type { Call } from "../call.ts";
import { AirbyteError } from "../errors/airbyte-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { ParseError } from "../errors/parse-error.ts";
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
    let response: Response | undefined;
    try {
      response = (await fetch(url, {
        method,
        headers: { ...headers },
        body: body && toBody(body),
        signal,
      })) as Response;
      const { ok, status } = response;
      const content = await (ok ? (read?.(response, call) ?? response.text()) : readStart(response));
      return { ok, status, content, response, redactor: makeRedactor };
    } catch (cause) {
      if (cause instanceof AirbyteError) throw cause;
      if (response?.ok && isTooLong(cause, response)) throw toTooLong(response, call, cause);
      const status = response?.status;
      const redact = makeRedactor();
      const neverConnected = status === undefined && isNeverConnected(cause);
      const what = neverConnected ? "could not connect" : status ? `answered ${status} and broke off` : "got no answer";
      const message = firstLine(redact(`${call.subject} ${what}: ${reasonOf(cause)}`));
      // A page is told the same of a server that is down and of one that does not let it in. Elsewhere it may be a proxy.
      const hint =
        "Check baseUrl, the server, the proxy if one is used (HTTP_PROXY, HTTPS_PROXY), and in a browser CORS.";
      throw new NetworkError(message, {
        ...call,
        cause: redactCause(cause, redact),
        neverConnected,
        hint: neverConnected || (!status && isBrowser()) ? hint : undefined,
      });
    }
  };
}

/** What is read of an answer that is not 2xx, in characters. Some servers never end one. */
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

/** The longest string of V8, and less than that of other engines. */
const LONGEST_STRING = 2 ** 29 - 24;

/** Whether an answer could not be read because no string holds it. Engines say that in their own ways, browsers in none. */
function isTooLong(cause: unknown, { headers }: Response): boolean {
  return (
    cause instanceof RangeError ||
    Object(cause).code === "ERR_STRING_TOO_LONG" ||
    Number(headers.get("content-length")) > LONGEST_STRING
  );
}

/** Another attempt would end the same. */
function toTooLong({ status }: Response, call: Call, cause: unknown): ParseError {
  return new ParseError(`${call.subject} answered ${status} with more than a string can hold`, {
    ...call,
    status,
    excerpt: "",
    cause,
    hint: "Use stream() of @airbyte-web-backend/client/stream.",
  });
}

/** Deno re-sends a string body when a pooled connection turns out to be dead, which would repeat a write. Not a Blob. */
function toBody(body: string): string {
  return "Deno" in globalThis ? (new Blob([body]) as never) : body;
}

/** The innermost message: Node says "fetch failed" and keeps the reason in `cause`. */
function reasonOf(error: unknown): string {
  const innermost = chainOf(error).at(-1);
  return innermost ? innermost.message || `${innermost.code ?? innermost.name}` : String(error);
}
