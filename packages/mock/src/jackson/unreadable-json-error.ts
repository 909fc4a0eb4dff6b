/** A JSON text that Java cannot read although it may be valid: it is too large, too deep, or in a malformed encoding. */
export class UnreadableJsonError extends Error {
  override readonly name = "UnreadableJsonError";
  /** The Java exception, with its package. */
  readonly exception: string;
  /** Null if the exception has none. */
  readonly javaMessage: string | null;

  constructor(exception: string, javaMessage: string | null) {
    super(javaMessage ?? exception);
    this.exception = exception;
    this.javaMessage = javaMessage;
  }
}
