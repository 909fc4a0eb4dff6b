import { ErrorResponse, type JavaException, knownException } from "./error-response.ts";

/**
 * error-internal [observed]: an unmapped exception is a 500 with this prefix.
 *
 * @param className With its package.
 */
export function internalError(className: string, message: string | null, cause?: JavaException): ErrorResponse {
  const exception = { className, message, ...(cause && { cause }) };
  return new ErrorResponse(500, knownException(`Internal Server Error: ${message}`, exception));
}

/** A failed precondition. Without a message, the response says `null`. */
export function illegalArgument(message: string | null): ErrorResponse {
  return internalError("java.lang.IllegalArgumentException", message);
}

/**
 * A NullPointerException: error-null-text [observed], with the message of Java 17.
 *
 * @param invoked The Java method that was called on null, with its class.
 * @param because The variable that was null, or the call that returned null.
 */
export function nullDereference(invoked: string, because: { variable: string } | { call: string }): ErrorResponse {
  const nullValue = "variable" in because ? `"${because.variable}"` : `the return value of "${because.call}"`;
  return internalError("java.lang.NullPointerException", `Cannot invoke "${invoked}" because ${nullValue} is null`);
}

const jerseyErrors = {
  // transport-verb [observed]
  405: { exception: "NotAllowedException", reason: "Method Not Allowed" },
  // transport-accept [observed]
  406: { exception: "NotAcceptableException", reason: "Not Acceptable" },
  // transport-media-type [observed]
  415: { exception: "NotSupportedException", reason: "Unsupported Media Type" },
};

/** An exception of Jersey, which the catch-all mapper catches, too: a 500 whose message has another status. */
export function jerseyError(status: keyof typeof jerseyErrors, cause?: JavaException): ErrorResponse {
  const { exception, reason } = jerseyErrors[status];
  return internalError(`javax.ws.rs.${exception}`, `HTTP ${status} ${reason}`, cause);
}

/**
 * error-database [observed]: an error of PostgreSQL is a 500 that quotes the statement.
 *
 * @param complaint The message of PostgreSQL, with its lines for `Detail` and `Where`.
 */
export function databaseFailure(statement: string, complaint: string): ErrorResponse {
  const message = `SQL [${statement}]; ${complaint}`;
  return internalError("org.jooq.exception.DataAccessException", message, {
    className: "org.postgresql.util.PSQLException",
    message: complaint,
  });
}
