import type { KnownExceptionInfo } from "../errors/error-answer.ts";
import { jsonAnswer, toResponse } from "./answer.ts";

/** What a `fetch` rejects with when there is no connection. A class of its own, so that no mistake is taken for it. */
export class LostConnection extends TypeError {
  constructor() {
    super("fetch failed", { cause: new Error("The mock was told to fail: networkError") });
  }
}

/**
 * What a client on a wire gets when a mock's `fetch` has rejected. A responder or `onCall` that has thrown is a mistake in
 * somebody's test: a 500 with its message and its stack, in the form that clients of the server print.
 *
 * @param signal That of the request.
 * @returns Undefined: no mistake, the connection has to end without an answer.
 */
export function answerThrownError(error: unknown, signal: AbortSignal): Response | undefined {
  if (signal.aborted || error instanceof LostConnection) return undefined;
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const body: KnownExceptionInfo = {
    message: `The mock has thrown: ${message}`,
    exceptionClassName: name,
    exceptionStack: stack.split("\n"),
    rootCauseExceptionClassName: null,
    rootCauseExceptionStack: [],
  };
  return toResponse(jsonAnswer(500, body));
}
