import { type Auth, basicAuth, bearerAuth, clientCredentialsAuth } from "@airbyte-web-backend/client";
import { CommandError } from "./command-error.ts";
import { type EnvironmentVariable, readVariable } from "./environment.ts";
import { EXIT_CODES } from "./exit-code.ts";

type Read = (name: EnvironmentVariable) => string | undefined;

/**
 * The credentials that the environment holds, if it holds any.
 *
 * @throws {CommandError} One half of a pair is missing, or there is more than one kind. Exit code 2.
 * @throws {ConfigError} A value cannot be used.
 */
export function readAuth(read: Read = readVariable): Auth | undefined {
  const [username, password] = readPair(read, "AIRBYTE_USERNAME", "AIRBYTE_PASSWORD");
  const token = read("AIRBYTE_TOKEN");
  const [clientId, clientSecret] = readPair(read, "AIRBYTE_CLIENT_ID", "AIRBYTE_CLIENT_SECRET");
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

function readPair(read: Read, ...names: [EnvironmentVariable, EnvironmentVariable]): (string | undefined)[] {
  const values = names.map((name) => read(name));
  const missing = names.filter((_, index) => values[index] === undefined);
  if (missing.length === 1) {
    const present = names.find((name) => name !== missing[0]);
    throw new CommandError(`${present} is set, but ${missing[0]} is not`, { exitCode: EXIT_CODES.usage });
  }
  return values;
}
