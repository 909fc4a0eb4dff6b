import { Command } from "commander";
import type { Io } from "../run/io.ts";

/** A program that throws its errors instead of printing them. */
export function newProgram(name: string, io: Io): Command {
  return new Command(name).exitOverride().configureOutput({
    writeOut: (text) => void io.stdout.write(text),
    // runProgram prints all errors.
    writeErr: () => undefined,
    // By default, commander reads variables that Deno may not permit.
    getOutHasColors: () => false,
    getErrHasColors: () => false,
    getOutHelpWidth: () => (io.stdout.isTTY ? io.stdout.columns : undefined) || 80,
  });
}

/** Adds the options that name the server and set how it is called: `readSettings` takes them. */
export function addServerOptions(command: Command): Command {
  return command
    .option("--url <url>", "server address (default: AIRBYTE_URL)")
    .option("--fake", "use the embedded fake server, and ignore AIRBYTE_URL and the settings file")
    .option("--workspace <id>", "workspace id (default: AIRBYTE_WORKSPACE_ID)")
    .option("-H, --header <header>", 'header "name: value" for every request; repeatable', collect)
    .option("--timeout <duration>", "timeout of an attempt, such as 10s (default: 30s, discover: 10m)")
    .option("--retries <number>", "maximum retries of a failed call (default: 2)")
    .option("--config <file>", "settings file (default: airbyte.yaml, if it exists)");
}

/** Collects the values of an option that can be repeated. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

export const ENVIRONMENT_HELP = `
Environment:
  AIRBYTE_URL               server address; without it the embedded fake is used
  AIRBYTE_WORKSPACE_ID      workspace id
  AIRBYTE_VERSION           version of the server, such as 0.36.5 or 2.0
                            (default: detected; of the fake 0.36.5)
  AIRBYTE_USERNAME          credentials: username
  AIRBYTE_PASSWORD            and password,
  AIRBYTE_TOKEN             or a token,
  AIRBYTE_CLIENT_ID         or client id
  AIRBYTE_CLIENT_SECRET       and client secret
  NO_COLOR                  disable colours
`;
