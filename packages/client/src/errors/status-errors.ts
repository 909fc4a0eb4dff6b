import type { InvalidInputProperty } from "@airbyte-web-backend/schema";
import { HttpError, type HttpErrorFields } from "./http-error.ts";

/**
 * 400 or 422: the body was refused and the connection is unchanged. After a 422 of a create or update the operations of
 * the body may have been written, because Airbyte writes them first.
 */
export class InvalidInputError extends HttpError {
  /** What is wrong with which property. Filled for 400; a 422 of Airbyte names the first fault in its message only. */
  get validationErrors(): readonly InvalidInputProperty[] {
    return validationErrorsOf(this.body);
  }

  override get name(): "InvalidInputError" {
    return "InvalidInputError";
  }
}

/** The properties that a body complains about. Servers put other things in that place, too. */
export function validationErrorsOf(body: unknown): readonly InvalidInputProperty[] {
  const list = (body as { validationErrors?: unknown } | null | undefined)?.validationErrors;
  return Array.isArray(list) ? list : [];
}

/** 401: no credential, a wrong one, or one that ran out. A token that can be renewed was, once, before this was thrown. */
export class AuthenticationError extends HttpError {
  override get name(): "AuthenticationError" {
    return "AuthenticationError";
  }
}

/** 403: the credential is good, but may not do this. */
export class PermissionError extends HttpError {
  override get name(): "PermissionError" {
    return "PermissionError";
  }
}

/**
 * 404: no object with that id, or no such operation on this server (then `hint` says so). A create that names an unknown
 * source or destination has written the operations of its body by then.
 */
export class NotFoundError extends HttpError {
  override get name(): "NotFoundError" {
    return "NotFoundError";
  }
}

/** 429: too many requests. `retryAfterMs` says how long to wait, if the server said it. */
export class RateLimitError extends HttpError {
  override get name(): "RateLimitError" {
    return "RateLimitError";
  }
}

/** 5xx: the server failed. Airbyte also answers 500 to some wrong requests, so read the message. */
export class ServerError extends HttpError {
  override get name(): "ServerError" {
    return "ServerError";
  }
}

/** Error classes by status. */
export type HttpErrorClasses = Readonly<Record<number, new (message: string, fields: HttpErrorFields) => HttpError>>;

export const HTTP_ERROR_CLASSES: HttpErrorClasses = {
  400: InvalidInputError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  422: InvalidInputError,
  429: RateLimitError,
};
