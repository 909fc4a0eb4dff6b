import process from "node:process";
import { fileURLToPath } from "node:url";
import { script } from "@bomb.sh/tab";
import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";
import { CommandError } from "../command-error.ts";
import { EXIT_CODES } from "../exit-code.ts";

const SHELLS = ["bash", "zsh", "fish"];

/** Prints the script that a shell sources to complete the commands of `demo`. */
export function completion(shell: string): void {
  if (!SHELLS.includes(shell)) {
    throw new CommandError(`no completion for "${shell}"`, {
      exitCode: EXIT_CODES.usage,
      hint: `There is ${SHELLS.join(", ")}.`,
    });
  }
  const program = fileURLToPath(new URL("../cli.ts", import.meta.url));
  script(shell, "demo", `${process.execPath} ${program}`);
}

/** Adds the command that those scripts call, `complete -- <words>`: it prints what could come next. */
export function addComplete(program: Command): void {
  tab(program, { completionCommandName: "complete-script" });
}
