import { type Auth, createClient } from "@airbyte-web-backend/client";
import { CommandError } from "../../src/command-error.ts";
import { EXIT_CODES } from "../../src/exit-code.ts";
import { readAuth } from "../../src/read-auth.ts";

/** An Airbyte that is not the fake. Its credentials stay in the process that serves the page. */
export interface RealServer {
  /** Without `/api` and without a slash at its end. */
  readonly url: string;
  readonly workspaceId: string;
  readonly auth: Auth | undefined;
}

/**
 * The server that the environment names, by the variables of the command line; undefined without `AIRBYTE_URL`.
 *
 * @throws {CommandError} A variable is missing, or there is more than one kind of credentials.
 * @throws {ConfigError} A variable holds what cannot be used, such as an address with a password in it.
 */
export function readRealServer(env: Readonly<Record<string, string | undefined>>): RealServer | undefined {
  const { AIRBYTE_URL: url, AIRBYTE_WORKSPACE_ID: workspaceId } = env;
  if (!url) return undefined;
  createClient({ baseUrl: url }); // throws when the address cannot be used
  if (!workspaceId) {
    throw new CommandError("AIRBYTE_WORKSPACE_ID is not set, and a workspace is never guessed", {
      exitCode: EXIT_CODES.usage,
      hint: "Airbyte's web app shows it in its address: /workspaces/<id>/connections",
    });
  }
  const auth = readAuth((name) => env[name] || undefined);
  return { url: url.replace(/\/+$/, "").replace(/\/api(\/v1)?$/, ""), workspaceId, auth };
}
