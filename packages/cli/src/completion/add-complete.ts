import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
import { collectConnections, readingOf } from "../connections/read-connections.ts";
import { createTerminal, printable } from "../output/terminal.ts";
import { createContext } from "../run/connect.ts";
import type { Io } from "../run/io.ts";
import { type GlobalOptions, readSettings } from "../settings/settings.ts";
import { quoterFor, unquoted } from "./shell-words.ts";

/** The maximum wait for a server after Tab, in milliseconds. */
const DEADLINE_MS = 2_000;

/**
 * Adds the command that the completion scripts call, `complete <shell> -- <words>`: it prints the completions.
 *
 * @param args The program's arguments. bash and zsh pass words with their quotes, fish without.
 * @returns The arguments to run the program with.
 */
export async function addComplete(program: Command, args: readonly string[], io: Io): Promise<string[]> {
  const [, shell, , ...raw] = args;
  const words = shell === "fish" ? raw : raw.map(unquoted);
  const before = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  // bash inserts completions as they are. zsh and fish filter and quote them.
  const quote = shell === "bash" ? quoterFor(raw.at(-1) ?? "") : (text: string) => text;
  const typed = shell === "bash" || last.startsWith("-") ? last : "";

  // The program's options are valid after a command too.
  for (const command of program.commands) for (const option of program.options) command.addOption(option);
  if (!last.startsWith("-")) {
    // Completion cannot report errors: it offers nothing then.
    await offerNames(program, before, quote, io).catch(() => undefined);
  }
  const scripts = "complete-script";
  tab(program, { completionCommandName: scripts }).commands.delete(scripts);
  return ["complete", "--", ...before, quote(typed)];
}

/** Offers the names of connections where the next word can be one. */
async function offerNames(
  program: Command,
  before: readonly string[],
  quote: (text: string) => string,
  io: Io,
): Promise<void> {
  const { operands } = program.parseOptions([...before]);
  const command = program.commands.find((each) => each.name() === operands[0]);
  const [argument] = command?.registeredArguments ?? [];
  if (!command || !/^connections?$/.test(argument?.name() ?? "")) return;
  // Throws if the next word is the value of an option.
  const given = command.parseOptions([...before]).operands.slice(1);
  if (!argument || (given.length > 0 && !argument.variadic)) return;
  const names = await readNames(command.opts<GlobalOptions>(), io);
  argument.argChoices = names.filter((name) => !given.includes(name)).map(quote);
}

async function readNames(options: GlobalOptions, io: Io): Promise<string[]> {
  const settings = await readSettings({ ...options, verbose: 0, retries: "0" }, io);
  const signal = AbortSignal.any([io.signal, AbortSignal.timeout(DEADLINE_MS)]);
  const context = await createContext(settings, createTerminal(io, { color: false, isQuiet: true }), { ...io, signal });
  const names = await collectConnections("list", await readingOf(context), ({ name }) => name);
  // A leading dash would be an option; control and invisible characters cannot be typed.
  return names.filter((name) => !name.startsWith("-") && printable(name) === name);
}
