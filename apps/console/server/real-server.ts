import { type Io, readAuth, requireWorkspace, type Settings } from "@airbyte-web-backend/cli/node";
import type { Auth } from "@airbyte-web-backend/client";

/** A real Airbyte. Its credentials and headers stay in this process: the page never gets them. */
export interface RealServer {
  /** Without `/api` and without a trailing slash. */
  readonly url: string;
  readonly workspaceId: string;
  /** Headers for every request. Default: none. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly auth?: Auth | undefined;
  /** Options of the page's client. */
  readonly limits?: { readonly timeoutMs?: number; readonly maxRetries?: number };
}

/**
 * The server of the settings; undefined for the fake.
 *
 * @throws {CommandError} The workspace is missing, or there is more than one kind of credentials.
 * @throws {ConfigError} A credential is invalid.
 */
export function toRealServer(settings: Settings, { env }: Pick<Io, "env">): RealServer | undefined {
  const { url, headers, timeoutMs, maxRetries } = settings;
  if (url === undefined) return undefined;
  return {
    url: url.replace(/\/+$/, "").replace(/\/api(\/v1)?$/, ""),
    workspaceId: requireWorkspace(settings),
    headers,
    auth: readAuth(env),
    limits: { ...(timeoutMs !== undefined && { timeoutMs }), ...(maxRetries !== undefined && { maxRetries }) },
  };
}
