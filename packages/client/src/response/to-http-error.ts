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

/** The hint if the body is a web page. */
export const CHECK_BASE_URL = "This is a web page, not Airbyte's API. Check baseUrl.";

/**
 * Creates the error for a response that is not 2xx: the status selects the class, the body has the message.
 *
 * @param classes The classes by status. A token request has its own.
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
  const reason = messageOf(typeof body === "object" ? body : { message: messageIn(text, redact) });
  // The target of a redirect helps, but its user, query and fragment may be secret.
  const withoutSecrets = (value: string, name?: string): string =>
    redact(name === "location" ? withoutSecretParts(value) : value);
  const headers = Object.fromEntries(
    [...response.headers]
      .filter(([name]) => HELPFUL_HEADERS.test(name))
      .map(([name, value]) => [name, withoutSecrets(value, name)]),
  );
  return new ErrorClass(toOneLine(`${call.subject} answered ${status}${reason && `: ${reason}`}`), {
    ...fieldsOf(call),
    status,
    body,
    headers,
    response: () => toResponse(response, "", withoutSecrets),
    retryAfterMs: retryAfterOf(response.headers),
    hint: hintFor(call, status, text, headers, reason, body),
  });
}

/** The URL without user, query and fragment. One pattern for all of them would take quadratic time. */
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

/** The `message` of a JSON object that is cut off. */
function messageIn(text: string, redact: Redact): string | undefined {
  const [, start] = /^\s*\{.*?"message"\s*:\s*"((?:[^"\\]|\\.){1,600})/s.exec(text) ?? [];
  try {
    return start && redact(JSON.parse(`"${start}"`));
  } catch {
    return undefined;
  }
}

/** How many messages of a list are read. */
const MOST_REASONS = 10;

/**
 * The server's message: `message` of Airbyte up to 2.0, the error id of newer versions, which is in the server's log, and the
 * messages of gateways and frameworks.
 */
function messageOf(body: unknown): string {
  const { errorId } = Object(body);
  const parts = [
    reasonsIn(body).join(": ") || (typeof errorId === "string" && `error id ${errorId}`),
    validationErrorsOf(body)
      .slice(0, MOST_REASONS)
      .map((property) => [property?.propertyPath, property?.message].filter(Boolean).join(" "))
      .filter(Boolean)
      .join(", "),
  ];
  return parts.filter(Boolean).join(" ");
}

/**
 * Properties that have a message: `message` and `_embedded.errors` of Airbyte and Micronaut, `title` and `detail` of RFC
 * 9457, `error` of Spring, `error_description` of RFC 6749, and lists of errors.
 */
const REASONS = ["message", "msg", "title", "detail", "error", "error_description", "errors", "_embedded"];

/** The distinct messages in a body. */
function reasonsIn(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return value.trim() ? [value] : [];
  if (!value || depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, MOST_REASONS).flatMap((item) => reasonsIn(item, depth + 1));
  const members = value as Record<string, unknown>;
  const found = REASONS.flatMap((name) => reasonsIn(members[name], depth + 1));
  // Spring names the missing path only in `path`.
  if (found.length > 0 && typeof members.error === "string" && typeof members.path === "string")
    found.push(members.path);
  return [...new Set(found)];
}

function hintFor(
  call: Call,
  status: number,
  text: string,
  headers: Record<string, string>,
  reason: string,
  body: unknown,
): string | undefined {
  // In a browser a redirect has the status 0 and nothing else.
  if (status < 400)
    return `Redirected to ${headers["location"] ?? "elsewhere"}, not followed. Check baseUrl, or log in there.`;
  if (status === 401) return `Check auth. The server requires ${headers["www-authenticate"] ?? "other credentials"}.`;
  // From 502 on it is the page of a proxy that reaches no server, such as one that is restarting.
  if (/^\s*</.test(text) && status < 502) return CHECK_BASE_URL;
  const hint = call.hintFor(status, body);
  if (hint) return hint;
  // Airbyte 0.36 describes an unknown id like this, 2.x with an error id. Any other 404 is about the path.
  if (status === 404 && !/^(Could not find|error id)/.test(reason)) return CHECK_PATH;
  // Airbyte's web server answers a POST outside of the API with 405.
  return status === 405 ? CHECK_PATH : undefined;
}
