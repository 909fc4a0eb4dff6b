/** The body of most errors. error-keys [observed]: every key exists, in this order. */
export interface KnownExceptionInfo {
  message: string;
  exceptionClassName: string;
  exceptionStack: string[];
  rootCauseExceptionClassName: string | null;
  rootCauseExceptionStack: string[];
}

/** The body of the 404 for an unknown path. The 404 for an unknown id has no `id`. */
export interface NotFoundInfo extends KnownExceptionInfo {
  id: null;
}

/** The body of a 400. */
export interface InvalidInputInfo {
  message: string;
  exceptionClassName: string;
  exceptionStack: string[];
  validationErrors: Violation[];
}

export interface Violation {
  /** Starts with the Java method: `webBackendGetConnection.arg0.connectionId`. */
  propertyPath: string;
  invalidValue: string;
  message: string;
}

/** Thrown by handlers and rules. It becomes the response. */
export class ErrorResponse extends Error {
  override readonly name = "ErrorResponse";
  readonly status: number;
  readonly body: KnownExceptionInfo | NotFoundInfo | InvalidInputInfo;

  constructor(status: number, body: KnownExceptionInfo | NotFoundInfo | InvalidInputInfo) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

export interface JavaException {
  className: string;
  /** `null` if the exception has none. */
  message: string | null;
  cause?: JavaException;
}

/**
 * Creates the body for a Java exception.
 *
 * error-root-cause [observed]: the class of a cause is always `java.lang.Class`, a bug of the server.
 */
export function knownException(message: string, exception: JavaException): KnownExceptionInfo {
  const { cause } = exception;
  return {
    message,
    exceptionClassName: exception.className,
    exceptionStack: stackOf(exception),
    rootCauseExceptionClassName: cause ? "java.lang.Class" : null,
    rootCauseExceptionStack: cause ? stackOf(cause) : [],
  };
}

/** error-stack [observed]: an element for each line of a printed stack. It has one frame where the server has hundreds. */
export function stackOf({ cause, ...exception }: JavaException): string[] {
  return [
    ...linesOf(exception),
    "\tat io.airbyte.server.apis.ConfigurationApi.execute(ConfigurationApi.java:880)",
    ...(cause ? causedBy(cause) : []),
  ];
}

function causedBy(cause: JavaException): string[] {
  const [first, ...rest] = linesOf(cause);
  return [
    `Caused by: ${first}`,
    ...rest,
    "\tat io.airbyte.server.apis.ConfigurationApi.lambda$execute$0(ConfigurationApi.java:881)",
    "\t... 47 more",
    ...(cause.cause ? causedBy(cause.cause) : []),
  ];
}

function linesOf({ className, message }: JavaException): string[] {
  return (message === null ? className : `${className}: ${message}`).split("\n");
}
