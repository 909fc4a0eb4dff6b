/** What a provider of credentials may use. */
export interface AuthContext {
  /** The normalised address of the server, ending in `/api`. */
  readonly baseUrl: string;
  /**
   * Sends a JSON body to a path below `baseUrl`, without credentials, and gives the JSON of the answer. For token
   * endpoints of Airbyte itself. Rejects with the client's error classes; repeats nothing.
   */
  readonly post: (path: string, body: Readonly<Record<string, unknown>>) => Promise<unknown>;
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
