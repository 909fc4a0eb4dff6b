/** A JSON value does not match the Java class. The caller adds the position and turns it into a response. */
export class MappingError extends Error {
  override readonly name = "MappingError";
  /** The Java exception in `com.fasterxml.jackson.databind`, or in `core` if a number is out of range. */
  readonly exception:
    | "exc.UnrecognizedPropertyException"
    | "exc.ValueInstantiationException"
    | "exc.InvalidFormatException"
    | "exc.MismatchedInputException"
    | "exc.InputCoercionException";
  /** Follows the message, the first time. */
  readonly suffix: string;
  readonly javaCause: { className: string; message: string } | undefined;

  constructor(
    exception: MappingError["exception"],
    complaint: string,
    { suffix = "", cause }: { suffix?: string; cause?: MappingError["javaCause"] } = {},
  ) {
    super(complaint);
    this.exception = exception;
    this.suffix = suffix;
    this.javaCause = cause;
  }
}
