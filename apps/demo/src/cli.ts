import process from "node:process";
import { setTimeout } from "node:timers";
import { Command } from "commander";
import { CommandError } from "./command-error.ts";
import { walk } from "./commands/walk.ts";
import { connect } from "./connect.ts";
import { EXIT_CODES, exitCodeOf } from "./exit-code.ts";
import { explainError } from "./explain-error.ts";
import { createTerminal } from "./terminal.ts";

const HELP = `
Environment:
  AIRBYTE_URL                                 the server; without it the demo brings its own fake Airbyte
  AIRBYTE_WORKSPACE_ID                        the workspace on that server
  AIRBYTE_USERNAME, AIRBYTE_PASSWORD          credentials, if the server wants some: these,
  AIRBYTE_TOKEN                               or this,
  AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET    or these
  NO_COLOR                                    no colours

Exit codes:
  0 done, 1 unexpected, 2 usage, 3 authentication, 4 not found, 5 invalid input, 9 network or server, 130 interrupted

Examples:
  pnpm demo
  AIRBYTE_URL=http://localhost:8000 AIRBYTE_WORKSPACE_ID=<id> pnpm demo
`;

const terminal = createTerminal();
const interruption = new AbortController();
// Once: a second Ctrl-C ends the program at once, as it does elsewhere.
process.once("SIGINT", () => interruption.abort());

const program = new Command("demo")
  .description("Airbyte's web_backend operations, on an embedded fake server or on yours.")
  .exitOverride()
  .showHelpAfterError("hint: --help shows what there is.")
  // Commander would look for colours in variables that Deno may not let it read.
  .configureOutput({ getOutHasColors: () => false, getErrHasColors: () => false })
  .addHelpText("after", HELP);

program
  .command("walk", { isDefault: true })
  .description("walk through all seven operations (the default)")
  .option("--write", "on a real server: create a connection, change it and retire it", false)
  .allowExcessArguments()
  .action(async ({ write }: { write: boolean }, { args: [unknown] }: Command) => {
    // The default command is given every word that is no command.
    if (unknown !== undefined) {
      const hint = "--help shows what there is.";
      throw new CommandError(`unknown command or argument "${unknown}"`, { exitCode: EXIT_CODES.usage, hint });
    }
    await walk(await connect(), terminal, { write, signal: interruption.signal });
  });

try {
  await program.parseAsync(process.argv.slice(2), { from: "user" });
} catch (error) {
  for (const line of explainError(error)) terminal.warn(line);
  process.exitCode = exitCodeOf(error);
  // Deno 2.9 never ends by itself after a fetch that it did not permit. Where nothing hangs, this does nothing.
  setTimeout(() => process.exit(), 500).unref();
}
