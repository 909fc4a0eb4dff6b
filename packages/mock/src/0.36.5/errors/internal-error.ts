import type { UnreadableJsonError } from "../../jackson/unreadable-json-error.ts";
import { ErrorResponse, type JavaException, knownException } from "./error-response.ts";

/** error-internal [observed]: an unmapped exception is a 500 with this prefix. */
function internalError(className: string, message: string | null, cause?: JavaException): ErrorResponse {
  const exception = { className, message, ...(cause && { cause }) };
  return new ErrorResponse(500, knownException(`Internal Server Error: ${message}`, exception));
}

/** A failed precondition. Without a message, the response says `null`. */
export function illegalArgument(message: string | null): ErrorResponse {
  return internalError("java.lang.IllegalArgumentException", message);
}

export function illegalState(message: string): ErrorResponse {
  return internalError("java.lang.IllegalStateException", message);
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

/** transport-verb [observed]: the catch-all mapper catches the exceptions of Jersey, too. */
export function methodNotAllowed(): ErrorResponse {
  return internalError("javax.ws.rs.NotAllowedException", "HTTP 405 Method Not Allowed");
}

/** transport-media-type [observed] */
export function unsupportedMediaType(cause?: JavaException): ErrorResponse {
  return internalError("javax.ws.rs.NotSupportedException", "HTTP 415 Unsupported Media Type", cause);
}

/** transport-accept [observed] */
export function notAcceptable(): ErrorResponse {
  return internalError("javax.ws.rs.NotAcceptableException", "HTTP 406 Not Acceptable");
}

/** An unsupported charset, or an invalid name of one. */
export function charsetFailure(exception: string, name: string): ErrorResponse {
  return internalError(`java.nio.charset.${exception}`, name);
}

/** A body that is too large, too deep or in a malformed encoding. */
export function unreadableJson({ exception, javaMessage }: UnreadableJsonError): ErrorResponse {
  return internalError(exception, javaMessage);
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
