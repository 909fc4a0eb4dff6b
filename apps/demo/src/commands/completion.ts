import process from "node:process";
import { fileURLToPath } from "node:url";
import { script } from "@bomb.sh/tab";
import tab from "@bomb.sh/tab/commander";
import type { Command } from "commander";

/** Prints the script that a shell sources: it gives the shell the command `demo`, and completes it. */
export function completion(shell: string): void {
  const command = [process.execPath, fileURLToPath(new URL("../cli.ts", import.meta.url))].map(quoted).join(" ");
  process.stdout.write(shell === "fish" ? `function demo; ${command} $argv; end\n` : `demo() { ${command} "$@"; }\n`);
  script(shell, "demo", command);
}

/** For any of the three shells. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`;
}

/** Adds the command that those scripts call, `complete -- <words>`: it prints what could come next. */
export function addComplete(program: Command): void {
  // After a command the options of the whole program can come too.
  for (const command of program.commands) for (const option of program.options) command.addOption(option);
  tab(program, { completionCommandName: "complete-script" });
}
