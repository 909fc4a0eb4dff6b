import type { Airbyte, CallOptions, CallPromise, ClientOptions } from "@airbyte-web-backend/client";
import type { Airbyte as Airbyte20 } from "@airbyte-web-backend/client/2.0";
import type { Runtime } from "./runner/runtime.ts";
import type { Script, SeenByServer } from "./server/fault-server.ts";

/** What the functions of a fault may use. */
export interface Context {
  readonly airbyte: Airbyte;
  /** The client of 2.0 for the same server, with the same options. */
  readonly airbyte20: Airbyte20;
  /** The call options of the fault, with the signal that `abort` aborts. Pass them on in `call`. */
  readonly options: CallOptions;
  readonly server: ServerHandle;
  /** Resolves when the first wait between attempts begins. */
  readonly waits: Promise<unknown>;
  readonly abort: (reason?: unknown) => void;
  /** Waits on the real clock. */
  readonly sleep: (ms: number) => Promise<void>;
}

/** The server of a fault, controlled from the runtime under test. It runs in another process. */
export interface ServerHandle {
  readonly origin: string;
  readonly otherOrigin: string;
  /** Resolves when the server has received this many requests, token requests included. */
  readonly saw: (requests: number) => Promise<void>;
  /** Lets the step `untilReleased` continue. */
  readonly release: () => Promise<void>;
  /** Resolves after `release` was called. */
  readonly released: Promise<void>;
  readonly goDown: () => Promise<void>;
  readonly comeUp: () => Promise<void>;
  readonly seen: () => Promise<{ readonly server: SeenByServer; readonly other: SeenByServer }>;
}

/** A call of one method. */
export interface Call {
  /** `operation` of its errors. */
  readonly operation: string;
  /** Default: false. The outcome of a read is never unknown. */
  readonly isWrite?: boolean;
  readonly send: (context: Context) => CallPromise<unknown>;
}

/** The fields of all error classes. */
export interface CheckedError extends Error {
  readonly status?: unknown;
  readonly body?: unknown;
  readonly excerpt?: unknown;
  readonly retryAfterMs?: unknown;
  readonly neverConnected?: unknown;
  readonly limit?: unknown;
}

/** The expected outcome. Each number is exact. */
export interface Expected {
  /** The name of the error class. Absent when the call succeeds. */
  readonly error?: string | undefined;
  /** The requests that the server received, without those of `before`. */
  readonly requests: number;
  /** The method of the requests. Default: POST. A GET must have no body. */
  readonly method?: "GET";
  /** Default: 0. */
  readonly tokenRequests?: number;
  /** `attempts` of the error or the result. Default: `requests`. */
  readonly attempts?: number;
  /** Required for errors of a write. */
  readonly outcomeUnknown?: boolean;
  readonly status?: number | undefined;
  readonly retryAfterMs?: number;
  readonly neverConnected?: boolean | undefined;
  readonly limit?: "timeoutMs" | "deadlineMs";
  readonly hint?: RegExp;
  /** Further checks of the error. Returns the problem, if there is one. */
  readonly check?: (error: CheckedError) => string | undefined;
  /** The value that the call resolves with, compared deeply. */
  readonly data?: unknown;
  /** The connections that the server accepted, those of `before` included. */
  readonly connections?: number;
  /** The connection of each request, those of `before` included. Shows whether a pooled connection was reused. */
  readonly carriedBy?: readonly number[];
  /** The waits between attempts that `onRetry` receives, each exact or as a range. The call must take as long as their sum. */
  readonly waitsMs?: readonly (number | readonly [from: number, to: number])[];
  /** The least time that the call takes. */
  readonly tookAtLeastMs?: number;
  /** The client must close the connection of the last request. */
  readonly hangsUp?: boolean;
}

/** A server that misbehaves, a call to it, and the expected outcome. */
export interface Fault {
  readonly name: string;
  /** A function if its steps have state, so that each start begins anew. */
  readonly script: Script | (() => Script);
  /** Options of the client. */
  readonly client?: (server: ServerHandle) => Partial<ClientOptions>;
  /** Options of the call. */
  readonly options?: CallOptions;
  /** Runs first and must succeed. Its requests are not counted. Usually fills the connection pool. */
  readonly before?: (context: Context) => Promise<unknown>;
  /** One call, or a function that makes several and resolves with a value. Default: `list`. */
  readonly call?: Call | ((context: Context) => Promise<unknown>);
  /** Runs beside the call, for example to abort it. */
  readonly meanwhile?: (context: Context) => Promise<unknown>;
  /**
   * Delays the nth timeout of the client until the promise resolves, so that a slow machine cannot time out too early.
   * Default: until the server has received n requests, or all that are expected.
   */
  readonly beforeLimit?: (context: Context, n: number) => Promise<unknown>;
  /** Runs during the nth wait between attempts. The wait ends when its promise resolves, but not earlier than otherwise. */
  readonly inWait?: readonly ((context: Context) => Promise<unknown>)[];
  /** What `Math.random` returns during the call. Default: a value that makes each wait 0 ms. */
  readonly random?: number;
  /** `"no secret"` checks only that no credential is visible, which is also checked for all other faults. */
  readonly expect: Expected | "no secret";
  /** Runtimes on which the fault cannot happen or cannot be recognized, each with the reason. */
  readonly skip?: Partial<Readonly<Record<Runtime, string>>>;
  /** Differences of single runtimes. A comment gives the reason. */
  readonly on?: Partial<Readonly<Record<Runtime, Partial<Expected>>>>;
}
