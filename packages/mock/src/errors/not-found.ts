import { ErrorAnswer } from "./error-answer.ts";
import { knownException } from "./known-exception.ts";

const className = "io.airbyte.server.errors.IdNotFoundKnownException";

/** error-not-found [observed]: the five keys of KnownExceptionInfo, without the documented `id`. */
export function notFound(
  kind: "STANDARD_SYNC" | "SOURCE_CONNECTION" | "DESTINATION_CONNECTION",
  id: string,
): ErrorAnswer {
  const message = `Could not find configuration for ${kind}: ${id}.`;
  const cause = {
    className: "io.airbyte.config.persistence.ConfigNotFoundException",
    message: `config type: ${kind} id: ${id}`,
  };
  return new ErrorAnswer(404, knownException(message, { className, message, cause }));
}

/** error-path-not-found [observed]: six keys, the first of them `id: null`. */
export function pathNotFound(): ErrorAnswer {
  const message = "Object not found. HTTP 404 Not Found";
  const cause = { className: "javax.ws.rs.NotFoundException", message: "HTTP 404 Not Found" };
  return new ErrorAnswer(404, { id: null, ...knownException(message, { className, message, cause }) });
}
