import { ErrorAnswer } from "./error-answer.ts";
import { knownException } from "./known-exception.ts";

/** What the server demands of a connection that it stores; as it prints a schema. */
const schema = `{
  "$schema" : "http://json-schema.org/draft-07/schema#",
  "title" : "StandardSync",
  "type" : "object",
  "required" : [ "sourceId", "destinationId", "name", "catalog", "namespaceDefinition" ]
}`;

/** error-not-storable [observed]: persistence validates what it writes against its own JSON schema, and quotes that. */
export function storedObjectInvalid(complaint: string): ErrorAnswer {
  const reason = `json schema validation failed when comparing the data to the json schema. \nErrors: ${complaint} \nSchema: \n${schema}`;
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
