import { type Auth, createClient } from "@airbyte-web-backend/client";
import { CommandError } from "../../src/command-error.ts";
import { EXIT_CODES } from "../../src/exit-code.ts";
import { readAuth } from "../../src/read-auth.ts";
import type { Settings } from "../../src/settings/settings.ts";

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
 * @throws {ConfigError} A setting holds what cannot be used, such as an address with a password in it.
 */
export function toRealServer({ url, workspaceId, headers, timeoutMs, maxRetries }: Settings): RealServer | undefined {
  if (url === undefined) return undefined;
  createClient({ baseUrl: url, headers }); // throws when they cannot be used
  if (!workspaceId) {
    throw new CommandError("AIRBYTE_WORKSPACE_ID is not set, and a workspace is never guessed", {
      exitCode: EXIT_CODES.usage,
      hint: "Give it, or --workspace. Airbyte's web app shows it in its address: /workspaces/<id>/connections",
    });
  }
  return {
    url: url.replace(/\/+$/, "").replace(/\/api(\/v1)?$/, ""),
    workspaceId,
    headers,
    auth: readAuth(),
    limits: { ...(timeoutMs !== undefined && { timeoutMs }), ...(maxRetries !== undefined && { maxRetries }) },
  };
}
