import process from "node:process";
import { createInterface } from "node:readline/promises";
import { CommandError } from "../command-error.ts";
import type { Context } from "../context.ts";
import { EXIT_CODES } from "../exit-code.ts";

/**
 * Says where a write goes, also with `--quiet`, and asks on the terminal whether to go on. `--yes` answers beforehand.
 *
 * @param workspaceIds Of what is written, where that is known. Default: that of the settings.
 * @throws {CommandError} The answer is no, there is nobody to ask, or nothing says that the fake is meant. Exit code 7.
 * @throws {Error} The user interrupts. Its name is `AbortError`.
 */
export async function confirm(
  question: string,
  context: Context,
  yes: boolean,
  workspaceIds?: readonly (string | undefined)[],
): Promise<void> {
  const { terminal, signal, fake, settings } = context;
  sayTarget(context, workspaceIds);
  if (fake && !settings.wantsFake && !terminal.isInteractive) {
    throw new CommandError(
      "nothing was written: no server is named, and the embedded fake forgets everything at the end",
      {
        exitCode: EXIT_CODES.refused,
        hint: "Set AIRBYTE_URL, or give --fake to try it out.",
      },
    );
  }
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

/** Says on stderr which server and workspace a write goes to, also with `--quiet`: a log must show it. */
export function sayTarget(context: Context, workspaceIds: readonly (string | undefined)[] = []): void {
  const { terminal, place, fake, settings } = context;
  const known = new Set(workspaceIds.filter((id) => id !== undefined));
  // Later servers do not always say which workspace a connection is of.
  const given = fake ? context.workspaceId : settings.workspaceId;
  const ids = known.size > 0 ? [...known] : given === undefined ? ["unknown"] : [given];
  terminal.explain(`Target: ${place} (workspace ${ids.join(", ")})`);
}
