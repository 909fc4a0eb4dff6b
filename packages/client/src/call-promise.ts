import type { Family } from "./call.ts";
import type { AirbyteError } from "./errors/airbyte-error.ts";

/** A call that succeeded. */
export interface Success<Data> {
  readonly ok: true;
  readonly data: Data;
  /** Never there. Named so that a result can be taken apart: `const { ok, data, error } = ...`. */
  readonly error?: undefined;
  /** The platform's response: status and headers. Its body is used up. */
  readonly response: Response;
  /** How many requests it took. */
  readonly attempts: number;
}

/** A call that failed. */
export interface Failure {
  readonly ok: false;
  readonly error: AirbyteError;
  /** Never there. */
  readonly data?: undefined;
  /** How many requests it took. */
  readonly attempts: number;
  /**
   * The platform's response, if there was one; its body is used up. It is as it came: what a server repeats of your credentials
   * is hidden in `error`, and not in these headers.
   */
  readonly response?: Response | undefined;
}

/** The outcome of a call: `ok` tells which. */
export type Result<Data> = Success<Data> | Failure;

/** The promise of a call's body, and two other ways to look at the same call. None of them sends anything again. */
export interface CallPromise<Data> extends Promise<Data> {
  /** Never rejects: the error is in the result. Ask for it at once, or later. */
  result(): Promise<Result<Data>>;
  /** The body together with the response. Rejects like the promise itself. */
  withResponse(): Promise<Success<Data>>;
}

/** How long a failure that nobody has asked about is held back. */
const GRACE_MS = 1_000;

/** The promise of a call that is in progress. */
export function toCallPromise<Data>(outcome: Promise<Result<Data>>, family: Family): CallPromise<Data> {
  return new PendingCall(outcome, family) as unknown as CallPromise<Data>;
}

/**
 * A runtime reports a rejection without a handler at once, and Node ends the process. So that you can ask for `.result()`
 * later, this creates a rejected promise only when `then` is called, which `await`, `catch` and `finally` do. If nothing
 * calls it, the failure is reported once no other call of the client is in flight and the client was left alone for a
 * second. See docs/decisions/0022.
 */
class PendingCall<Data> {
  readonly #outcome: Promise<Result<Data>>;
  readonly #family: Family;
  #isUsed = false;
  #timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(outcome: Promise<Result<Data>>, family: Family) {
    this.#outcome = outcome;
    this.#family = family;
    family.underWay++;
    outcome.then((result) => {
      family.underWay--;
      family.usedAt = performance.now();
      if (!result.ok) this.#reportUnused(result.error);
    });
  }

  #reportUnused(error: AirbyteError): void {
    const { underWay, usedAt } = this.#family;
    if (this.#isUsed) return;
    if (underWay === 0 && performance.now() - usedAt >= GRACE_MS) Promise.reject(error);
    else this.#timer = setTimeout(() => this.#reportUnused(error), GRACE_MS);
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  then(onFulfilled: (data: Data) => unknown, onRejected: (error: unknown) => unknown): Promise<unknown> {
    return this.result().then(dataOf).then(onFulfilled, onRejected);
  }

  result(): Promise<Result<Data>> {
    this.#isUsed = true;
    clearTimeout(this.#timer);
    this.#family.usedAt = performance.now();
    return this.#outcome;
  }

  withResponse(): Promise<Success<Data>> {
    return this.result().then(successOf);
  }
}

// For `instanceof`, `catch` and `finally`. Not a subclass: creating one takes several times as long.
Object.setPrototypeOf(PendingCall.prototype, Promise.prototype);

function dataOf<Data>(result: Result<Data>): Data {
  return successOf(result).data;
}

function successOf<Data>(result: Result<Data>): Success<Data> {
  if (result.ok) return result;
  throw result.error;
}
