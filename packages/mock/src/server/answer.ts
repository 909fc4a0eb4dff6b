import { writeJson } from "../state/exact-number.ts";

/** A response before it is one: plain data, serialised at once, so that a later change of the state cannot alter it. */
export interface Answer {
  status: number;
  headers: { [name: string]: string };
  body: string | null;
  /** The connection breaks after so many characters of the body. */
  cutAfter?: number;
}

/** transport-cors [observed]: on every response of the API. transport-no-other-headers [observed]: and nothing else. */
const cors = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "Origin, Content-Type, Accept, Content-Encoding",
  "access-control-allow-methods": "GET, POST, PUT, DELETE, OPTIONS, HEAD",
};

export function withCors(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, ...cors } };
}

/** transport-content-type [observed]: no charset, and on errors too. */
export function jsonAnswer(status: number, body: unknown, contentType = "application/json"): Answer {
  return withCors({ status, headers: { "content-type": contentType }, body: writeJson(body) });
}

export function htmlAnswer(status: number, body: string): Answer {
  return { status, headers: { "content-type": "text/html" }, body };
}

const reasons: { readonly [status: number]: string } = {
  200: "OK",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  413: "Request Entity Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** What stands behind the status in the first line of an answer. Whoever prints `statusText` sees it. */
export function reasonOf(status: number): string {
  return reasons[status] ?? "";
}

/** These may not have a body; `Response` refuses one. */
const bodiless = new Set([204, 205, 304]);

export function toResponse({ status, headers, body, cutAfter }: Answer): Response {
  const content = cutAfter === undefined || body === null ? body : brokenStream(body.slice(0, cutAfter));
  return new Response(bodiless.has(status) ? null : content, { status, statusText: reasonOf(status), headers });
}

/** Gives the text, then fails. In `pull`, because failing at once would throw away what is still in the queue. */
function brokenStream(text: string): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new TypeError("terminated"));
      else controller.enqueue(new TextEncoder().encode(text));
      sent = true;
    },
  });
}
