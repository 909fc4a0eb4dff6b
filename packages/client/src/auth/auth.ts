import type { OperationName } from "@airbyte-web-backend/schema";
import type { Hooks } from "../hooks.ts";

/** What a provider of credentials may use. */
export interface AuthContext {
  /** The normalised address of the server, ending in `/api`. */
  readonly baseUrl: string;
  /** The client's fetch, for token requests. It does not follow redirects, and knows nothing of this provider. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The call that the credentials are for: its operation, or its path by `raw`. */
  readonly operation: OperationName | (string & {});
  /** The id of that call, as hooks see it. */
  readonly callId?: string | undefined;
  /** The hooks of the client, to report token requests to. */
  readonly hooks?: readonly Hooks[] | undefined;
  /** Aborts when that call has ended without them: whoever fetches something for it alone may stop. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Where credentials come from. `basicAuth`, `bearerAuth` and `clientCredentialsAuth` make one; an object of this shape
 * does as well.
 */
export interface Auth {
  /** The headers that prove who is calling. Asked before each request, so it should remember what it has. */
  headers(context: AuthContext): Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /**
   * Told that the server answered 401 to these headers.
   *
   * @returns Whether `headers()` now gives others, so that one more request is worth it. Absent: it never is.
   */
  refresh?(rejected: Readonly<Record<string, string>>, context: AuthContext): boolean | Promise<boolean>;
}
