/** The body of most errors. error-keys [observed]: every key is always there, in this order. */
export interface KnownExceptionInfo {
  message: string;
  exceptionClassName: string;
  exceptionStack: string[];
  rootCauseExceptionClassName: string | null;
  rootCauseExceptionStack: string[];
}

/** The body of a 404 on an unknown path; a miss on a known path has no `id`. */
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
  /** From the Java method on: `webBackendGetConnection.arg0.connectionId`. */
  propertyPath: string;
  invalidValue: string;
  message: string;
}

/** Thrown by the rules of the server, sent as they say. Not for clients: they see only the response. */
export class ErrorAnswer extends Error {
  override readonly name = "ErrorAnswer";
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
  /** `null` when the Java exception carries none. */
  message: string | null;
  cause?: JavaException;
}

/**
 * The body that the server builds from a Java exception.
 *
 * error-root-cause [observed]: whenever there is a cause its class reads `java.lang.Class`, a slip of the real server.
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

/** error-stack [observed]: one element for each line of a printed stack; of its hundreds of frames one, which is enough to parse. */
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

/** A message may have several lines. */
function linesOf({ className, message }: JavaException): string[] {
  return (message === null ? className : `${className}: ${message}`).split("\n");
}
