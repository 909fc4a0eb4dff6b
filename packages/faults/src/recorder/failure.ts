import type { Runtime } from "../runner/runtime.ts";

/** How far a request had come when it failed. */
export type Phase = "before" | "dns" | "connect" | "tls" | "proxy" | "sent" | "headers" | "body";

/** What an error says of itself, as far as a program can read it. */
export interface DescribedError {
  readonly name: string;
  readonly message: string;
  readonly code?: string | number;
  readonly syscall?: string;
  readonly port?: number;
  readonly cause?: DescribedError;
  /** Those of an AggregateError. */
  readonly errors?: readonly DescribedError[];
}

/** How a create of the client ended, sent once, without retries. */
export interface Ending {
  /** The class of the error, or `success`. */
  readonly outcome: string;
  readonly status?: number;
  /** What the runtime rejected with. */
  readonly cause?: DescribedError;
}

/** One row of the table: what a runtime said in a situation. */
export interface RecordedFailure extends Ending {
  readonly runtime: Runtime;
  readonly phase: Phase;
  readonly situation: string;
  /** Whether the server received any of the request. The recorder looked at the server, not at the error. */
  readonly seen: boolean;
}

/** Reads what the client's classification may read, and a little more for the reader of the table. */
export function describe(value: unknown): DescribedError | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { name, message, code, syscall, port, cause, errors } = value as DescribedError;
  const inner = describe(cause);
  return {
    name,
    message,
    ...(code !== undefined && { code }),
    ...(syscall !== undefined && { syscall }),
    ...(port !== undefined && { port }),
    ...(inner && { cause: inner }),
    ...(errors && { errors: errors.map((error) => describe(error) as DescribedError) }),
  };
}

/** An error that says the same. */
export function rebuild({ name, message, cause, errors, ...fields }: DescribedError): Error {
  const options = cause && { cause: rebuild(cause) };
  const error = errors ? new AggregateError(errors.map(rebuild), message, options) : new Error(message, options);
  return Object.assign(error, { name }, fields);
}
