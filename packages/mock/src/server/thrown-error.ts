import { jsonAnswer, toResponse, withHeaders } from "./answer.ts";

/** `fetch` rejects with it for a `networkError` fault. A separate class, to tell it from a bug in a responder. */
export class LostConnection extends TypeError {
  constructor() {
    super("fetch failed", { cause: new Error("networkError fault of the mock") });
  }
}

/**
 * Creates a response from an error that a mock's `fetch` rejected with. If a responder or `onCall` threw it, the response
 * is a 500 with its message and stack, in the format of 0.36.5. A page of any origin can read it.
 *
 * @param signal The signal of the request.
 * @returns Undefined if the connection must end without a response.
 */
export function answerThrownError(error: unknown, signal: AbortSignal): Response | undefined {
  if (signal.aborted || error instanceof LostConnection) return undefined;
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const answer = jsonAnswer(500, {
    message: `The mock threw an error: ${message}`,
    exceptionClassName: name,
    exceptionStack: stack.split("\n"),
    rootCauseExceptionClassName: null,
    rootCauseExceptionStack: [],
  });
  return toResponse(withHeaders(answer, { "access-control-allow-origin": "*" }));
}
