import { writeJson } from "../state/exact-number.ts";

/** A response as plain data. The body is serialised at once, so that later changes of the state do not affect it. */
export interface Answer {
  status: number;
  headers: { [name: string]: string };
  body: string | null;
  /** The connection breaks after this number of characters of the body. */
  cutAfter?: number;
}

/** transport-content-type [observed], 2.0-content-type [observed]: no charset, also for errors. */
export function jsonAnswer(status: number, body: unknown, contentType = "application/json"): Answer {
  return { status, headers: { "content-type": contentType }, body: writeJson(body) };
}

/** An answer with further headers. */
export function withHeaders(answer: Answer, headers: Answer["headers"]): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

export function htmlAnswer(status: number, body: string): Answer {
  return { status, headers: { "content-type": "text/html" }, body };
}

/** An error page of nginx, the proxy in front of a server. */
export function nginxPage(status: number, reason: string = reasonOf(status)): Answer {
  const title = `${status} ${reason}`.trim();
  return htmlAnswer(
    status,
    `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
  );
}

/** The page of Airbyte's web app. */
export const webAppPage =
  '<!doctype html><html><head><title>Airbyte</title></head><body><div id="root"></div></body></html>';

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

/** The `statusText` of a response. */
export function reasonOf(status: number): string {
  return reasons[status] ?? "";
}

/** `Response` throws if one of these has a body. */
const bodiless = new Set([204, 205, 304]);

export function toResponse({ status, headers, body, cutAfter }: Answer): Response {
  const content = cutAfter === undefined || body === null ? body : brokenStream(body.slice(0, cutAfter));
  return new Response(bodiless.has(status) ? null : content, { status, statusText: reasonOf(status), headers });
}

/** Sends the text, then errors. An error before the next `pull` would discard the queue. */
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
