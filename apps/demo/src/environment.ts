import process from "node:process";
import { CommandError } from "./command-error.ts";
import { EXIT_CODES } from "./exit-code.ts";

/** The variables that the demo looks at. On Deno each one needs its permission. */
export const VARIABLES = [
  "AIRBYTE_URL",
  "AIRBYTE_WORKSPACE_ID",
  "AIRBYTE_USERNAME",
  "AIRBYTE_PASSWORD",
  "AIRBYTE_TOKEN",
  "AIRBYTE_CLIENT_ID",
  "AIRBYTE_CLIENT_SECRET",
  "NO_COLOR",
] as const;

export type EnvironmentVariable = (typeof VARIABLES)[number];

/** The variables of a process: `process.env`, or those of a test. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The value of a variable; undefined when it is not set, empty, or not to be read. */
export function readVariable(name: EnvironmentVariable, env: Environment = process.env): string | undefined {
  try {
    return env[name] || undefined;
  } catch {
    return undefined; // Deno throws when the permission was not given: then the variable does not count.
  }
}

/**
 * The value of a variable that decides where requests go: one that is empty or not to be read is no default.
 *
 * @returns Undefined when it is not set.
 * @throws {CommandError} It is empty, or Deno may not read it. Exit code 2.
 */
export function readTarget(
  name: "AIRBYTE_URL" | "AIRBYTE_WORKSPACE_ID",
  env: Environment = process.env,
): string | undefined {
  if (env === process.env && !mayRead(name)) {
    throw new CommandError(`${name} cannot be read: the program has no permission to look whether it is set`, {
      exitCode: EXIT_CODES.usage,
      hint: `Run Deno with --allow-env, or give ${name === "AIRBYTE_URL" ? "--url or --fake" : "--workspace"}.`,
    });
  }
  const value = env[name];
  if (value === undefined || value.trim() !== "") return value;
  throw new CommandError(`${name} is empty`, {
    exitCode: EXIT_CODES.usage,
    hint: "Give it a value, or unset it. Is a variable of your shell not set?",
  });
}

/** Deno reads what it may not as not set, with `--ignore-env`, or throws. */
function mayRead(variable: string): boolean {
  const { Deno } = globalThis as { Deno?: { permissions: { querySync(query: object): { state: string } } } };
  return !Deno || Deno.permissions.querySync({ name: "env", variable }).state === "granted";
}
