import type { OperationName } from "@airbyte-web-backend/schema";
import type { AirbyteError } from "./errors/airbyte-error.ts";
import type { ValidationIssue } from "./errors/validation-error.ts";

/** What every event has. */
export interface CallEvent {
  /**
   * The name of the operation. For a request that is none of the seven its path: `/v1/applications/token` for a token
   * request, or any path that was given to `raw`.
   */
  readonly operation: OperationName | (string & {});
  /** The same for all events of one call, and different for each call. A token request is a call of its own. */
  readonly callId: string;
  /** 1 for the first request of the call, 0 before it. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  readonly url: string;
  /** By lower-case name. Values that may be secret read `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A response has arrived, its last byte included. */
export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** From the sending of this request to the last byte of the response. */
  readonly durationMs: number;
}

/** The call is retried. */
export interface RetryEvent extends CallEvent {
  /** The wait before the next request. */
  readonly delayMs: number;
  /** Why: a status, or the error that stood in the way of one. */
  readonly reason: number | AirbyteError;
}

/** The call has succeeded. */
export interface SuccessEvent extends CallEvent {
  /** From the call to its result, retries and waits included. */
  readonly durationMs: number;
}

/** The call has failed for good. */
export interface ErrorEvent extends CallEvent {
  readonly error: AirbyteError;
  /** From the call to its failure, retries and waits included. */
  readonly durationMs: number;
}

/** A response does not match its type, and was passed on all the same (`validate: "warn"`). */
export interface InvalidEvent extends CallEvent {
  /** What was not reported before. */
  readonly issues: readonly ValidationIssue[];
}

/**
 * Functions that are called for what a client does. Each call ends with `onSuccess` or `onError`, once. A hook is called
 * as a method of its object. What it throws or rejects with is ignored: it cannot break a call.
 */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  readonly onSuccess?: ((event: SuccessEvent) => unknown) | undefined;
  readonly onError?: ((event: ErrorEvent) => unknown) | undefined;
  readonly onInvalid?: ((event: InvalidEvent) => unknown) | undefined;
}
