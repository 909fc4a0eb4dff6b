import { describeLocation, type JsonSyntaxError, type TextLocation } from "../../jackson/json-syntax-error.ts";
import { ErrorResponse, type JavaException, knownException } from "./error-response.ts";

/** error-syntax [observed]: a 422 that has the message twice, with and without the position. */
export function invalidJson(
  exception: JsonSyntaxError["exception"],
  complaint: string,
  location: TextLocation,
): ErrorResponse {
  const message = `${complaint}\n at ${describeLocation(location)}`;
  const className = `com.fasterxml.jackson.core.${exception}`;
  return new ErrorResponse(422, knownException(`Invalid json. ${message} ${complaint}`, { className, message }));
}

export interface MappingComplaint {
  /** The Java exception in `com.fasterxml.jackson.databind`. */
  exception:
    | "exc.UnrecognizedPropertyException"
    | "exc.ValueInstantiationException"
    | "exc.InvalidFormatException"
    | "exc.MismatchedInputException"
    | "JsonMappingException";
  complaint: string;
  /** Follows the complaint, the first time. */
  suffix?: string;
  location: TextLocation;
  /** The path from the body to the value: `io.airbyte.api.model.WorkspaceIdRequestBody["workspace_id"]`. */
  chain: readonly string[];
  cause?: JavaException;
}

/** The JSON does not match the model: 422. error-first-mapping [observed]: reports the first error only. */
export function invalidJsonInput({
  exception,
  complaint,
  suffix = "",
  location,
  chain,
  cause,
}: MappingComplaint): ErrorResponse {
  const through = chain.length > 0 ? ` (through reference chain: ${chain.join("->")})` : "";
  const message = `${complaint}${suffix}\n at ${describeLocation(location)}${through}`;
  return new ErrorResponse(
    422,
    knownException(`Invalid json input. ${message} ${complaint}`, {
      className: `com.fasterxml.jackson.databind.${exception}`,
      message,
      ...(cause !== undefined && { cause }),
    }),
  );
}
