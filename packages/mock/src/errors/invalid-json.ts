import { ErrorAnswer } from "./error-answer.ts";
import { type JavaException, knownException } from "./known-exception.ts";

/** Where in the body, as Jackson tells it. */
export interface TextLocation {
  line: number;
  column: number;
}

/** Jackson names the stream, not the text, so that a body never ends up in a log. */
export function describeLocation({ line, column }: TextLocation): string {
  return `[Source: (org.glassfish.jersey.message.internal.ReaderInterceptorExecutor$UnCloseableInputStream); line: ${line}, column: ${column}]`;
}

/**
 * error-syntax [source]: 422, and the complaint comes twice, with and without its place. error-early-end [derived]: Jackson
 * has an exception of its own for a text that breaks off.
 */
export function invalidJson(complaint: string, location: TextLocation): ErrorAnswer {
  const message = `${complaint}\n at ${describeLocation(location)}`;
  const className = complaint.startsWith("Unexpected end-of-input") ? "io.JsonEOFException" : "JsonParseException";
  return new ErrorAnswer(
    422,
    knownException(`Invalid json. ${message} ${complaint}`, {
      className: `com.fasterxml.jackson.core.${className}`,
      message,
    }),
  );
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

/** The body is JSON of the wrong shape: 422. error-first-mapping [source]: only the first mistake is told. */
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
