import { type Auth, basicAuth, bearerAuth, clientCredentialsAuth, createClient } from "@airbyte-web-backend/client";

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
 * @throws {Error} A variable is missing, or there is more than one kind of credentials.
 * @throws {ConfigError} A variable holds what cannot be used, such as an address with a password in it.
 */
export function readRealServer(env: Readonly<Record<string, string | undefined>>): RealServer | undefined {
  const { AIRBYTE_URL: url, AIRBYTE_WORKSPACE_ID: workspaceId } = env;
  if (!url) return undefined;
  createClient({ baseUrl: url }); // throws when the address cannot be used
  if (!workspaceId) throw new Error("AIRBYTE_WORKSPACE_ID is not set, and a workspace is never guessed");
  return { url: url.replace(/\/+$/, "").replace(/\/api(\/v1)?$/, ""), workspaceId, auth: readAuth(env) };
}

function readAuth(env: Readonly<Record<string, string | undefined>>): Auth | undefined {
  const [username, password] = readPair(env, "AIRBYTE_USERNAME", "AIRBYTE_PASSWORD");
  const [clientId, clientSecret] = readPair(env, "AIRBYTE_CLIENT_ID", "AIRBYTE_CLIENT_SECRET");
  const token = env["AIRBYTE_TOKEN"];
  const [auth, ...others] = [
    username && password && basicAuth({ username, password }),
    token && bearerAuth(token),
    clientId && clientSecret && clientCredentialsAuth({ clientId, clientSecret }),
  ].filter((way) => typeof way === "object");
  if (others.length > 0) throw new Error("The environment holds more than one kind of credentials. Keep one.");
  return auth;
}

function readPair(env: Readonly<Record<string, string | undefined>>, ...names: [string, string]) {
  const values = names.map((name) => env[name] || undefined);
  const missing = names.filter((_, index) => values[index] === undefined);
  if (missing.length === 1) throw new Error(`${missing[0]} is not set, but its other half is`);
  return values;
}
