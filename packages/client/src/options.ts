import type { Auth } from "./auth/auth.ts";
import type { Hooks } from "./hooks.ts";

/** The part of `globalThis.fetch` that the client uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

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
  /**
   * `"auto"` (default) repeats reads after passing faults, and writes only when the server certainly did not act.
   * `"always"` treats a write like a read, for callers who know that a second one does no harm. `"never"` repeats nothing.
   */
  readonly retry?: "auto" | "always" | "never" | undefined;
}
