import {
  type Airbyte,
  type Auth,
  basicAuth,
  bearerAuth,
  clientCredentialsAuth,
  createClient,
} from "@airbyte-web-backend/client";
import { CommandError } from "./command-error.ts";
import type { EmbeddedFake } from "./embedded-fake.ts";
import { type EnvironmentVariable, readVariable } from "./environment.ts";
import { EXIT_CODES } from "./exit-code.ts";

/** The server that a command works on. */
export interface Target {
  readonly airbyte: Airbyte;
  readonly workspaceId: string;
  /** Where that is, in words. */
  readonly place: string;
  /** The fake behind `airbyte`; undefined when the server is a real one. */
  readonly fake: EmbeddedFake | undefined;
}

/**
 * The server that the environment names, or else the embedded fake.
 *
 * @throws {CommandError} A variable that is needed is missing, or two contradict each other.
 * @throws {ConfigError} A variable holds what cannot be used.
 */
export async function connect(): Promise<Target> {
  const baseUrl = readVariable("AIRBYTE_URL");
  if (baseUrl === undefined) {
    // Not at the top: whoever asks for help, or for a real server, need not wait until the fake is loaded.
    const { createEmbeddedFake } = await import("./embedded-fake.ts");
    const fake = createEmbeddedFake();
    const { fetch, workspaceId } = fake;
    const airbyte = createClient({ baseUrl: "http://localhost:8000", fetch });
    return { airbyte, workspaceId, place: "the embedded fake Airbyte: no network, no server", fake };
  }
  const airbyte = createClient({ baseUrl, auth: readAuth() });
  const workspaceId = readVariable("AIRBYTE_WORKSPACE_ID");
  if (workspaceId === undefined) {
    throw new CommandError("AIRBYTE_WORKSPACE_ID is not set, and a workspace is never guessed", {
      exitCode: EXIT_CODES.usage,
      hint: "Airbyte's web app shows it in its address: /workspaces/<id>/connections",
    });
  }
  return { airbyte, workspaceId, place: baseUrl, fake: undefined };
}

function readAuth(): Auth | undefined {
  const [username, password] = readPair("AIRBYTE_USERNAME", "AIRBYTE_PASSWORD");
  const token = readVariable("AIRBYTE_TOKEN");
  const [clientId, clientSecret] = readPair("AIRBYTE_CLIENT_ID", "AIRBYTE_CLIENT_SECRET");
  const [auth, ...others] = [
    username && password && basicAuth({ username, password }),
    token && bearerAuth(token),
    clientId && clientSecret && clientCredentialsAuth({ clientId, clientSecret }),
  ].filter((way) => typeof way === "object");
  if (others.length > 0) {
    throw new CommandError("the environment holds more than one kind of credentials", {
      exitCode: EXIT_CODES.usage,
      hint: "Keep AIRBYTE_USERNAME with AIRBYTE_PASSWORD, or AIRBYTE_TOKEN, or AIRBYTE_CLIENT_ID with AIRBYTE_CLIENT_SECRET.",
    });
  }
  return auth;
}

function readPair(...names: [EnvironmentVariable, EnvironmentVariable]): (string | undefined)[] {
  const values = names.map(readVariable);
  const missing = names.filter((_, index) => values[index] === undefined);
  if (missing.length === 1) {
    const present = names.find((name) => name !== missing[0]);
    throw new CommandError(`${present} is set, but ${missing[0]} is not`, { exitCode: EXIT_CODES.usage });
  }
  return values;
}
