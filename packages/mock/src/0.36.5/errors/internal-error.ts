import { ErrorAnswer, type JavaException, knownException } from "./error-answer.ts";

/** error-internal [observed]: an unmapped exception is a 500 with this prefix. */
function internalError(className: string, message: string | null, cause?: JavaException): ErrorAnswer {
  const exception = { className, message, ...(cause && { cause }) };
  return new ErrorAnswer(500, knownException(`Internal Server Error: ${message}`, exception));
}

/** A failed precondition. Without a message, the response says `null`. */
export function illegalArgument(message: string | null): ErrorAnswer {
  return internalError("java.lang.IllegalArgumentException", message);
}

export function illegalState(message: string): ErrorAnswer {
  return internalError("java.lang.IllegalStateException", message);
}

/**
 * A NullPointerException: error-null-text [observed], with the message of Java 17.
 *
 * @param invoked The Java method that was called on null, with its class.
 * @param because The variable that was null, or the call that returned null.
 */
export function nullDereference(invoked: string, because: { variable: string } | { call: string }): ErrorAnswer {
  const nullValue = "variable" in because ? `"${because.variable}"` : `the return value of "${because.call}"`;
  return internalError("java.lang.NullPointerException", `Cannot invoke "${invoked}" because ${nullValue} is null`);
}

/** transport-verb [observed]: the catch-all mapper catches the exceptions of Jersey, too. */
export function methodNotAllowed(): ErrorAnswer {
  return internalError("javax.ws.rs.NotAllowedException", "HTTP 405 Method Not Allowed");
}

/** transport-media-type [observed] */
export function unsupportedMediaType(cause?: JavaException): ErrorAnswer {
  return internalError("javax.ws.rs.NotSupportedException", "HTTP 415 Unsupported Media Type", cause);
}

/** transport-accept [observed] */
export function notAcceptable(): ErrorAnswer {
  return internalError("javax.ws.rs.NotAcceptableException", "HTTP 406 Not Acceptable");
}

/** An unsupported charset, or an invalid name of one. */
export function charsetFailure(exception: string, name: string): ErrorAnswer {
  return internalError(`java.nio.charset.${exception}`, name);
}

export function stackOverflow(): ErrorAnswer {
  return internalError("java.lang.StackOverflowError", null);
}

/** transport-large-body [choice]: a real server runs out of memory at a size that depends on its heap. */
export function outOfMemory(): ErrorAnswer {
  return internalError("java.lang.OutOfMemoryError", "Java heap space");
}

/** Malformed UTF-32. */
export function charConversion(message: string): ErrorAnswer {
  return internalError("java.io.CharConversionException", message);
}

/**
 * error-database [observed]: an error of PostgreSQL is a 500 that quotes the statement.
 *
 * @param complaint The message of PostgreSQL, with its lines for `Detail` and `Where`.
 */
export function databaseFailure(statement: string, complaint: string): ErrorAnswer {
  const message = `SQL [${statement}]; ${complaint}`;
  return internalError("org.jooq.exception.DataAccessException", message, {
    className: "org.postgresql.util.PSQLException",
    message: complaint,
  });
}
