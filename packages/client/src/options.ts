import type { OperationName } from "@airbyte-web-backend/schema";
import type { Auth } from "./auth/auth.ts";
import type { ValidationIssue } from "./errors/validation-error.ts";
import type { Hooks } from "./hooks.ts";

/** The part of `globalThis.fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What becomes of an answer that is not of the shape that its types promise. */
export type Validate = "off" | "warn" | "strict";

/** For each operation a function that tells what is wrong with its answer. */
export type Validators = Readonly<Record<OperationName, (answer: unknown) => readonly ValidationIssue[]>>;

/** The options of `createClient`. */
export interface ClientOptions {
  /**
   * Where Airbyte is, such as `http://localhost:8000`. A trailing slash, `/api` and `/api/v1` make no difference.
   * http or https; no user, password, query or fragment.
   */
  readonly baseUrl: string;
  /** How calls prove who they are. Default: they do not, which is right for Airbyte up to 0.40.15. */
  readonly auth?: Auth | undefined;
  /** Default: `globalThis.fetch`, looked up at each request, so that a mock installed later is seen. */
  readonly fetch?: Fetch | undefined;
  /** Headers for every request, for a proxy in front of Airbyte for instance. Names are case-insensitive. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Milliseconds for one attempt, from the call to the last byte of the body. Default 30,000. A `get` with
   * `withRefreshedCatalog` waits for a discover job: it gets at least 600,000, unless its own call options say otherwise.
   */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for the whole call, all attempts and the waits between them. Default: no such limit. */
  readonly deadlineMs?: number | undefined;
  /** How often a failed request may be repeated. Default 2, that is three attempts; 0 means exactly one request. */
  readonly maxRetries?: number | undefined;
  /**
   * Whether answers are held against their types. `"off"` (default): no. `"warn"`: what differs is told to
   * `hooks.onInvalid`, once for each place. `"strict"`: the call rejects with a `ValidationError`. Nulls, absent optional
   * properties, unknown enum values and extra keys always pass. Needs `validators`.
   */
  readonly validate?: Validate | undefined;
  /**
   * What `validate` validates with: `responseValidators` of `@airbyte-web-backend/schema/validators`. Given, not built in, so
   * that who does not validate does not bundle them.
   */
  readonly validators?: Validators | undefined;
  /** Told of requests, answers, retries and errors. See `Hooks`. */
  readonly hooks?: Hooks | undefined;
}

/** The options of a single call. What is absent is taken from the client. */
export interface CallOptions {
  /** Aborting it ends the call at once with an `AbortError`, whatever the call is doing. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for the whole call. */
  readonly deadlineMs?: number | undefined;
  /** How often a failed request may be repeated. */
  readonly maxRetries?: number | undefined;
  /** Further headers; they win over those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether this answer is held against its types. */
  readonly validate?: Validate | undefined;
  /**
   * `"auto"` (default) repeats reads after passing faults, and writes only when the server certainly did not act.
   * `"always"` treats a write like a read, for callers who know that a second one does no harm. `"never"` repeats nothing.
   */
  readonly retry?: "auto" | "always" | "never" | undefined;
}
