import { AuthenticationError } from "./errors/authentication-error.ts";
import { HttpError, type HttpErrorFields } from "./errors/http-error.ts";
import { InvalidInputError } from "./errors/invalid-input-error.ts";
import { NotFoundError } from "./errors/not-found-error.ts";
import { PermissionError } from "./errors/permission-error.ts";
import { RateLimitError } from "./errors/rate-limit-error.ts";
import { ServerError } from "./errors/server-error.ts";
import { excerpt, firstLine } from "./excerpt.ts";
import type { Redact } from "./redact.ts";
import { parseRetryAfter } from "./retry-after.ts";
import type { Call, TransportResponse } from "./transport/transport.ts";

type HttpErrorClass = new (message: string, fields: HttpErrorFields) => HttpError;

type HttpErrorClasses = Readonly<Record<number, HttpErrorClass>>;

const CLASSES: HttpErrorClasses = {
  400: InvalidInputError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  422: InvalidInputError,
  429: RateLimitError,
};

/**
 * The error for an answer that is not 2xx: the class by status, the message from what the server said.
 *
 * @param subject What the message starts with. Default: the operation.
 * @param classes Which class stands for which status, where the operation is not one of Airbyte's seven.
 */
export function toHttpError(
  answer: TransportResponse,
  call: Call,
  subject: string = call.operation,
  classes: HttpErrorClasses = CLASSES,
): HttpError {
  const { status } = answer;
  const { headers } = answer.response;
  const ErrorClass = classes[status] ?? (status >= 500 ? ServerError : HttpError);
  const body = parseBody(answer.redact(answer.content));
  const said = messageOf(body);
  return new ErrorClass(firstLine(`${subject} answered ${status}${said ? `: ${said}` : ""}`), {
    status,
    body,
    headers: headersSubset(headers, answer.redact),
    retryAfterMs: parseRetryAfter(headers.get("retry-after"), Date.now()),
    operation: call.operation,
    attempts: call.attempts,
    hint: hintFor(status, body, headers),
  });
}

/** The headers that help to act on an error, by lower-case name. */
export function headersSubset(headers: Headers, redact: Redact): Record<string, string> {
  const names = ["content-type", "date", "location", "retry-after", "server", "www-authenticate"];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, redact(value)]];
    }),
  );
}

function parseBody(content: string): unknown {
  if (content === "") return undefined;
  try {
    return JSON.parse(content);
  } catch {
    return excerpt(content);
  }
}

/** `message` of every Airbyte up to 2.0; newer ones give an id to look up in the server's log. */
function messageOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { message, errorId, validationErrors } = body as Record<string, unknown>;
  const said = typeof message === "string" ? message : undefined;
  if (Array.isArray(validationErrors) && validationErrors.length > 0) {
    const faults = validationErrors.map((fault) => `${fault?.propertyPath} ${fault?.message ?? ""}`.trim());
    return `${said ?? "invalid input"} ${faults.join(", ")}`;
  }
  return said ?? (typeof errorId === "string" ? `error id ${errorId}` : undefined);
}

function hintFor(status: number, body: unknown, headers: Headers): string | undefined {
  const isHtml = typeof body === "string" && /^\s*<(!doctype|html)/i.test(body);
  if (status === 401) {
    const basic = headers.get("www-authenticate")?.toLowerCase().startsWith("basic");
    return basic ? "The server asks for a username and a password: use basicAuth." : "Check the credentials in `auth`.";
  }
  if (isHtml) return "The answer is a web page, so it comes from a proxy, not from Airbyte. Check baseUrl.";
  if (status === 404 && !messageOf(body)?.startsWith("Could not find configuration")) {
    return "This server may not have the operation: list_all and search were removed in Airbyte 0.40.";
  }
  return undefined;
}
