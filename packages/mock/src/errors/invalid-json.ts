import { describeLocation, type JsonSyntaxError, type TextLocation } from "../request/json-syntax-error.ts";
import { ErrorAnswer, type JavaException, knownException } from "./error-answer.ts";

/** error-syntax [observed]: 422, and the complaint comes twice, with and without its place. */
export function invalidJson(
  exception: JsonSyntaxError["exception"],
  complaint: string,
  location: TextLocation,
): ErrorAnswer {
  const message = `${complaint}\n at ${describeLocation(location)}`;
  const className = `com.fasterxml.jackson.core.${exception}`;
  return new ErrorAnswer(422, knownException(`Invalid json. ${message} ${complaint}`, { className, message }));
}

export interface MappingComplaint {
  /** The Java exception, below `com.fasterxml.jackson.databind`. */
  exception:
    | "exc.UnrecognizedPropertyException"
    | "exc.ValueInstantiationException"
    | "exc.InvalidFormatException"
    | "exc.MismatchedInputException"
    | "JsonMappingException";
  complaint: string;
  /** Follows the complaint in the first of its two places. */
  suffix?: string;
  location: TextLocation;
  /** From the body to the culprit: `io.airbyte.api.model.WorkspaceIdRequestBody["workspace_id"]`. */
  chain: readonly string[];
  cause?: JavaException;
}

/** The body is JSON of the wrong shape: 422. error-first-mapping [observed]: only the first mistake is told. */
export function invalidJsonInput({
  exception,
  complaint,
  suffix = "",
  location,
  chain,
  cause,
}: MappingComplaint): ErrorAnswer {
  const through = chain.length > 0 ? ` (through reference chain: ${chain.join("->")})` : "";
  const message = `${complaint}${suffix}\n at ${describeLocation(location)}${through}`;
  return new ErrorAnswer(
    422,
    knownException(`Invalid json input. ${message} ${complaint}`, {
      className: `com.fasterxml.jackson.databind.${exception}`,
      message,
      ...(cause !== undefined && { cause }),
    }),
  );
}
