import { type Auth, basicAuth, bearerAuth, clientCredentialsAuth } from "@airbyte-web-backend/client";
import { CommandError } from "../errors/command-error.ts";
import { type Environment, type EnvironmentVariable, readVariable } from "./environment.ts";

/**
 * The credentials of the environment; undefined if there are none.
 *
 * @throws {CommandError} One half of a pair is missing, or there is more than one kind. Exit code 2.
 * @throws {ConfigError} A value is invalid.
 */
export function readAuth(env: Environment): Auth | undefined {
  const [username, password] = readPair(env, "AIRBYTE_USERNAME", "AIRBYTE_PASSWORD");
  const token = readVariable("AIRBYTE_TOKEN", env);
  const [clientId, clientSecret] = readPair(env, "AIRBYTE_CLIENT_ID", "AIRBYTE_CLIENT_SECRET");
  const [auth, ...others] = [
    username && password && basicAuth({ username, password }),
    token && bearerAuth(token),
    clientId && clientSecret && clientCredentialsAuth({ clientId, clientSecret }),
  ].filter((way) => typeof way === "object");
  if (others.length > 0) {
    throw new CommandError(
      "usage",
      "the environment has more than one kind of credentials",
      "Set only AIRBYTE_USERNAME and AIRBYTE_PASSWORD, or AIRBYTE_TOKEN, or AIRBYTE_CLIENT_ID and AIRBYTE_CLIENT_SECRET.",
    );
  }
  return auth;
}

/** How to fix rejected credentials; undefined if the environment has none. */
export function adviceForRejected(env: Environment): string | undefined {
  const kinds: readonly EnvironmentVariable[][] = [
    ["AIRBYTE_USERNAME", "AIRBYTE_PASSWORD"],
    ["AIRBYTE_TOKEN"],
    ["AIRBYTE_CLIENT_ID", "AIRBYTE_CLIENT_SECRET"],
  ];
  const given = kinds.find((names) => names.every((name) => readVariable(name, env) !== undefined));
  return given && `Check ${given.join(" and ")}, which the server rejected, or use other credentials: see --help.`;
}

function readPair(env: Environment, ...names: [EnvironmentVariable, EnvironmentVariable]): (string | undefined)[] {
  const values = names.map((name) => readVariable(name, env));
  const missing = names.filter((_, index) => values[index] === undefined);
  if (missing.length === 1) {
    const present = names.find((name) => name !== missing[0]);
    throw new CommandError("usage", `${present} is set, but ${missing[0]} is not`);
  }
  return values;
}
