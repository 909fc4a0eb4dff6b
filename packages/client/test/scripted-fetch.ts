import type { Fetch } from "@airbyte-web-backend/client";

/** A request as the platform's fetch receives it. */
export interface SentRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
  /** The body as text. Undefined without a body. */
  readonly text: string | undefined;
  readonly signal: AbortSignal;
  /** The time at which it was sent, by the clock of the test. */
  readonly atMs: number;
}

/** The reaction to one request: a response, an error, or a function of the request. */
export type Answer = Response | Error | ((request: SentRequest) => Response | Promise<Response>);

export interface ScriptedFetch extends Fetch {
  /** The requests so far. */
  readonly requests: readonly SentRequest[];
}

/** A fetch that returns the first response for the first request, and so on. An additional request is a network error. */
export function scriptedFetch(...answers: Answer[]): ScriptedFetch {
  const requests: SentRequest[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const { body, headers, signal } = init;
    const request = {
      url,
      init,
      headers: new Headers(headers),
      text: typeof body === "string" ? body : undefined,
      signal: signal ?? new AbortController().signal,
      atMs: Date.now(),
    };
    const answer = answers[requests.push(request) - 1];
    if (answer === undefined) throw new Error(`the script has no answer to request ${requests.length}`);
    if (answer instanceof Error) throw answer;
    return typeof answer === "function" ? answer(request) : answer;
  };
  return Object.assign(fetch, { requests });
}

/** A JSON response. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

/** A response without a body. */
export function empty(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

/** A web page, as proxies and login pages send it. */
export function page(status: number, headers: Record<string, string> = {}): Response {
  const html = "<!DOCTYPE html><html><body>Welcome to nginx</body></html>";
  return new Response(html, { status, headers: { "content-type": "text/html", ...headers } });
}

/** No response until the request is aborted, like a platform's fetch. */
export function never({ signal }: SentRequest): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** No response at all, from a fetch that ignores its signal. */
export function deaf(): Promise<Response> {
  return new Promise(() => {});
}

/** Headers and half a body, then nothing until the request is aborted. */
export function stalls({ signal }: SentRequest): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"connections":'));
      signal.addEventListener("abort", () => controller.error(signal.reason), { once: true });
    },
  });
  return new Response(body, { status: 200, headers: { "content-type": "application/json" } });
}

/** Headers and half a body, then the connection breaks. */
export function breaksOff(): Response {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('{"connections":'));
      controller.error(new TypeError("terminated", { cause: withCode("other side closed", "UND_ERR_SOCKET") }));
    },
  });
  return new Response(body, { status: 200 });
}

/** The error of Node's fetch for a refused connection. */
export function refused(): Error {
  return new TypeError("fetch failed", { cause: withCode("connect ECONNREFUSED 127.0.0.1:8000", "ECONNREFUSED") });
}

/** The error of Node's fetch for a connection that was reset before a response. */
export function reset(): Error {
  return new TypeError("fetch failed", { cause: withCode("read ECONNRESET", "ECONNRESET") });
}

function withCode(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}
