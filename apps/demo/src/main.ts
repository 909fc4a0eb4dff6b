import type { GlobalOptions } from "@airbyte-web-backend/cli/node";
import {
  addServerOptions,
  ENVIRONMENT_HELP,
  type Io,
  newProgram,
  openContext,
  runProgram,
} from "@airbyte-web-backend/cli/node";
import { walk } from "./walk.ts";

/** @returns The exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const program = addServerOptions(newProgram("demo", io))
    .description("Walks through the web_backend operations, on the embedded fake or your server.")
    .addHelpText("after", ENVIRONMENT_HELP)
    .option("--write", "on your server: create a connection, change it and retire it")
    .option("--no-color", "disable colours")
    .option("-v, --verbose", "log retries; -vv logs every request", (_, before: number) => before + 1, 0)
    .action(async (flags: GlobalOptions & { write?: boolean }) => walk(await openContext(flags, io), flags));
  return runProgram(program, args, io);
}
