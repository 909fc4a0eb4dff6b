import { describeLocation, type JsonSyntaxError, type TextLocation } from "../../jackson/json-syntax-error.ts";
import { ErrorResponse, type JavaException, knownException } from "./error-response.ts";

/** The path from the body to a value: `io.airbyte.api.model.WorkspaceIdRequestBody["workspace_id"]`. */
type Chain = readonly string[];

/**
 * error-syntax [observed]: a 422 that has the message twice, with and without the position. error-wrapped [observed]: inside a
 * property, a syntax error is the cause of a mapping error. Between the properties of the body it is reported as it is.
 */
export function invalidJson({ exception, message: complaint, location }: JsonSyntaxError, chain: Chain): ErrorResponse {
  const message = `${complaint}\n at ${describeLocation(location)}`;
  const cause = { className: `com.fasterxml.jackson.core.${exception}`, message };
  return chain.length === 0
    ? new ErrorResponse(422, knownException(`Invalid json. ${message} ${complaint}`, cause))
    : invalidJsonInput({ exception: "JsonMappingException", message: complaint }, location, chain, cause);
}

/** The JSON does not match the model: 422. error-first-mapping [observed]: reports the first error only. */
export function invalidJsonInput(
  { exception, message: complaint, suffix = "" }: { exception: string; message: string; suffix?: string },
  location: TextLocation,
  chain: Chain,
  cause?: JavaException,
): ErrorResponse {
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
