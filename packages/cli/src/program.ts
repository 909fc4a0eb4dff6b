import { readFileSync } from "node:fs";
import { Argument, type Command, CommanderError, Option } from "commander";
import type { Shell } from "./commands/completion.ts";
import { SORT_KEYS } from "./connections/sort-connections.ts";
import { CommandError } from "./errors/command-error.ts";
import { EXIT_CODES } from "./errors/exit-code.ts";
import { FORMATS } from "./output/format.ts";
import type { Context } from "./run/context.ts";
import type { Io } from "./run/io.ts";
import { addServerOptions, collect, ENVIRONMENT_HELP, newProgram } from "./settings/add-options.ts";
import type { GlobalOptions } from "./settings/settings.ts";

/** The name that completion scripts and examples use. */
const NAME = "airbyte-cli";

const HELP = `${ENVIRONMENT_HELP}
Precedence: flags, environment, settings file, defaults.

Exit codes:
  0 done           1 unexpected     2 usage          3 authentication
  4 not found      5 invalid input  6 conflict: changed meanwhile, or exists
  7 refused        8 partly failed  9 network or server
  10 check failed  130 interrupted

Examples:
  ${NAME} list --failing --output ids
  AIRBYTE_URL=http://localhost:8000 AIRBYTE_WORKSPACE_ID=<id> ${NAME} list
`;

/** Defines the commands and flags. Commands are imported when they run: help must not wait for them. */
export function createProgram(io: Io): Command {
  const program = addServerOptions(newProgram(NAME, io))
    .description(
      "Command line for Airbyte's web_backend API, on your server or an embedded fake.\n" +
        "The API has no operations to start a sync, or to read jobs and logs.",
    )
    .addHelpText("after", HELP)
    // Without aliases and [options], which make the column wide.
    .configureHelp({
      subcommandTerm: (command) =>
        [command.name(), command.usage().replace("[options]", "").trim()].filter(Boolean).join(" "),
    })
    .option("--concurrency <number>", "maximum concurrent requests (default: 4)")
    .addOption(
      new Option("-o, --output <format>", "output format (default: table)")
        .choices(FORMATS)
        .default(undefined, "table"),
    )
    .option("--fields <paths>", "fields to print: name,source.name,schedule.units")
    .option("--no-color", "disable colours")
    .option("-q, --quiet", "print results and errors only")
    .option("-v, --verbose", "log retries; -vv logs every request", (_, before: number) => before + 1, 0)
    .option("--version", "display the version of this program")
    .on("option:version", () => {
      const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
      io.stdout.write(`${version}\n`);
      throw new CommanderError(EXIT_CODES.done, "commander.version", version);
    });

  /** An action that imports a command when it runs, and passes it the arguments and flags. */
  const run =
    <Args extends unknown[]>(load: () => Promise<(context: Context, ...args: Args) => Promise<void>>) =>
    async (...args: [...Args, Command]): Promise<void> => {
      const command = args.pop() as Command;
      const { openContext } = await import("./run/connect.ts");
      const context = await openContext(command.optsWithGlobals<GlobalOptions>(), io);
      // Errors are printed in the format of the results, also if the settings file sets it.
      program.setOptionValue("output", context.settings.format);
      await (await load())(context, ...(args as unknown as Args));
    };

  program
    .command("state")
    .description("show whether the workspace has connections, sources and destinations")
    .addHelpText("after", example("state --output json"))
    .action(run(async () => (await import("./commands/state.ts")).state));

  program
    .command("list")
    .description("list the connections of the workspace")
    .option("--all", "include deleted connections")
    .addOption(suggest("--status <status>", "filter by status", ["active", "inactive", "deprecated", "locked"]))
    .option("--failing", "only connections whose latest sync failed")
    .option("--stale <duration>", "only connections without a sync for this long, such as 24h")
    .option("--source <name>", "filter by source (wildcards: * ?)")
    .option("--destination <name>", "filter by destination (wildcards: * ?)")
    .option("--name <pattern>", "filter by name (wildcards: * ?)")
    .addOption(suggest("--sort <key>", "sort by key; prefix with - to reverse: --sort=-name", SORT_KEYS))
    .option("--limit <number>", "maximum number of connections")
    .option("--watch <duration>", "repeat at this interval, such as 30s")
    .addHelpText("after", example("list --failing --sort last-sync"))
    .action(run(async () => (await import("./commands/list.ts")).list));

  program
    .command("search")
    .description("search on the server for exact matches of all criteria")
    .option("--name <name>", "name of the connection")
    .addOption(suggest("--status <status>", "status of the connection", ["active", "inactive"]))
    .option("--schedule <interval>", "schedule: 30m, 6h, 1d, 2w or 1mo; on 2.x also manual and cron")
    .option("--prefix <prefix>", "prefix of its tables")
    .addOption(
      suggest("--namespace <definition>", "namespace of its tables", ["source", "destination", "customformat"]),
    )
    .option("--source <name>", "name of the source")
    .option("--source-type <name>", "connector of the source, such as Postgres")
    .option("--destination <name>", "name of the destination")
    .option("--destination-type <name>", "connector of the destination, such as BigQuery")
    .option("--where <key=value>", "value in the source's configuration; repeatable", collect)
    .option("--everywhere", "search every workspace of the server")
    .addHelpText("after", example("search --source-type Postgres --where database=shop"))
    .action(run(async () => (await import("./commands/search.ts")).search));

  program
    .command("get <connection>")
    .description("show a connection, by id or name")
    .option("--streams", "show its streams instead")
    .option("--refresh", "discover the source's streams now; may take minutes")
    .addHelpText("after", example('get "Shop to BigQuery" --streams'))
    .action(run(async () => (await import("./commands/get.ts")).get));

  program
    .command("health")
    .description("list the connections that fail, are late, run too long or never synced")
    .option("--all", "include connections without a problem")
    .addHelpText(
      "after",
      `\nThe exit code is ${EXIT_CODES.checkFailed} if a connection has a problem.\n${example("health --output json")}`,
    )
    .action(run(async () => (await import("./commands/health.ts")).health));

  program
    .command("drift <connection>")
    .description("compare the streams of a connection with its source; may take minutes")
    .addHelpText(
      "after",
      `\nThe exit code is ${EXIT_CODES.checkFailed} if a change is breaking.\n${example('drift "Shop to BigQuery"')}`,
    )
    .action(run(async () => (await import("./commands/drift.ts")).drift));

  program
    .command("export <connection>")
    .description("print a connection as a file for apply and create")
    .addHelpText("after", example('export "Shop to BigQuery"'))
    .action(run(async () => (await import("./commands/export.ts")).exportConnection));

  writes(program.command("refresh <connection>"))
    .description("take changes of the source's streams into a connection; may take minutes")
    .option("--all", "take breaking changes too: streams and fields that vanish or change their type")
    .option("--select <stream>", "select a new stream (wildcards: * ?); repeatable (default: none)", collect)
    .option("--allow-reset <id>", ALLOW_RESET)
    .addHelpText("after", example('refresh "Shop to BigQuery" --dry-run'))
    .action(run(async () => (await import("./commands/refresh.ts")).refresh));

  writes(program.command("create"))
    .description("create a connection from a file, unless it exists")
    .requiredOption("-f, --file <file>", FILE)
    .addHelpText("after", example("create -f connection.yaml --dry-run"))
    .action(run(async () => (await import("./commands/apply.ts")).create));

  writes(program.command("apply"))
    .description("create a connection from a file, or change the one that exists")
    .requiredOption("-f, --file <file>", FILE)
    .option("--allow-reset <id>", ALLOW_RESET)
    .addHelpText("after", example("apply -f connection.yaml --dry-run"))
    .action(run(async () => (await import("./commands/apply.ts")).apply));

  writes(program.command("update <connection>"))
    .description("change some fields of a connection and keep the others")
    .option("--set <key=value>", "set name, status, schedule, prefix or namespace; repeatable", collect)
    .addHelpText("after", example('update "Shop to BigQuery" --set schedule=6h --set prefix=raw_'))
    .action(run(async () => (await import("./write/change-one.ts")).update));

  writes(program.command("pause <connections...>"))
    .description("pause the schedules of connections, by id, name or pattern")
    .addHelpText("after", example('pause "Shop *" --dry-run'))
    .action(run(async () => (await import("./write/change-many.ts")).pause));

  writes(program.command("resume <connections...>"))
    .description("resume the schedules of paused connections, by id, name or pattern")
    .addHelpText("after", example('resume "Sample *" --dry-run'))
    .action(run(async () => (await import("./write/change-many.ts")).resume));

  writes(program.command("retire <connection>").alias("delete"))
    .description("delete a connection (alias: delete); the API sets its status to deprecated")
    .addHelpText("after", example('retire "Shop to BigQuery"'))
    .action(run(async () => (await import("./write/change-one.ts")).retire));

  program
    .command("doctor")
    .description("check address, credentials, proxies, and which version and operations the server has")
    .addHelpText("after", `\nExample:\n  AIRBYTE_URL=http://localhost:8000 ${NAME} doctor\n`)
    .action(run(async () => (await import("./commands/doctor.ts")).doctor));

  program
    .command("mock")
    .description("commands of the fake Airbyte")
    .addHelpText("after", example("mock serve"))
    .allowExcessArguments()
    .action((_, { args: [name] }: Command) => {
      const message = name === undefined ? "mock needs a command" : `unknown command 'mock ${name}'`;
      throw new CommandError("usage", message, "Use mock serve.");
    })
    .command("serve")
    .description("serve the fake Airbyte on a local port until Ctrl-C")
    .option("--port <number>", "port; 0 for any free one", "8000")
    .addHelpText("after", example("mock serve --port 8000"))
    .configureHelp({ showGlobalOptions: true })
    .action(async (flags: { port: string }, command: Command) => {
      refuseFormat(command);
      const { terminalFor } = await import("./run/connect.ts");
      const { mockServe } = await import("./commands/mock-serve.ts");
      await mockServe(terminalFor(command.optsWithGlobals<GlobalOptions>(), io), flags, io);
    });

  program
    .command("completion")
    .addArgument(new Argument("<shell>", "the shell").choices(["bash", "zsh", "fish"]))
    .description(`print a script that defines ${NAME} in a shell and completes it`)
    .addHelpText("after", `\nExample:\n  source <(${NAME} completion bash)\n`)
    .action(async (shell: Shell, _, command: Command) => {
      refuseFormat(command);
      (await import("./commands/completion.ts")).completion(shell, io);
    });

  for (const command of program.commands) command.configureHelp({ showGlobalOptions: true });
  return program;
}

const FILE = "YAML or JSON file; - for stdin";
const ALLOW_RESET = "id of a connection whose data in the destination the server may clear";

/** For commands that print text: they cannot keep the promise of `--output json`. */
function refuseFormat(command: Command): void {
  const { output = "table" } = command.optsWithGlobals<GlobalOptions>();
  if (output === "table") return;
  throw new CommandError("usage", `--output ${output}: ${command.name()} prints text`);
}

function writes(command: Command): Command {
  return command
    .option("-y, --yes", "write without confirmation")
    .option("--dry-run", "show the change and write nothing");
}

function example(args: string): string {
  return `\nExample:\n  ${NAME} ${args}\n`;
}

/** Values for help and completion. The command or the server validates them. */
function suggest(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description);
  option.argChoices = [...values];
  return option;
}
