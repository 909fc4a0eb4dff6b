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
