import { ErrorAnswer } from "./error-answer.ts";
import { knownException } from "./known-exception.ts";

/** error-internal [source]: whatever nobody else caught is a 500 with this prefix. */
function internalError(className: string, message: string | null): ErrorAnswer {
  return new ErrorAnswer(500, knownException(`Internal Server Error: ${message}`, { className, message }));
}

/** A failed precondition. A bare one has no message, and the answer then says `null`. */
export function illegalArgument(message: string | null): ErrorAnswer {
  return internalError("java.lang.IllegalArgumentException", message);
}

export function illegalState(message: string): ErrorAnswer {
  return internalError("java.lang.IllegalStateException", message);
}

/**
 * The server followed a null.
 *
 * @param what The Java call whose value was null, such as `AirbyteStreamConfiguration.getSelected()`. The message has
 * the form of Java 17; it is derived, not observed.
 */
export function nullDereference(what: string): ErrorAnswer {
  return internalError(
    "java.lang.NullPointerException",
    `Cannot invoke a method because the value of "${what}" is null`,
  );
}

/** transport-verb [derived]: the catch-all catches the framework's own exceptions too. */
export function methodNotAllowed(): ErrorAnswer {
  return internalError("javax.ws.rs.NotAllowedException", "HTTP 405 Method Not Allowed");
}

/** transport-media-type [derived]: likewise. */
export function unsupportedMediaType(): ErrorAnswer {
  return internalError("javax.ws.rs.NotSupportedException", "HTTP 415 Unsupported Media Type");
}

/** The catch-all catches even this one. */
export function stackOverflow(): ErrorAnswer {
  return internalError("java.lang.StackOverflowError", null);
}

/** And this one. transport-large-body [choice]: where a server runs out of memory depends on how much it has. */
export function outOfMemory(): ErrorAnswer {
  return internalError("java.lang.OutOfMemoryError", "Java heap space");
}
