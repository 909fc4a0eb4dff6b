import { type Call, fieldsOf } from "../call.ts";
import { HttpError } from "../errors/http-error.ts";
import { HTTP_ERROR_CLASSES, type HttpErrorClasses, ServerError, validationErrorsOf } from "../errors/status-errors.ts";
import { retryAfterOf } from "../transport/retry-delay.ts";
import type { TransportResponse } from "../transport/transport.ts";
import { excerpt, toOneLine } from "./excerpt.ts";
import { parseRedacted, type Redact } from "./redact.ts";
import { toResponse } from "./to-response.ts";

const HELPFUL_HEADERS = /^(content-type|date|location|retry-after|server|www-authenticate|x-request-id)$/;

const CHECK_PATH = "The server lacks this path. Check baseUrl.";

/** The hint for a web page in place of an answer. */
export const CHECK_BASE_URL = "A web page answered, not Airbyte's API. Check baseUrl.";

/**
 * The error for an answer that is not 2xx: the class by status, the message from what the server said.
 *
 * @param classes Which class stands for which status, where the operation is not one of Airbyte's seven.
 */
export function toHttpError(
  received: TransportResponse,
  call: Call,
  classes: HttpErrorClasses = HTTP_ERROR_CLASSES,
): HttpError {
  const { status, body: text, response } = received;
  const ErrorClass = classes[status] ?? (status > 499 ? ServerError : HttpError);
  const redact = received.redactor();
  const body = parseBody(text, redact);
  const said = messageOf(typeof body === "object" ? body : { message: messageIn(text, redact) });
  // Where a redirect leads is worth knowing; a user, a query or a fragment in it may be secret.
  const withoutSecrets = (value: string, name?: string): string =>
    redact(name === "location" ? withoutSecretParts(value) : value);
  const headers = Object.fromEntries(
    [...response.headers]
      .filter(([name]) => HELPFUL_HEADERS.test(name))
      .map(([name, value]) => [name, withoutSecrets(value, name)]),
  );
  return new ErrorClass(toOneLine(`${call.subject} answered ${status}${said && `: ${said}`}`), {
    ...fieldsOf(call),
    status,
    body,
    headers,
    response: () => toResponse(response, "", withoutSecrets),
    retryAfterMs: retryAfterOf(response.headers),
    hint: hintFor(call, status, text, headers, said),
  });
}

/** The address without user, query and fragment. Not one pattern for all: a server can make that take for ever. */
function withoutSecretParts(address: string): string {
  return address.slice(0, address.search(/[?#]|$/)).replace(/^([^/]*\/\/)?[^/]*@/, "$1");
}

function parseBody(text: string, redact: Redact): unknown {
  try {
    return parseRedacted(text, redact);
  } catch {
    return excerpt(redact(text)) || undefined;
  }
}

/** The `message` of a JSON object that was too long to be read to its end. */
function messageIn(text: string, redact: Redact): string | undefined {
  const [, start] = /^\s*\{.*?"message"\s*:\s*"((?:[^"\\]|\\.){1,600})/s.exec(text) ?? [];
  try {
    return start && redact(JSON.parse(`"${start}"`));
  } catch {
    return undefined;
  }
}

/** What is read of a list of reasons. */
const MOST_REASONS = 10;

/**
 * What the server said: `message` of every Airbyte up to 2.0, the id of newer ones to look up in the server's log, and what
 * gateways and frameworks say in their places.
 */
function messageOf(body: unknown): string {
  const { errorId } = Object(body);
  const said = [
    reasonsIn(body).join(": ") || (typeof errorId === "string" && `error id ${errorId}`),
    validationErrorsOf(body)
      .slice(0, MOST_REASONS)
      .map((fault) => [fault?.propertyPath, fault?.message].filter(Boolean).join(" "))
      .join(", "),
  ];
  return said.filter(Boolean).join(" ");
}

/**
 * Where a reason is: `message` and `_embedded.errors` of Airbyte and Micronaut, `title` and `detail` of RFC 9457, `error` of
 * Spring, `error_description` of RFC 6749, and lists of errors.
 */
const REASONS = ["message", "msg", "title", "detail", "error", "error_description", "errors", "_embedded"];

/** The texts that give a reason, each once. */
function reasonsIn(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return value.trim() ? [value] : [];
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_REASONS).flatMap((one) => reasonsIn(one, depth + 1));
  const members = Object(value);
  const found = REASONS.flatMap((name) => reasonsIn(members[name], depth + 1));
  // Spring says only there what was not found.
  if (found.length > 0 && typeof members.error === "string" && typeof members.path === "string")
    found.push(members.path);
  return [...new Set(found)];
}

function hintFor(
  { operation, body: sent = "" }: Call,
  status: number,
  text: string,
  headers: Record<string, string>,
  said: string,
): string | undefined {
  // In a browser a redirect has the status 0 and nothing else.
  if (status < 400)
    return `Redirected to ${headers["location"] ?? "elsewhere"}, not followed. Check baseUrl, or log in there.`;
  if (status === 401) return `Check auth. The server asks for ${headers["www-authenticate"] ?? "other credentials"}.`;
  if (/^\s*</.test(text)) return CHECK_BASE_URL;
  if (status === 404) {
    // The versions of Airbyte that have these two never answer them with a 404.
    if (/^webBackend(ListAll|Search)/.test(operation))
      return "Airbyte 0.40 removed this operation. Use list, or check baseUrl.";
    // What Airbyte says of an object that it does not have: 0.36 in words, 2.x with an id. Anything else is about the path.
    if (!/^(Could not find|error id)/.test(said)) return CHECK_PATH;
  }
  // What Airbyte's web server says of a POST outside of the API.
  if (status === 405) return CHECK_PATH;
  // Airbyte writes operations first, then looks whether a connection can be created, or the stored one be changed. An
  // update that names none takes those away that there are.
  const leavesTraces = /Create/.test(operation)
    ? /"operations":\s*\[\s*[^\s\]]/.test(sent) && (status === 404 || status === 422)
    : /Update/.test(operation) && status === 422;
  return leavesTraces
    ? "The connection is unchanged, but its operations may have been written or detached."
    : undefined;
}
