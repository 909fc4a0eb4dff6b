import type { SharedState } from "./call.ts";
import { isFunction } from "./check.ts";
import type { AirbyteError } from "./errors/airbyte-error.ts";

/** A call that succeeded. */
export interface Success<Data> {
  readonly ok: true;
  readonly data: Data;
  /** Always undefined. Declared so that you can destructure a result: `const { ok, data, error } = ...`. */
  readonly error?: undefined;
  /** The platform's response, for status and headers. Its body has been read. */
  readonly response: Response;
  /** How many requests were sent. */
  readonly attempts: number;
}

/** A call that failed. */
export interface Failure {
  readonly ok: false;
  readonly error: AirbyteError;
  /** Always undefined. */
  readonly data?: undefined;
  /** How many requests were sent. */
  readonly attempts: number;
  /**
   * The platform's response, if there was one. Its body has been read. If the server repeats your credentials in a header,
   * they are visible here; they are redacted in `error`.
   */
  readonly response?: Response | undefined;
}

/** The outcome of a call, discriminated by `ok`. */
export type Result<Data> = Success<Data> | Failure;

/** The promise of a response body, with two other views of the same call. They do not send it again. */
export interface CallPromise<Data> extends Promise<Data> {
  /** Never rejects: the result has the error. You can call it at once or later. */
  result(): Promise<Result<Data>>;
  /** Returns the body and the response. Rejects like the promise itself. */
  withResponse(): Promise<Success<Data>>;
}

/** How long the rejection of a call without a handler is delayed. */
const GRACE_MS = 1_000;

/**
 * A runtime reports a rejection without a handler at once, and Node ends the process. So that you can call `.result()` later,
 * this creates a rejected promise only when `then` is called, which `await`, `catch` and `finally` do. If nothing calls it,
 * the failure is reported once no other call of the client is in flight and the client was idle for a second. See
 * docs/decisions/0022.
 */
export class PendingCall<Data> {
  /** Set right after the constructor. */
  outcome!: Promise<Result<Data>>;
  readonly #shared: SharedState;
  #isUsed = false;
  #timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(shared: SharedState) {
    this.#shared = shared;
    shared.activeCalls++;
  }

  /** Ends the call. */
  end(error?: AirbyteError): void {
    const shared = this.#shared;
    shared.activeCalls--;
    shared.uses++;
    if (error) this.#reportUnused(error);
  }

  /** @param usesBefore `uses` when the timer was started. */
  #reportUnused(error: AirbyteError, usesBefore?: number): void {
    const { activeCalls, uses } = this.#shared;
    if (this.#isUsed) return;
    if (activeCalls === 0 && uses === usesBefore) Promise.reject(error);
    else this.#timer = setTimeout(() => this.#reportUnused(error, uses), GRACE_MS);
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  then(onFulfilled: unknown, onRejected: unknown): Promise<unknown> {
    return this.result().then((result) => {
      if (!result.ok && isFunction(onRejected)) return onRejected(result.error);
      const { data } = successOf(result);
      return isFunction(onFulfilled) ? onFulfilled(data) : data;
    });
  }

  result(): Promise<Result<Data>> {
    this.#isUsed = true;
    clearTimeout(this.#timer);
    this.#shared.uses++;
    return this.outcome;
  }

  withResponse(): Promise<Success<Data>> {
    return this.result().then(successOf);
  }
}

// For `instanceof`, `catch` and `finally`. Not a subclass: creating one takes several times as long.
Object.setPrototypeOf(PendingCall.prototype, Promise.prototype);

function successOf<Data>(result: Result<Data>): Success<Data> {
  if (result.ok) return result;
  throw result.error;
}
