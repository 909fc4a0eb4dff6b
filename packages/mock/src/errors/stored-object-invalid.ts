import { ErrorAnswer } from "./error-answer.ts";
import { knownException } from "./known-exception.ts";

/** error-not-storable [source]: persistence checks what it writes against its own JSON schema. */
export function storedObjectInvalid(complaint: string): ErrorAnswer {
  const className = "io.airbyte.validation.json.JsonValidationException";
  const message = `json schema validation failed. \nErrors: ${complaint}`;
  return new ErrorAnswer(
    422,
    knownException(`The provided configuration does not fulfill the specification. Errors: ${message}`, {
      className,
      message,
    }),
  );
}
