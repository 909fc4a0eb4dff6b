/** The parts of a request that error bodies contain. */
export interface ErrorContext {
  /** The path and the query of the request. */
  readonly target: string;
  /** The id of the error in the log of a real server. */
  readonly errorId: string;
}

/** Thrown by handlers and rules. It becomes the response. */
export class ErrorResponse extends Error {
  override readonly name = "ErrorResponse";
  readonly status: number;
  readonly body: (context: ErrorContext) => unknown;

  constructor(status: number, body: (context: ErrorContext) => unknown) {
    super(`status ${status}`);
    this.status = status;
    this.body = body;
  }
}

/** 2.0-errors-id [observed]: the response has an `errorId` and nothing else. */
export function idError(status: number): ErrorResponse {
  return new ErrorResponse(status, ({ errorId }) => ({ errorId }));
}

/** The response for an unknown id. */
export function notFound(): ErrorResponse {
  return idError(404);
}

/** Any error that the server does not expect, such as a missing id. */
export function internalError(): ErrorResponse {
  return idError(500);
}

/** 2.0-errors-known [observed]: errors that keep their message. */
export function knownException(status: number, message: string): ErrorResponse {
  return new ErrorResponse(status, ({ errorId }) => ({
    message,
    exceptionStack: [],
    rootCauseExceptionStack: [],
    errorId,
  }));
}

/** 2.0-errors-database [observed]: a value that the database rejects. */
export function databaseError(): ErrorResponse {
  return knownException(409, "Failed to access database. Check the server logs for more information");
}

/** 2.0-errors-specification [observed] */
export function unprocessable(reason: string): ErrorResponse {
  return knownException(422, `The provided configuration does not fulfill the specification. Errors: ${reason}`);
}

export function tooManyFields(message: string): ErrorResponse {
  return knownException(400, message);
}

/** 2.0-errors-problem [observed]: has the type `application/json`. Unset properties are null. */
export interface Problem {
  status: number;
  type: string;
  title: string;
  detail: string;
  data: object | null;
}

export function problem({ status, type, title, detail, data }: Problem): ErrorResponse {
  return new ErrorResponse(status, () => ({ status, type, title, detail, documentationUrl: null, data }));
}

export function connectionLocked(connectionId: string): ErrorResponse {
  return problem({
    status: 409,
    type: "error:connection/locked",
    title: "Connection is locked",
    detail: "The connection is locked and cannot be modified.",
    data: { connectionId, statusReason: null },
  });
}

export function notEntitled(entitlement: string, resourceId: string | null): ErrorResponse {
  return problem({
    status: 403,
    type: "error:license/entitlement",
    title: "License Entitlement Error",
    detail: "The license for this organization is not entitled to use the requested feature.",
    data: { entitlement, resourceId },
  });
}

export function editorRoleRequired(): ErrorResponse {
  return problem({
    status: 403,
    type: "https://reference.airbyte.com/reference/errors#forbidden",
    title: "forbidden",
    detail: "The request is forbidden.",
    data: { message: "Caller does not have the required permissions to access the resource(s)." },
  });
}

/** 2.0-errors-framework [observed]: an error of Micronaut. */
export function frameworkError(status: number, title: string, detail: string, path?: string): ErrorResponse {
  return new ErrorResponse(status, ({ target }) => ({
    message: title,
    _links: { self: { href: target, templated: false } },
    _embedded: { errors: [{ message: detail, ...(path !== undefined && { path }), _links: {}, _embedded: {} }] },
  }));
}

/** 2.0-errors-conversion [observed]: JSON that does not match the model. */
export function conversionError(argument: string, complaint: string, chain: readonly string[] = []): ErrorResponse {
  const place = chain.length > 0 ? ` (through reference chain: ${chain.join("->")})` : "";
  const source = "[Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled)]";
  return frameworkError(
    400,
    "Bad Request",
    `Failed to convert argument [${argument}] for value [null] due to: ${complaint}\n at ${source}${place}`,
    `/${argument}`,
  );
}
