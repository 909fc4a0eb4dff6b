import { ErrorResponse, knownException, stackOf, type Violation } from "./error-response.ts";

/** error-violations [observed]: a 400 that lists all violations (the original document says 422). */
export function invalidInput(paths: readonly string[]): ErrorResponse {
  const className = "javax.validation.ConstraintViolationException";
  const validationErrors: Violation[] = paths.map((propertyPath) => ({
    propertyPath,
    invalidValue: "null",
    message: "must not be null",
  }));
  return new ErrorResponse(400, {
    message: "Some properties contained invalid input.",
    exceptionClassName: className,
    exceptionStack: stackOf({ className, message: paths.map((path) => `${path}: must not be null`).join(", ") }),
    validationErrors,
  });
}

/** The server's JSON schema of a stored connection, as it prints it. */
const storedSchema = `{
  "$schema" : "http://json-schema.org/draft-07/schema#",
  "title" : "StandardSync",
  "type" : "object",
  "required" : [ "sourceId", "destinationId", "name", "catalog", "namespaceDefinition" ]
}`;

/** error-not-storable [observed]: the server validates a connection before it stores it, and quotes the schema. */
export function storedObjectInvalid(complaint: string): ErrorResponse {
  const reason = `json schema validation failed when comparing the data to the json schema. \nErrors: ${complaint} \nSchema: \n${storedSchema}`;
  const message = `The provided configuration does not fulfill the specification. Errors: ${reason}`;
  return new ErrorResponse(
    422,
    knownException(message, {
      className: "io.airbyte.server.errors.BadObjectSchemaKnownException",
      message,
      cause: { className: "io.airbyte.validation.json.JsonValidationException", message: reason },
    }),
  );
}

const notFoundClass = "io.airbyte.server.errors.IdNotFoundKnownException";

/** error-not-found [observed]: has the five keys of KnownExceptionInfo, without the documented `id`. */
export function notFound(
  kind: "STANDARD_SYNC" | "SOURCE_CONNECTION" | "DESTINATION_CONNECTION",
  id: string,
): ErrorResponse {
  const message = `Could not find configuration for ${kind}: ${id}.`;
  const cause = {
    className: "io.airbyte.config.persistence.ConfigNotFoundException",
    message: `config type: ${kind} id: ${id}`,
  };
  return new ErrorResponse(404, knownException(message, { className: notFoundClass, message, cause }));
}

/** error-path-not-found [observed]: has six keys. The first is `id: null`. */
export function pathNotFound(): ErrorResponse {
  const message = "Object not found. HTTP 404 Not Found";
  const cause = { className: "javax.ws.rs.NotFoundException", message: "HTTP 404 Not Found" };
  return new ErrorResponse(404, { id: null, ...knownException(message, { className: notFoundClass, message, cause }) });
}
