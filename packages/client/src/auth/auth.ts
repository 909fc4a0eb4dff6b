import type { Hooks } from "../hooks.ts";

/** The argument of the methods of `Auth`. */
export interface AuthContext {
  /** The normalised URL of the API, such as `http://localhost:8000/api`. */
  readonly baseUrl: string;
  /** The client's fetch, for token requests. It does not follow redirects, and adds no credentials. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The operation of the call, or the path of a call by `raw`. */
  readonly operation: string;
  /** The `callId` of the call in hooks. */
  readonly callId?: string | undefined;
  /** The hooks of the client. Report token requests to them. */
  readonly hooks?: readonly Hooks[] | undefined;
  /** Aborted when the call has ended. Stop work that only this call needs. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * A provider of credentials. `basicAuth`, `bearerAuth` and `clientCredentialsAuth` create one; you can also pass an object of
 * your own.
 */
export interface Auth {
  /** Returns the headers that authenticate a request. Called before each request: cache expensive results. */
  headers(context: AuthContext): Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /**
   * Called when the server has rejected these headers with 401.
   *
   * @returns Whether `headers()` now returns others: the request is then sent once more. Without this method it is not.
   */
  refresh?(rejected: Readonly<Record<string, string>>, context: AuthContext): boolean | Promise<boolean>;
}
