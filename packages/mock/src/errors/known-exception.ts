import type { KnownExceptionInfo } from "./error-answer.ts";

export interface JavaException {
  className: string;
  /** `null` when the Java exception carries none. */
  message: string | null;
  /** The deepest cause, as `<class>: <message>`. */
  cause?: string;
}

/**
 * The body that the server builds from a Java exception.
 *
 * error-root-cause [source]: whenever there is a cause its class reads `java.lang.Class`, a slip of the real server.
 */
export function knownException(message: string, exception: JavaException): KnownExceptionInfo {
  return {
    message,
    exceptionClassName: exception.className,
    exceptionStack: stackOf(exception),
    rootCauseExceptionClassName: exception.cause === undefined ? null : "java.lang.Class",
    rootCauseExceptionStack: exception.cause === undefined ? [] : [exception.cause],
  };
}

/** error-stack [source]: two lines of what would be hundreds, enough to parse and recognisable. */
export function stackOf({ className, message }: JavaException): string[] {
  return [
    message === null ? className : `${className}: ${message}`,
    "\tat io.airbyte.server.apis.ConfigurationApi.execute(ConfigurationApi.java:880)",
  ];
}
