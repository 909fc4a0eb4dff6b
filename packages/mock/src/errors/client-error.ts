import { ErrorAnswer, knownException, stackOf, type Violation } from "./error-answer.ts";

/** error-violations [observed]: 400 with all of them (the original document says 422, the server does not). */
export function invalidInput(paths: readonly string[]): ErrorAnswer {
  const className = "javax.validation.ConstraintViolationException";
  const validationErrors: Violation[] = paths.map((propertyPath) => ({
    propertyPath,
    invalidValue: "null",
    message: "must not be null",
  }));
  return new ErrorAnswer(400, {
    message: "Some properties contained invalid input.",
    exceptionClassName: className,
    exceptionStack: stackOf({ className, message: paths.map((path) => `${path}: must not be null`).join(", ") }),
    validationErrors,
  });
}

/** What the server demands of a connection that it stores; as it prints a schema. */
const storedSchema = `{
  "$schema" : "http://json-schema.org/draft-07/schema#",
  "title" : "StandardSync",
  "type" : "object",
  "required" : [ "sourceId", "destinationId", "name", "catalog", "namespaceDefinition" ]
}`;

/** error-not-storable [observed]: persistence validates what it writes against its own JSON schema, and quotes that. */
export function storedObjectInvalid(complaint: string): ErrorAnswer {
  const reason = `json schema validation failed when comparing the data to the json schema. \nErrors: ${complaint} \nSchema: \n${storedSchema}`;
  const message = `The provided configuration does not fulfill the specification. Errors: ${reason}`;
  return new ErrorAnswer(
    422,
    knownException(message, {
      className: "io.airbyte.server.errors.BadObjectSchemaKnownException",
      message,
      cause: { className: "io.airbyte.validation.json.JsonValidationException", message: reason },
    }),
  );
}

const notFoundClass = "io.airbyte.server.errors.IdNotFoundKnownException";

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
  return new ErrorAnswer(404, knownException(message, { className: notFoundClass, message, cause }));
}

/** error-path-not-found [observed]: six keys, the first of them `id: null`. */
export function pathNotFound(): ErrorAnswer {
  const message = "Object not found. HTTP 404 Not Found";
  const cause = { className: "javax.ws.rs.NotFoundException", message: "HTTP 404 Not Found" };
  return new ErrorAnswer(404, { id: null, ...knownException(message, { className: notFoundClass, message, cause }) });
}
