import type { Auth } from "@airbyte-web-backend/client";
import { readAuth } from "../../src/read-auth.ts";
import { requireWorkspace, type Settings } from "../../src/settings/settings.ts";

/** An Airbyte that is not the fake. Its credentials and headers stay in the process that serves the page. */
export interface RealServer {
  /** Without `/api` and without a slash at its end. */
  readonly url: string;
  readonly workspaceId: string;
  /** For every request. Default: none. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly auth?: Auth | undefined;
  /** What the page's own client goes by, where the settings say so. */
  readonly limits?: { readonly timeoutMs?: number; readonly maxRetries?: number };
}

/**
 * The server that the settings name, as the command line reads them; undefined for the fake.
 *
 * @throws {CommandError} The workspace is missing, or there is more than one kind of credentials.
 * @throws {ConfigError} A credential cannot be used.
 */
export function toRealServer(settings: Settings): RealServer | undefined {
  const { url, headers, timeoutMs, maxRetries } = settings;
  if (url === undefined) return undefined;
  return {
    url: url.replace(/\/+$/, "").replace(/\/api(\/v1)?$/, ""),
    workspaceId: requireWorkspace(settings),
    headers,
    auth: readAuth(),
    limits: { ...(timeoutMs !== undefined && { timeoutMs }), ...(maxRetries !== undefined && { maxRetries }) },
  };
}
