import type { Airbyte, CallOptions, CallPromise, ClientOptions } from "@airbyte-web-backend/client";
import type { Script, SeenByServer } from "./fault-server.ts";
import type { Runtime } from "./runtime.ts";

/** What a fault's call may use. */
export interface Stage {
  readonly airbyte: Airbyte;
  /** The fault's call options with the signal that `abort` aborts; whoever calls passes them on. */
  readonly options: CallOptions;
  readonly server: ServerHandle;
  /** Resolves when a wait between attempts begins. */
  readonly waits: () => Promise<unknown>;
  /** Aborts the call. How long it takes to settle from then on is measured. */
  readonly abort: (reason?: unknown) => void;
  /** Sleeps on the real clock. */
  readonly sleep: (ms: number) => Promise<void>;
}

/** The fault's server, seen from the runtime under test. It lives in a process of its own. */
export interface ServerHandle {
  readonly origin: string;
  readonly otherOrigin: string;
  /** Resolves when the server has seen this many requests, those to the token endpoint included. */
  readonly saw: (requests: number) => Promise<void>;
  readonly goDown: (forMs?: number) => Promise<void>;
  readonly comeUp: () => Promise<void>;
  readonly seen: () => Promise<{ readonly server: SeenByServer; readonly other: SeenByServer }>;
}

/** A call of one method, or a small story that ends in a value or an error. */
export type MakeCall = (stage: Stage) => CallPromise<unknown> | Promise<unknown>;

/** The fields of all error classes, as far as faults look at them. */
export interface CheckedError extends Error {
  readonly status?: unknown;
  readonly body?: unknown;
  readonly excerpt?: unknown;
  readonly retryAfterMs?: unknown;
  readonly validationErrors?: unknown;
  readonly neverConnected?: unknown;
  readonly limit?: unknown;
}

/** What must come of it. Everything that is said here is checked exactly; numbers are not lower bounds. */
export interface Expected {
  /** The class of the error, by name; absent when the call succeeds. */
  readonly error?: string | undefined;
  /** How many requests the server saw, those of `before` not counted. */
  readonly requests: number;
  readonly tokenRequests?: number;
  /** `attempts` of the error or the result. Default: `requests`. */
  readonly attempts?: number;
  /** Required of errors. */
  readonly outcomeUnknown?: boolean;
  /** `operation` of the error. Default: list, which most faults call. */
  readonly operation?: string;
  readonly status?: number | undefined;
  readonly retryAfterMs?: number | readonly [from: number, to: number];
  readonly neverConnected?: boolean | undefined;
  readonly limit?: "timeoutMs" | "deadlineMs";
  /** The message, in part. Of every message it is checked that it is one line of at most 500 characters. */
  readonly message?: RegExp;
  /** The hint, in part; null when there must be none. */
  readonly hint?: RegExp | null;
  /** What else must hold of the error. Returns what does not. */
  readonly check?: (error: CheckedError) => string | undefined;
  /** What the call must resolve with, compared deeply. */
  readonly data?: unknown;
  /** The number of connections that the server accepted, those of `before` included. */
  readonly connections?: number;
  /** The connection of each request, those of `before` included: proof that a pooled connection was or was not used. */
  readonly carriedBy?: readonly number[];
  /** The waits between attempts, as `onRetry` tells them, each exactly or from and to. That they are kept is measured. */
  readonly waitsMs?: readonly (number | readonly [from: number, to: number])[];
  /** What the call takes even on the fastest machine. There is no other limit above than that it must settle. */
  readonly tookAtLeastMs?: number;
  /** The client must hang up: the connection of the last request is closed when the call has settled. */
  readonly hangsUp?: boolean;
}

/** A way for a server to misbehave, a call that meets it, and what must come of it. */
export interface Fault {
  readonly name: string;
  /** A function where steps count across requests, so that each start begins at zero. */
  readonly script: Script | (() => Script);
  /** Options of the client. */
  readonly client?: (server: ServerHandle) => Partial<ClientOptions>;
  /** Options of the call. */
  readonly options?: CallOptions;
  /** Runs first and must succeed; its requests are not counted. Warms the connection pool, as a rule. */
  readonly before?: (stage: Stage) => Promise<unknown>;
  /** Default: list. */
  readonly call?: MakeCall;
  /** Runs beside the call: what aborts it, for instance. */
  readonly meanwhile?: (stage: Stage) => Promise<unknown>;
  /**
   * What must have happened before the nth limit of time may run out, whatever the clock says: on a busy machine it would
   * be faster than the request. Default: the server has seen n requests, or as many as it is to see.
   */
  readonly beforeLimit?: (stage: Stage, n: number) => Promise<unknown>;
  /** What is done in the nth wait between attempts, which ends no sooner. */
  readonly inWait?: readonly ((stage: Stage) => Promise<unknown>)[];
  /** What `Math.random` gives during the call. Default: what makes waits shortest, 20 ms. */
  readonly random?: number;
  /** `"no secret"`: nothing but that no credential is seen anywhere. That is checked for the other faults as well. */
  readonly expect: Expected | "no secret";
  /** Runtimes on which the fault cannot happen or cannot be told apart, each with the reason. */
  readonly leftOut?: Partial<Readonly<Record<Runtime, string>>>;
  /** Where a runtime legitimately differs. The reason stands beside it. */
  readonly on?: Partial<Readonly<Record<Runtime, Partial<Expected>>>>;
}
