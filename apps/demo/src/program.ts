import { Argument, Command, Option } from "commander";
import type { WriteFlags } from "./changes/change-one.ts";
import { CommandError } from "./command-error.ts";
import type { Shell } from "./commands/completion.ts";
import type { CreateFlags } from "./commands/create.ts";
import type { GetFlags } from "./commands/get.ts";
import type { ListFlags } from "./commands/list.ts";
import type { SearchFlags } from "./commands/search.ts";
import type { UpdateFlags } from "./commands/update.ts";
import { SORT_KEYS } from "./connections/sort-connections.ts";
import type { Context } from "./context.ts";
import { EXIT_CODES } from "./exit-code.ts";
import { FORMATS } from "./output/format.ts";
import type { GlobalOptions } from "./settings/settings.ts";
import { createTerminal, type Terminal } from "./terminal.ts";

const HELP = `
Environment:
  AIRBYTE_URL               the server; without it the demo brings a fake Airbyte
  AIRBYTE_WORKSPACE_ID      the workspace on that server
  AIRBYTE_USERNAME          credentials, if the server wants some: this
  AIRBYTE_PASSWORD            with this,
  AIRBYTE_TOKEN             or this,
  AIRBYTE_CLIENT_ID         or this
  AIRBYTE_CLIENT_SECRET       with this
  NO_COLOR                  no colours

A flag counts before the environment, the environment before the settings file
(airbyte.yaml, or what --config names), and that before the default.

Exit codes:
  0 done           1 unexpected     2 usage          3 authentication
  4 not found      5 invalid input  6 conflict: it changed since it was read
  7 refused        8 partly failed  9 network or server
  130 interrupted

Examples:
  pnpm demo
  pnpm demo list --failing --output ids
  AIRBYTE_URL=http://localhost:8000 AIRBYTE_WORKSPACE_ID=<id> pnpm demo
`;

/**
 * The commands and their flags. What a command does is loaded when it runs: help must not wait for it.
 *
 * @param signal Aborts when the user interrupts.
 */
export function createProgram(signal: AbortSignal): Command {
  const program = new Command("demo")
    .description("A console for Airbyte's web_backend operations, on an embedded fake server or on yours.")
    .exitOverride()
    .configureOutput({
      // Its errors are thrown too, and printed where all errors are.
      writeErr: () => undefined,
      // Commander would look for colours in variables that Deno may not let it read.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText("after", HELP)
    .option("--url <url>", "the server (AIRBYTE_URL)")
    .option("--fake", "the embedded fake server, whatever the environment and the settings file say")
    .option("--workspace <id>", "the workspace (AIRBYTE_WORKSPACE_ID)")
    .option("-H, --header <header>", "a header for every request, for proxies; may be repeated", collect)
    .option("--timeout <time>", "how long an attempt may take: 30s, 10m")
    .option("--retries <number>", "how often a failed call is repeated; 0 for never")
    .option("--concurrency <number>", "how many requests may be under way at once; 4 if nothing is said")
    .addOption(
      new Option("-o, --output <format>", "how results are printed; a table if nothing is said")
        .choices(FORMATS)
        .default(undefined, "table"),
    )
    .option("--fields <paths>", "which fields: name,source.name,schedule.units")
    .option("--config <file>", "the settings file; airbyte.yaml, if there is one")
    .option("--no-color", "no colours")
    .option("-q, --quiet", "results and errors only")
    .option("-v, --verbose", "say what is retried; -vv says every request", (_, before: number) => before + 1, 0);

  /** Connects, and runs the command. */
  const run = async (command: Command, work: (context: Context) => Promise<void>): Promise<void> => {
    const { connect } = await import("./connect.ts");
    const { readSettings } = await import("./settings/settings.ts");
    const settings = await readSettings(command.optsWithGlobals<GlobalOptions>());
    // Errors are printed in the format of the results, also when the settings file says which.
    program.setOptionValue("output", settings.format);
    await work(await connect(settings, terminalOf(command), signal));
  };

  program
    .command("walk", { isDefault: true })
    .description("walk through all seven operations (the default)")
    .option("--write", "on a real server: create a connection, change it and retire it", false)
    .allowExcessArguments()
    .addHelpText("after", example("pnpm demo walk"))
    .action(async (flags: { write: boolean }, command: Command) => {
      const [unknown] = command.args;
      // The default command is given every word that is no command.
      if (unknown !== undefined) {
        const names = program.commands.map((each) => each.name());
        const close = await closestTo(unknown, names);
        const hint = `${close ? `Did you mean ${close}? ` : ""}--help shows what there is.`;
        throw new CommandError(`unknown command or argument "${unknown}"`, { exitCode: EXIT_CODES.usage, hint });
      }
      refuseFormat(command);
      return run(command, async (context) => (await import("./commands/walk.ts")).walk(context, flags));
    });

  program
    .command("state")
    .description("what the workspace has: connections, sources, destinations")
    .addHelpText("after", example("pnpm demo state --output json"))
    .action((_, command: Command) =>
      run(command, async (context) => (await import("./commands/state.ts")).state(context)),
    );

  program
    .command("list")
    .description("the connections of the workspace")
    .option("--all", "those that were retired too")
    .addOption(suggest("--status <status>", "only those with this status", ["active", "inactive", "deprecated"]))
    .option("--failing", "only those whose latest sync failed")
    .option("--stale <time>", "only those that did not sync for so long: 24h")
    .option("--source <name>", "only those from this source; * and ? stand for anything")
    .option("--destination <name>", "only those to this destination; likewise")
    .option("--name <pattern>", "only those with such a name; likewise")
    .addOption(suggest("--sort <key>", "in which order; --sort=-name turns it round", SORT_KEYS))
    .option("--limit <number>", "at most so many")
    .option("--watch <time>", "again every so often: 30s")
    .addHelpText("after", example("pnpm demo list --failing --sort last-sync"))
    .action((flags: ListFlags, command: Command) =>
      run(command, async (context) => (await import("./commands/list.ts")).list(context, flags)),
    );

  program
    .command("search")
    .description("let the server search: exact matches of everything that is given")
    .option("--name <name>", "the connection's name")
    .addOption(suggest("--status <status>", "the connection's status", ["active", "inactive"]))
    .option("--schedule <time>", "30m, 6h, 1d, 2w or 1mo")
    .option("--prefix <prefix>", "the prefix of its tables")
    .addOption(suggest("--namespace <definition>", "where its tables go", ["source", "destination", "customformat"]))
    .option("--source <name>", "the source's name")
    .option("--source-type <name>", "the source's connector: Postgres")
    .option("--destination <name>", "the destination's name")
    .option("--destination-type <name>", "the destination's connector: BigQuery")
    .option("--where <key=value>", "a value of the source's configuration; may be repeated", collect)
    .option("--everywhere", "in every workspace of the server")
    .addHelpText("after", example("pnpm demo search --source-type Postgres --where database=shop"))
    .action((flags: SearchFlags, command: Command) =>
      run(command, async (context) => (await import("./commands/search.ts")).search(context, flags)),
    );

  program
    .command("get <connection>")
    .description("one connection, by its id or its name")
    .option("--streams", "its streams instead")
    .option("--refresh", "ask the source which streams it has now; saves nothing, may take minutes")
    .addHelpText("after", example('pnpm demo get "Shop to BigQuery" --streams'))
    .action((connection: string, flags: GetFlags, command: Command) =>
      run(command, async (context) => (await import("./commands/get.ts")).get(context, connection, flags)),
    );

  writes(program.command("create"))
    .description("create a connection from a file")
    .requiredOption("-f, --file <file>", "YAML or JSON; - for standard input")
    .addHelpText("after", example("pnpm demo create -f apps/demo/examples/connection.yaml --dry-run"))
    .action((flags: CreateFlags, command: Command) =>
      run(command, async (context) => (await import("./commands/create.ts")).create(context, flags)),
    );

  writes(program.command("update <connection>"))
    .description("change some fields of a connection, and keep the others")
    .option("--set <key=value>", "name, status, schedule, prefix or namespace; may be repeated", collect)
    .addHelpText("after", example('pnpm demo update "Shop to BigQuery" --set schedule=6h --set prefix=raw_'))
    .action((connection: string, flags: UpdateFlags, command: Command) =>
      run(command, async (context) => (await import("./commands/update.ts")).update(context, connection, flags)),
    );

  writes(program.command("pause <connections...>"))
    .description("stop the schedules of connections, by id, name or pattern")
    .addHelpText("after", example('pnpm demo pause "Shop *" --dry-run'))
    .action((patterns: string[], flags: WriteFlags, command: Command) =>
      run(command, async (context) => (await import("./commands/pause.ts")).pause(context, patterns, flags)),
    );

  writes(program.command("resume <connections...>"))
    .description("set paused connections going again")
    .addHelpText("after", example('pnpm demo resume "Sample *" --dry-run'))
    .action((patterns: string[], flags: WriteFlags, command: Command) =>
      run(command, async (context) => (await import("./commands/resume.ts")).resume(context, patterns, flags)),
    );

  writes(program.command("retire <connection>"))
    .description("delete a connection, as far as this API can: it becomes deprecated")
    .addHelpText("after", example('pnpm demo retire "Shop to BigQuery"'))
    .action((connection: string, flags: WriteFlags, command: Command) =>
      run(command, async (context) => (await import("./commands/retire.ts")).retire(context, connection, flags)),
    );

  program
    .command("doctor")
    .description("look at the server: address, credentials, proxies, and which of the seven operations it has")
    .addHelpText("after", example("AIRBYTE_URL=http://localhost:8000 pnpm demo doctor"))
    .action((_, command: Command) =>
      run(command, async (context) => (await import("./commands/doctor.ts")).doctor(context)),
    );

  program
    .command("mock")
    .description("the fake Airbyte by itself: mock serve")
    .addHelpText("after", example("pnpm demo mock serve"))
    .action(() => {
      throw new CommandError("mock needs a command", { exitCode: EXIT_CODES.usage, hint: "There is mock serve." });
    })
    .command("serve")
    .description("serve it on a port of this machine until Ctrl-C")
    .option("--port <number>", "0 for any that is free", "8000")
    .addHelpText("after", example("pnpm demo mock serve --port 8000"))
    .configureHelp({ showGlobalOptions: true })
    .action(async (flags: { port: string }, command: Command) => {
      refuseFormat(command);
      const { mockServe } = await import("./commands/mock-serve.ts");
      await mockServe(terminalOf(command), flags, signal);
    });

  program
    .command("completion")
    .addArgument(new Argument("<shell>", "whose script").choices(["bash", "zsh", "fish"]))
    .description("a script for bash, zsh or fish: the command demo, and what completes it")
    .addHelpText("after", example("source <(pnpm --silent demo completion bash)"))
    .action(async (shell: Shell, _, command: Command) => {
      refuseFormat(command);
      (await import("./commands/completion.ts")).completion(shell);
    });

  for (const command of program.commands) command.configureHelp({ showGlobalOptions: true });
  return program;
}

/** Where a command prints what is no data: `--output json` must hold what it promises, or say that it cannot. */
function refuseFormat(command: Command): void {
  const { output = "table" } = command.optsWithGlobals<GlobalOptions>();
  if (output === "table") return;
  const name = command.name();
  throw new CommandError(`--output ${output}: ${name} prints text`, { exitCode: EXIT_CODES.usage });
}

async function closestTo(word: string, words: readonly string[]): Promise<string | undefined> {
  const { closest, distance } = await import("fastest-levenshtein");
  const found = closest(word, words);
  return distance(word, found) <= 2 ? found : undefined;
}

/** The terminal as the flags want it. */
function terminalOf(command: Command): Terminal {
  const { color = true, quiet = false } = command.optsWithGlobals<GlobalOptions>();
  return createTerminal({ color, isQuiet: quiet });
}

function writes(command: Command): Command {
  return command.option("-y, --yes", "do not ask").option("--dry-run", "show the change, and write nothing");
}

function example(line: string): string {
  return `\nExample:\n  ${line}\n`;
}

/** Values that help and completion name. Which ones there are is for the command to judge, or for the server. */
function suggest(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description);
  option.argChoices = [...values];
  return option;
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
