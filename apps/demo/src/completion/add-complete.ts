import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
import { connect } from "../connect.ts";
import { readConnections } from "../connections/read-connections.ts";
import { type GlobalOptions, readSettings } from "../settings/settings.ts";
import { createTerminal, printable } from "../terminal.ts";
import { quoterFor, unquoted } from "./shell-words.ts";

/** How long somebody who hit Tab waits for a server, in milliseconds. */
const DEADLINE_MS = 2_000;

/**
 * Adds the command that the scripts of `completion` call, `complete <shell> -- <words>`: it prints what could come next.
 *
 * @param args Of the program. A word is as it stands on the command line, but fish has taken off its quotes.
 * @param signal Aborts when the user interrupts.
 * @returns The arguments to run the program with.
 */
export async function addComplete(program: Command, args: readonly string[], signal: AbortSignal): Promise<string[]> {
  const [, shell, , ...raw] = args;
  const words = shell === "fish" ? raw : raw.map(unquoted);
  const before = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  // Bash takes what it is given. The others choose themselves, each in its own way, and write it as it must be written.
  const quote = shell === "bash" ? quoterFor(raw.at(-1) ?? "") : (text: string) => text;
  const typed = shell === "bash" || last.startsWith("-") ? last : "";

  // After a command the options of the whole program can come too.
  for (const command of program.commands) for (const option of program.options) command.addOption(option);
  if (!last.startsWith("-")) {
    // Tab has no place to say what went wrong: then it just offers nothing.
    await offerNames(program, before, quote, signal).catch(() => undefined);
  }
  const scripts = "complete-script";
  // The library's command for its own scripts is none of ours.
  tab(program, { completionCommandName: scripts }).commands.delete(scripts);
  return ["complete", "--", ...before, quote(typed)];
}

/** Has the names of the workspace's connections completed where one may come next. */
async function offerNames(
  program: Command,
  before: readonly string[],
  quote: (text: string) => string,
  signal: AbortSignal,
): Promise<void> {
  const { operands } = program.parseOptions([...before]);
  const command = program.commands.find((each) => each.name() === operands[0]);
  const [argument] = command?.registeredArguments ?? [];
  if (!command || !/^connections?$/.test(argument?.name() ?? "")) return;
  // Throws where the value of an option comes next.
  const given = command.parseOptions([...before]).operands.slice(1);
  if (!argument || (given.length > 0 && !argument.variadic)) return;
  const names = await readNames(command.opts<GlobalOptions>(), signal);
  argument.argChoices = names.filter((name) => !given.includes(name)).map(quote);
}

async function readNames(options: GlobalOptions, signal: AbortSignal): Promise<string[]> {
  const settings = await readSettings({ ...options, verbose: 0 });
  const { airbyte, workspaceId } = await connect(settings, createTerminal({ color: false, isQuiet: true }), signal);
  const names: string[] = [];
  const once = { signal, maxRetries: 0, deadlineMs: DEADLINE_MS };
  const take = ({ name }: { readonly name: string }): void => void names.push(name);
  await readConnections(
    "list",
    { airbyte, workspaceId, call: once, settings: { ...settings, maxRetries: 0 } },
    take,
    () => names.splice(0),
  );
  // A dash begins an option, and what steers the terminal or is not seen cannot be typed.
  return names.filter((name) => !name.startsWith("-") && printable(name) === name);
}
