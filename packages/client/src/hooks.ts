import type { AirbyteError } from "./errors/airbyte-error.ts";
import type { ValidationIssue } from "./errors/validation-error.ts";

/** The properties of every event. */
export interface CallEvent {
  /**
   * The name of the operation. For other requests their path: `/v1/applications/token` for a token request, or the path of
   * a call by `raw`.
   */
  readonly operation: string;
  /** Identifies the call: all of its events have the same id. A token request is a separate call. */
  readonly callId: string;
  /** 1 for the first request of the call, 0 before it. */
  readonly attempt: number;
}

/** The client is about to send a request. */
export interface RequestEvent extends CallEvent {
  readonly url: string;
  /** By lower-case name. Values that may be secret are `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A response has arrived, including its body. */
export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** From sending the request to the last byte of the response. */
  readonly durationMs: number;
}

/** The call is retried. */
export interface RetryEvent extends CallEvent {
  /** The delay before the next request. */
  readonly delayMs: number;
  /** A status, or the error if there was no response. */
  readonly reason: number | AirbyteError;
}

/** The call has succeeded. */
export interface SuccessEvent extends CallEvent {
  /** Duration of the call, including retries and waits. */
  readonly durationMs: number;
}

/** The call has failed. It is not retried any more. */
export interface ErrorEvent extends CallEvent {
  readonly error: AirbyteError;
  /** Duration of the call, including retries and waits. */
  readonly durationMs: number;
}

/** A response does not match its type. The call returns it nevertheless (`validate: "warn"`). */
export interface InvalidEvent extends CallEvent {
  /** Issues that were not reported before. */
  readonly issues: readonly ValidationIssue[];
}

/**
 * Functions that the client calls for requests, responses, retries and outcomes. Each call ends with one `onSuccess` or
 * `onError`, except for a call by `raw` that middleware ends before its request. Hooks are called as methods of their object.
 * Errors in a hook are ignored: a hook cannot fail a call.
 */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  readonly onSuccess?: ((event: SuccessEvent) => unknown) | undefined;
  readonly onError?: ((event: ErrorEvent) => unknown) | undefined;
  readonly onInvalid?: ((event: InvalidEvent) => unknown) | undefined;
}
