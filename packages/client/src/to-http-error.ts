import type { Call } from "./call.ts";
import { AuthenticationError } from "./errors/authentication-error.ts";
import { HttpError, type HttpErrorFields } from "./errors/http-error.ts";
import { InvalidInputError, validationErrorsOf } from "./errors/invalid-input-error.ts";
import { NotFoundError } from "./errors/not-found-error.ts";
import { PermissionError } from "./errors/permission-error.ts";
import { RateLimitError } from "./errors/rate-limit-error.ts";
import { ServerError } from "./errors/server-error.ts";
import { excerpt, firstLine } from "./excerpt.ts";
import { parseRedacted, type Redact } from "./redact.ts";
import { parseRetryAfter } from "./retry-after.ts";
import type { TransportResponse } from "./transport/transport.ts";

type HttpErrorClasses = Readonly<Record<number, new (message: string, fields: HttpErrorFields) => HttpError>>;

const CLASSES: HttpErrorClasses = {
  400: InvalidInputError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  422: InvalidInputError,
  429: RateLimitError,
};

/** The hint for a web page in place of an answer. */
export const CHECK_BASE_URL = "A web page answered, not Airbyte's API. Check baseUrl.";

/**
 * The error for an answer that is not 2xx: the class by status, the message from what the server said.
 *
 * @param subject What the message starts with. Default: the operation.
 * @param classes Which class stands for which status, where the operation is not one of Airbyte's seven.
 */
export function toHttpError(
  { status, content, redactor, response }: TransportResponse,
  call: Call,
  subject: string = call.operation,
  classes: HttpErrorClasses = CLASSES,
): HttpError {
  const ErrorClass = classes[status] ?? (status > 499 ? ServerError : HttpError);
  const redact = redactor();
  const body = parseBody(content, redact);
  const said = messageOf(body);
  const headers: Record<string, string> = {};
  for (const name of ["content-type", "date", "location", "retry-after", "server", "www-authenticate"]) {
    const value = response.headers.get(name);
    // Where a redirect leads is worth knowing; a user, a query or a fragment in it may be secret.
    if (value !== null) headers[name] = redact(name === "location" ? value.replace(/[^/]*@|[?#].*/gs, "") : value);
  }
  return new ErrorClass(firstLine(`${subject} answered ${status}${said && `: ${said}`}`), {
    ...call,
    status,
    body,
    headers,
    retryAfterMs: parseRetryAfter(response.headers.get("retry-after"), Date.now()),
    hint: hintFor(call, status, content, headers, said),
  });
}

function parseBody(text: string, redact: Redact): unknown {
  try {
    return parseRedacted(text, redact);
  } catch {
    return excerpt(redact(text)) || undefined;
  }
}

/** `message` of every Airbyte up to 2.0; newer ones give an id to look up in the server's log. */
function messageOf(body: unknown): string {
  const { message, errorId } = Object(body) as Record<string, unknown>;
  const said = [
    message || (errorId && `error id ${errorId}`),
    validationErrorsOf(body)
      .map((fault) => [fault?.propertyPath, fault?.message].filter(Boolean).join(" "))
      .join(", "),
  ];
  return said.filter((part) => part && typeof part === "string").join(" ");
}

function hintFor(
  { operation }: Call,
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
  if (status !== 404) return undefined;
  // The versions of Airbyte that have these two never answer them with a 404.
  if (/All|Search/.test(operation)) return "Airbyte 0.40 removed this operation. Use list, or check baseUrl.";
  // What Airbyte says of an object that it does not have: 0.36 in words, 2.x with an id. Anything else is about the path.
  return /^(Could not find|error id)/.test(said) ? undefined : "The server lacks this path. Check baseUrl.";
}
