import process from "node:process";
import { CommandError } from "../errors/command-error.ts";

/** The variables that the programs read. On Deno each one needs a permission. */
export const VARIABLES = [
  "AIRBYTE_URL",
  "AIRBYTE_WORKSPACE_ID",
  "AIRBYTE_VERSION",
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

/** The value of a variable; undefined if it is unset, empty, or not permitted. */
export function readVariable(name: EnvironmentVariable | "CI" | "TERM", env: Environment): string | undefined {
  try {
    return env[name] || undefined;
  } catch {
    return undefined; // Deno throws if the variable is not permitted.
  }
}

/**
 * The value of a variable that decides where requests go. An empty or unreadable one is an error: the user may have meant
 * another server than the default.
 *
 * @returns Undefined if it is unset.
 * @throws {CommandError} It is empty, or Deno may not read it. Exit code 2.
 */
export function readTarget(name: "AIRBYTE_URL" | "AIRBYTE_WORKSPACE_ID", env: Environment): string | undefined {
  if (env === process.env && !mayRead(name)) {
    throw new CommandError(
      "usage",
      `cannot read ${name}: Deno does not permit it`,
      `Run Deno with --allow-env, or use ${name === "AIRBYTE_URL" ? "--url or --fake" : "--workspace"}.`,
    );
  }
  const value = env[name];
  if (value === undefined || value.trim() !== "") return value;
  throw new CommandError("usage", `${name} is empty`, "Set it to a value, or unset it. Is a shell variable unset?");
}

/** With `--ignore-env`, Deno reports a variable that is not permitted as unset; otherwise it throws. */
function mayRead(variable: string): boolean {
  const { Deno } = globalThis as { Deno?: { permissions: { querySync(query: object): { state: string } } } };
  return !Deno || Deno.permissions.querySync({ name: "env", variable }).state === "granted";
}
