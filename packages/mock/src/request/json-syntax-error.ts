/** A place in a text: line and column, from 1. */
export interface TextLocation {
  line: number;
  column: number;
}

/** A text that is not JSON. Thrown where the reading stops; who reads decides what the server makes of it. */
export class JsonSyntaxError extends Error {
  override readonly name = "JsonSyntaxError";
  /** The Java exception, below `com.fasterxml.jackson.core`: error-early-end [observed], a text that breaks off has one of its own. */
  readonly exception: "JsonParseException" | "io.JsonEOFException" | "exc.InputCoercionException";
  readonly location: TextLocation;

  constructor(exception: JsonSyntaxError["exception"], complaint: string, location: TextLocation) {
    super(complaint);
    this.exception = exception;
    this.location = location;
  }
}

/** Jackson names the stream, not the text, so that a body never ends up in a log. */
export function describeLocation({ line, column }: TextLocation): string {
  return `[Source: (org.glassfish.jersey.message.internal.ReaderInterceptorExecutor$UnCloseableInputStream); line: ${line}, column: ${column}]`;
}
