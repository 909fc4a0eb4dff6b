import type { Auth } from "./auth/auth.ts";
import type { ValidationIssue } from "./errors/validation-error.ts";
import type { Hooks } from "./hooks.ts";

/** The second argument of `fetch`, apart from `fetchOptions`. Assignable to `RequestInit` of every runtime and of undici. */
export interface FetchInit {
  method?: string;
  headers?: Record<string, string>;
  /**
   * On Deno, a call that must not be repeated, such as a write, has a `Blob` with that text, because Deno sends a
   * string again if the connection ends before the response. The type does not say so, because libraries declare different `Blob` types.
   */
  body?: string | null;
  signal?: AbortSignal | null;
  redirect?: "manual";
}

/** The part of `Response` that the client uses, so that `fetch` of undici and of other libraries is assignable. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly headers: { get(name: string): string | null };
  /** Each library declares its own type of web streams. */
  readonly body: unknown;
  text(): Promise<string>;
}

/** The part of `globalThis.fetch` that the client uses. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/**
 * Options to pass to `fetch`: standard ones, and those of one runtime, such as `dispatcher` (Node with undici), `next`
 * (Next.js), `proxy` and `tls` (Bun), `client` (Deno) and `cf` (Cloudflare Workers). You cannot set the options that the
 * client sets itself.
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

/** The argument of a function that returns headers. */
export interface HeadersContext {
  /** The name of the operation, or the path of a request by `raw`. */
  readonly operation: string;
  /** The id of the call, the same as in hooks. */
  readonly callId: string;
  /** 1 for the first request of the call. */
  readonly attempt: number;
}

/**
 * Headers by case-insensitive name. null removes a header that is set by default, by the client or by an earlier `with`.
 * undefined has no effect.
 */
export type HeaderValues = Readonly<Record<string, string | null | undefined>>;

/** Headers, or a function that returns them. The client calls it for each request, including retries. */
export type HeadersOption = HeaderValues | ((context: HeadersContext) => HeaderValues | Promise<HeaderValues>);

/** What to do with a response that does not match its type. */
export type Validate = "off" | "warn" | "strict";

/** The options that the clients of all versions have. An option that is undefined counts as absent. */
export interface SharedOptions {
  /**
   * The URL of Airbyte, such as `http://localhost:8000`. A trailing slash, `/api`, `/api/v1` or `/api/public/v1` makes no
   * difference. http or https, without user, password, query and fragment.
   */
  readonly baseUrl: string;
  /**
   * The path of the API below `baseUrl`, if a proxy changes it: `/airbyte-api` for
   * `http://proxy/airbyte-api/v1/web_backend/…`. Default `/api`. Use an empty string if nothing precedes `/v1`.
   */
  readonly basePath?: string | undefined;
  /** How requests are authenticated. Default: none, which fits Airbyte up to 0.40.15. */
  readonly auth?: Auth | undefined;
  /** Default: `globalThis.fetch`, read at each request, so that a mock installed later is used. */
  readonly fetch?: Fetch | undefined;
  /** Passed to `fetch` with every request, including token requests. */
  readonly fetchOptions?: FetchOptions | undefined;
  /**
   * Headers for every request, such as those for a proxy, or a function that returns them, such as a `traceparent`. Headers
   * of `auth` override them.
   */
  readonly headers?: HeadersOption | undefined;
  /**
   * Timeout of one attempt in milliseconds, including the response body. Default 30,000, and 600,000 for a `get` with
   * `withRefreshedCatalog`. A value also limits such a `get`, which waits minutes for a discover job.
   */
  readonly timeoutMs?: number | undefined;
  /** Timeout of the whole call in milliseconds, including all attempts and the waits between them. Default: none. */
  readonly deadlineMs?: number | undefined;
  /** The maximum number of retries. Default 2, that is three attempts; 0 means exactly one request. */
  readonly maxRetries?: number | undefined;
  /**
   * Whether responses are validated against their types. `"off"` (default): no. `"warn"`: issues are reported to
   * `hooks.onInvalid`, which is required, once per place. `"strict"`: the call rejects with a `ValidationError`. Nulls,
   * absent optional properties, unknown enum values and extra keys are valid. Requires `validators`.
   */
  readonly validate?: Validate | undefined;
  /** Called for requests, responses, retries and outcomes. See `Hooks`. */
  readonly hooks?: Hooks | undefined;
}

/** The options of the client of any version. */
export interface AnyClientOptions extends SharedOptions {
  readonly validators?: Readonly<Record<string, (response: unknown) => readonly ValidationIssue[]>> | undefined;
}

/** The options of one call. Absent and undefined options are those of the client. */
export interface CallOptions {
  /** Ends the call at once with an `AbortError`, in every phase. */
  readonly signal?: AbortSignal | undefined;
  /** Timeout of one attempt in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** Timeout of the whole call in milliseconds. */
  readonly deadlineMs?: number | undefined;
  /** The maximum number of retries. */
  readonly maxRetries?: number | undefined;
  /** Additional headers. They override those of the client. null removes a header for this call. */
  readonly headers?: HeadersOption | undefined;
  /** Whether this response is validated against its type. */
  readonly validate?: Validate | undefined;
  /**
   * `"auto"` (default) retries reads after transient failures, and writes only if the server certainly did not act.
   * `"always"` treats a write like a read: use it if a second write does no harm. `"never"` retries nothing.
   */
  readonly retry?: "auto" | "always" | "never" | undefined;
}
