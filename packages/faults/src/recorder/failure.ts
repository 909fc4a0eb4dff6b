import type { Runtime } from "../runner/runtime.ts";

/** The phase of a request in which it failed. */
export type Phase = "before" | "dns" | "connect" | "tls" | "proxy" | "sent" | "headers" | "body";

/** The properties of an error that a program can read. */
export interface DescribedError {
  readonly name: string;
  readonly message: string;
  readonly code?: string | number;
  readonly syscall?: string;
  readonly port?: number;
  readonly cause?: DescribedError;
  /** The errors of an AggregateError. */
  readonly errors?: readonly DescribedError[];
}

/** The outcome of a `create` without retries. */
export interface CreateOutcome {
  /** The class of the error, or `success`. */
  readonly outcome: string;
  readonly status?: number;
  /** The error of the runtime. */
  readonly cause?: DescribedError;
}

/** One row of the table: the error of a runtime in a situation. */
export interface RecordedFailure extends CreateOutcome {
  readonly runtime: Runtime;
  readonly phase: Phase;
  readonly situation: string;
  /** Whether the server received any part of the request, as recorded at the server. */
  readonly seen: boolean;
}

/** Copies the properties that are recorded. */
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

/** Creates an error from recorded properties. */
export function rebuild({ name, message, cause, errors, ...fields }: DescribedError): Error {
  const options = cause && { cause: rebuild(cause) };
  const error = errors ? new AggregateError(errors.map(rebuild), message, options) : new Error(message, options);
  return Object.assign(error, { name }, fields);
}
