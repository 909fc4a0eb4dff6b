import type { KnownExceptionInfo } from "./error-answer.ts";

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
