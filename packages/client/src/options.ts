import type { OperationName } from "@airbyte-web-backend/schema";
import type { Auth } from "./auth/auth.ts";
import type { ValidationIssue } from "./errors/validation-error.ts";
import type { Hooks } from "./hooks.ts";

/** What the client gives to `fetch`, beside the `fetchOptions`. It fits every runtime's `RequestInit`, and undici's. */
export interface FetchInit {
  method?: string;
  headers?: Record<string, string>;
  /**
   * On Deno a `Blob` with that text, which Deno does not send twice by itself. It is not in the type, because the `Blob` of
   * a page is not that of each library.
   */
  body?: string | null;
  signal?: AbortSignal | null;
  redirect?: "manual";
}

/** The part of a `Response` that the client uses, so that undici's `fetch` and others fit as well. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly headers: { get(name: string): string | null };
  /** Web streams have a type of their own in each library. */
  readonly body: unknown;
  text(): Promise<string>;
}

/** The part of `globalThis.fetch` that the client uses. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/**
 * Options that are passed on to `fetch`: standard ones, and those of one runtime, such as `dispatcher` (Node with undici),
 * `next` (Next.js), `proxy` and `tls` (Bun), `client` (Deno) and `cf` (Cloudflare Workers). What the client sets itself
 * is refused.
 */
export interface FetchOptions {
  readonly cache?: "default" | "force-cache" | "no-cache" | "no-store" | "only-if-cached" | "reload" | undefined;
  readonly credentials?: "include" | "omit" | "same-origin" | undefined;
  readonly keepalive?: boolean | undefined;
  readonly body?: never;
  readonly headers?: never;
  readonly method?: never;
  readonly mode?: never;
  readonly redirect?: never;
  readonly signal?: never;
  readonly [option: string]: unknown;
}

/** What a function that makes headers is told of the request. */
export interface HeadersContext {
  /** The name of the operation, or the path of a request by `raw`. */
  readonly operation: OperationName | (string & {});
  /** The id of the call, as hooks see it. */
  readonly callId: string;
  /** 1 for the first request of the call. */
  readonly attempt: number;
}

/**
 * Headers by name, which is case-insensitive. null removes a header that was set before: by the client, by an earlier
 * `with`, or by default. undefined leaves it as it is.
 */
export type HeaderValues = Readonly<Record<string, string | null | undefined>>;

/** Headers, or a function that is called for each request, retries included. */
export type HeadersOption = HeaderValues | ((context: HeadersContext) => HeaderValues | Promise<HeaderValues>);

/** What to do with a response that does not match its type. */
export type Validate = "off" | "warn" | "strict";

/** For each operation a function that lists what is wrong with its response. */
export type Validators = Readonly<Record<OperationName, (answer: unknown) => readonly ValidationIssue[]>>;

/** The options of `createClient`. An option that is undefined counts as absent. */
export interface ClientOptions {
  /**
   * Where Airbyte is, such as `http://localhost:8000`. A trailing slash, `/api` and `/api/v1` make no difference.
   * http or https; no user, password, query or fragment.
   */
  readonly baseUrl: string;
  /**
   * The path of the API below `baseUrl`, where a proxy has moved it: `/airbyte-api` for
   * `http://proxy/airbyte-api/v1/web_backend/…`. Default `/api`. An empty string when nothing precedes `/v1`.
   */
  readonly basePath?: string | undefined;
  /** How requests are authenticated. Default: not at all, which is right for Airbyte up to 0.40.15. */
  readonly auth?: Auth | undefined;
  /** Default: `globalThis.fetch`, looked up at each request, so that a mock installed later is seen. */
  readonly fetch?: Fetch | undefined;
  /** Passed on to `fetch` with every request, token requests included. */
  readonly fetchOptions?: FetchOptions | undefined;
  /**
   * Headers for every request, for a proxy in front of Airbyte for instance, or a function that makes them, for a
   * `traceparent`. Those of `auth` win over them.
   */
  readonly headers?: HeadersOption | undefined;
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
   * Whether responses are validated against their types. `"off"` (default): no. `"warn"`: differences are reported to
   * `hooks.onInvalid`, which it needs, once for each place. `"strict"`: the call rejects with a `ValidationError`. Nulls,
   * absent optional properties, unknown enum values and extra keys always pass. Needs `validators`.
   */
  readonly validate?: Validate | undefined;
  /**
   * What `validate` validates with: `responseValidators` of `@airbyte-web-backend/client/validators`. Given, not built in,
   * so that programs that do not validate do not bundle them.
   */
  readonly validators?: Validators | undefined;
  /** Called for requests, responses, retries and outcomes. See `Hooks`. */
  readonly hooks?: Hooks | undefined;
}

/** The options of a single call. What is absent or undefined is taken from the client. */
export interface CallOptions {
  /** Aborting it ends the call at once with an `AbortError`, whatever the call is doing. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for the whole call. */
  readonly deadlineMs?: number | undefined;
  /** How often a failed request may be repeated. */
  readonly maxRetries?: number | undefined;
  /** Further headers, which win over those of the client. null removes one of them for this call. */
  readonly headers?: HeadersOption | undefined;
  /** Whether this response is validated against its type. */
  readonly validate?: Validate | undefined;
  /**
   * `"auto"` (default) repeats reads after passing faults, and writes only when the server certainly did not act.
   * `"always"` treats a write like a read, for callers who know that a second one does no harm. `"never"` repeats nothing.
   */
  readonly retry?: "auto" | "always" | "never" | undefined;
}
