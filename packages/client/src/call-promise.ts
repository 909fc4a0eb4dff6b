import type { AirbyteError } from "./errors/airbyte-error.ts";
import type { Family } from "./family.ts";

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
  return new PendingCall(outcome, family);
}

/**
 * A runtime reports a rejection without a handler at once, and Node ends the process. So that you can ask for `.result()`
 * later, a failure that nobody has asked about is held back while other calls of the client are in progress, and until the
 * client was left alone for a second. Then it is rejected, and reported like any other. See docs/decisions/0022.
 */
class PendingCall<Data> extends Promise<Data> implements CallPromise<Data> {
  /** What `then`, `catch` and `finally` return is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #outcome: Promise<Result<Data>>;
  readonly #family: Family;
  #isAsked = false;
  #fail: (() => void) | undefined = undefined;
  #timer: ReturnType<typeof setTimeout> | undefined = undefined;

  constructor(outcome: Promise<Result<Data>>, family: Family) {
    super((resolve, reject) => {
      outcome.then((result) => {
        family.underWay--;
        family.usedAt = performance.now();
        if (result.ok) return resolve(result.data);
        this.#fail = () => reject(result.error);
        this.#hold();
      });
    });
    this.#outcome = outcome;
    this.#family = family;
    family.underWay++;
  }

  #hold(): void {
    const { underWay, usedAt } = this.#family;
    const isQuiet = !underWay && performance.now() - usedAt >= GRACE_MS;
    if (this.#isAsked || isQuiet) this.#fail?.();
    else this.#timer = setTimeout(() => this.#hold(), GRACE_MS);
  }

  /** Every use of a promise calls its `then`: `await`, `catch`, `finally`, `Promise.all`. */
  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  override then<Value = Data, Other = never>(
    onFulfilled?: ((data: Data) => Value | PromiseLike<Value>) | null,
    onRejected?: ((error: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<Value | Other> {
    this.#isAsked = true;
    clearTimeout(this.#timer);
    this.#family.usedAt = performance.now();
    this.#fail?.();
    return super.then(onFulfilled, onRejected);
  }

  result(): Promise<Result<Data>> {
    this.then(ignore, ignore); // the error is in the result
    return this.#outcome;
  }

  withResponse(): Promise<Success<Data>> {
    return this.result().then(unwrap);
  }
}

function unwrap<Data>(result: Result<Data>): Success<Data> {
  if (result.ok) return result;
  throw result.error;
}

function ignore(): void {}
