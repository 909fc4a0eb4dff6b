/** Line and column start at 1. */
export interface TextLocation {
  line: number;
  column: number;
}

/** The text is not JSON. The caller turns it into a response. */
export class JsonSyntaxError extends Error {
  override readonly name = "JsonSyntaxError";
  /** The Java exception in `com.fasterxml.jackson.core`. error-early-end [observed]: truncated text has a separate one. */
  readonly exception: "JsonParseException" | "io.JsonEOFException" | "exc.InputCoercionException";
  readonly location: TextLocation;

  constructor(exception: JsonSyntaxError["exception"], complaint: string, location: TextLocation) {
    super(complaint);
    this.exception = exception;
    this.location = location;
  }
}

/** Jackson prints the class of the stream, not the text. */
export function describeLocation({ line, column }: TextLocation): string {
  return `[Source: (org.glassfish.jersey.message.internal.ReaderInterceptorExecutor$UnCloseableInputStream); line: ${line}, column: ${column}]`;
}
