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
  /**
   * The platform's response, if there was one; its body is used up. It is as it came: what a server repeats of your credentials
   * is hidden in `error`, and not in these headers.
   */
  readonly response?: Response | undefined;
}

/** What a call came to: `ok` tells which. */
export type Result<Data> = Success<Data> | Failure;

/** The promise of a call's body, and two other ways to look at the same call. None of them sends anything again. */
export interface CallPromise<Data> extends Promise<Data> {
  /** Never rejects: the error is in the result. */
  result(): Promise<Result<Data>>;
  /** The body together with the response. Rejects like the promise itself. */
  withResponse(): Promise<Success<Data>>;
}

/** The promise of a call that is under way. */
export function toCallPromise<Data>(outcome: Promise<Result<Data>>): CallPromise<Data> {
  const data = outcome.then((result) => unwrap(result).data);
  return Object.assign(data, {
    result: () => {
      data.catch(ignore); // whoever looks at the result has seen the error
      return outcome;
    },
    withResponse: () => {
      data.catch(ignore);
      return outcome.then(unwrap);
    },
  });
}

function unwrap<Data>(result: Result<Data>): Success<Data> {
  if (result.ok) return result;
  throw result.error;
}

function ignore(): void {}
