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

/** How long a failure that nobody asked about is held back. */
const GRACE_MS = 1_000;

/**
 * The promise of a call that is under way.
 *
 * A runtime reports a rejection that has no handler at once, and Node ends. So that `.result()` can be asked for later, a
 * failure that nobody has asked about yet is held back while other calls of the client are under way, and until the client
 * was left alone for a second. Then it is rejected, and reported like any other. See docs/decisions/0022.
 */
export function toCallPromise<Data>(outcome: Promise<Result<Data>>, family: Family): CallPromise<Data> {
  let isAsked = false;
  let fail: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const use = (): void => {
    family.usedAt = performance.now();
  };
  const hold = (): void => {
    const isQuiet = !family.underWay && performance.now() - family.usedAt >= GRACE_MS;
    if (isAsked || isQuiet) fail?.();
    else timer = setTimeout(hold, GRACE_MS);
  };
  family.underWay++;
  const call = new Promise<Data>((resolve, reject) => {
    outcome.then((result) => {
      family.underWay--;
      use();
      if (result.ok) return resolve(result.data);
      fail = () => reject(result.error);
      hold();
    });
  });
  // Every use of a promise comes to its `then`: `await`, `catch`, `finally`, `Promise.all`.
  const then: Promise<Data>["then"] = (onFulfilled, onRejected) => {
    isAsked = true;
    clearTimeout(timer);
    use();
    fail?.();
    return Promise.prototype.then.call(call, onFulfilled, onRejected) as never;
  };
  const result = (): Promise<Result<Data>> => {
    then(ignore, ignore); // whoever looks at the result has seen the error
    return outcome;
  };
  return Object.assign(call, {
    // `await` passes over the `then` of what it takes for an ordinary promise.
    constructor: Object,
    then,
    result,
    withResponse: () => result().then(unwrap),
  });
}

function unwrap<Data>(result: Result<Data>): Success<Data> {
  if (result.ok) return result;
  throw result.error;
}

function ignore(): void {}
