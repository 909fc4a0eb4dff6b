import type { OperationName } from "@airbyte-web-backend/schema";
import type { AirbyteError } from "./errors/airbyte-error.ts";
import type { ValidationIssue } from "./errors/validation-error.ts";

/** What every event says. */
export interface CallEvent {
  readonly operation: OperationName;
  /** 1 for the first request of the call. */
  readonly attempt: number;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  readonly url: string;
  /** By lower-case name. Values that may be secret read `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer has arrived, its last byte included. */
export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** From the sending of this request to the last byte of the answer. */
  readonly durationMs: number;
}

/** The call will be tried once more. */
export interface RetryEvent extends CallEvent {
  /** The wait before the next request. */
  readonly delayMs: number;
  /** Why: a status, or the error that stood in the way of one. */
  readonly reason: number | AirbyteError;
}

/** The call has failed for good. */
export interface ErrorEvent extends CallEvent {
  readonly error: AirbyteError;
  /** From the call to its failure. */
  readonly durationMs: number;
}

/** An answer is not of the shape that its types promise, and was passed on all the same (`validate: "warn"`). */
export interface InvalidEvent extends CallEvent {
  /** What was not told before. */
  readonly issues: readonly ValidationIssue[];
}

/** Functions that are told what a client does. What they throw or reject with is ignored: they cannot break a call. */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  readonly onError?: ((event: ErrorEvent) => unknown) | undefined;
  readonly onInvalid?: ((event: InvalidEvent) => unknown) | undefined;
}

/** Calls a hook, if there is one, and swallows what goes wrong in it. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  if (!hook) return;
  try {
    // Whatever it gives is taken for a promise: it may be one of another realm or library.
    Promise.resolve(hook(event)).catch(() => undefined);
  } catch {
    // A logger that fails must not fail the call.
  }
}
