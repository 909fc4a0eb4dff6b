import process from "node:process";
import { createInterface } from "node:readline/promises";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";

/**
 * Asks on the terminal whether to go on. `--yes` answers beforehand.
 *
 * @throws {CommandError} The answer is no, or there is nobody to ask. Exit code 7.
 * @throws {Error} The user interrupts. Its name is `AbortError`.
 */
export async function confirm(question: string, { terminal, signal }: Context, yes: boolean): Promise<void> {
  if (yes) return;
  if (!terminal.isInteractive) {
    throw new CommandError("nothing was written: there is no terminal to ask on", {
      exitCode: EXIT_CODES.refused,
      hint: "--yes says yes beforehand, --dry-run only shows the change.",
    });
  }
  const asked = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const closed = new Promise<undefined>((resolve) => asked.once("close", () => resolve(undefined)));
    // The terminal hands Ctrl-C to the prompt, not to the program.
    const interrupted = new Promise<never>((_, reject) =>
      asked.once("SIGINT", () => {
        process.stderr.write("\n");
        reject(new DOMException("interrupted", "AbortError"));
      }),
    );
    const answer = await Promise.race([asked.question(`${question} [y/N] `, { signal }), closed, interrupted]);
    // Ctrl-D: what is said next begins a line of its own.
    if (answer === undefined) process.stderr.write("\n");
    else if (/^y(es)?$/i.test(answer.trim())) return;
  } finally {
    asked.close();
  }
  throw new CommandError("nothing was written: the answer was no", { exitCode: EXIT_CODES.refused });
}
