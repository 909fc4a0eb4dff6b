import { ErrorAnswer, type JavaException, knownException } from "./error-answer.ts";

/** error-internal [observed]: whatever nobody else caught is a 500 with this prefix. */
function internalError(className: string, message: string | null, cause?: JavaException): ErrorAnswer {
  const exception = { className, message, ...(cause && { cause }) };
  return new ErrorAnswer(500, knownException(`Internal Server Error: ${message}`, exception));
}

/** A failed precondition. A bare one has no message, and the answer then says `null`. */
export function illegalArgument(message: string | null): ErrorAnswer {
  return internalError("java.lang.IllegalArgumentException", message);
}

export function illegalState(message: string): ErrorAnswer {
  return internalError("java.lang.IllegalStateException", message);
}

/**
 * The server followed a null: error-null-text [observed], in the words of Java 17.
 *
 * @param invoked The Java method that was to be called, with its class.
 * @param because What was null: the name of a variable, or a call.
 */
export function nullDereference(invoked: string, because: { variable: string } | { call: string }): ErrorAnswer {
  const what = "variable" in because ? `"${because.variable}"` : `the return value of "${because.call}"`;
  return internalError("java.lang.NullPointerException", `Cannot invoke "${invoked}" because ${what} is null`);
}

/** transport-verb [observed]: the catch-all catches the framework's own exceptions too. */
export function methodNotAllowed(): ErrorAnswer {
  return internalError("javax.ws.rs.NotAllowedException", "HTTP 405 Method Not Allowed");
}

/** transport-media-type [observed]: likewise. */
export function unsupportedMediaType(cause?: JavaException): ErrorAnswer {
  return internalError("javax.ws.rs.NotSupportedException", "HTTP 415 Unsupported Media Type", cause);
}

/** transport-accept [observed]: likewise. */
export function notAcceptable(): ErrorAnswer {
  return internalError("javax.ws.rs.NotAcceptableException", "HTTP 406 Not Acceptable");
}

/** The name of a charset that Java does not have, or that is no name. */
export function charsetFailure(exception: string, name: string): ErrorAnswer {
  return internalError(`java.nio.charset.${exception}`, name);
}

/** The catch-all catches even this one. */
export function stackOverflow(): ErrorAnswer {
  return internalError("java.lang.StackOverflowError", null);
}

/** And this one. transport-large-body [choice]: where a server runs out of memory depends on how much it has. */
export function outOfMemory(): ErrorAnswer {
  return internalError("java.lang.OutOfMemoryError", "Java heap space");
}

/** Bytes that no reader of characters gets by. */
export function charConversion(message: string): ErrorAnswer {
  return internalError("java.io.CharConversionException", message);
}

/**
 * error-database [observed]: what PostgreSQL refuses is a 500 that quotes the statement.
 *
 * @param complaint PostgreSQL's own, with its lines for `Detail` and `Where`.
 */
export function databaseFailure(statement: string, complaint: string): ErrorAnswer {
  const message = `SQL [${statement}]; ${complaint}`;
  return internalError("org.jooq.exception.DataAccessException", message, {
    className: "org.postgresql.util.PSQLException",
    message: complaint,
  });
}
