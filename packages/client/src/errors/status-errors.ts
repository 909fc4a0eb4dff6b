import { HttpError, type HttpErrorFields } from "./http-error.ts";

/** A property that Airbyte before 2.0 rejected. */
export interface InvalidProperty {
  /** Where the property is, such as `webBackendGetConnection.arg0.connectionId`; `arg0` is the body. */
  propertyPath: string;
  /** The rejected value, as a string. A missing property gives the string `null`. */
  invalidValue?: string;
  /** The problem with the value, such as `must not be null`. */
  message?: string;
}

/**
 * 400 or 422: the server rejected the body, and the connection is unchanged. The operations in the body of a create or update
 * may have been written, because Airbyte writes them first: `hint` tells.
 */
export class InvalidInputError extends HttpError {
  /**
   * The invalid properties. Empty for a 422, where Airbyte only describes the first one in its message, and on Airbyte 2.x, which
   * does so for a 400 too.
   */
  get validationErrors(): readonly InvalidProperty[] {
    return validationErrorsOf(this.body);
  }

  override get name(): "InvalidInputError" {
    return "InvalidInputError";
  }
}

/** The invalid properties that a body lists. Servers may send any value there. */
export function validationErrorsOf(body: unknown): readonly InvalidProperty[] {
  const list = (body as { validationErrors?: unknown } | null | undefined)?.validationErrors;
  return Array.isArray(list) ? list : [];
}

/** 401: the credentials are missing, wrong or expired. A renewable token has been renewed once before this is thrown. */
export class AuthenticationError extends HttpError {
  override get name(): "AuthenticationError" {
    return "AuthenticationError";
  }
}

/** 403: the credentials are valid, but do not allow this. */
export class PermissionError extends HttpError {
  override get name(): "PermissionError" {
    return "PermissionError";
  }
}

/**
 * 404: the id is unknown, or the server lacks the operation (`hint` tells). A create with an unknown source or destination has
 * already written the operations of its body.
 */
export class NotFoundError extends HttpError {
  override get name(): "NotFoundError" {
    return "NotFoundError";
  }
}

/** 429: too many requests. `retryAfterMs` is the time to wait, if the server sent it. */
export class RateLimitError extends HttpError {
  override get name(): "RateLimitError" {
    return "RateLimitError";
  }
}

/** 5xx: the server failed. Airbyte also answers some invalid requests with 500, so read the message. */
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
