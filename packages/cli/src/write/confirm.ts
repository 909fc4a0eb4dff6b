import { createInterface } from "node:readline/promises";
import { CommandError } from "../errors/command-error.ts";
import type { Context } from "../run/context.ts";

/**
 * Prints the target of a write, and asks on the terminal for confirmation, unless `yes` is set.
 *
 * @param workspaceIds The workspaces of what is written, if known. Default: that of the settings.
 * @throws {CommandError} The answer is no, there is no terminal, or the fake is the target without `--fake`. Exit code 7.
 * @throws {Error} The user interrupts. Its name is `AbortError`.
 */
export async function confirm(
  question: string,
  context: Context,
  yes: boolean,
  workspaceIds?: readonly (string | undefined)[],
): Promise<void> {
  const { terminal, signal, fake, settings } = context;
  printTarget(context, workspaceIds);
  if (fake && !settings.wantsFake && !terminal.isInteractive) {
    throw new CommandError(
      "refused",
      "nothing was written: no server is set, and the embedded fake keeps nothing",
      "Set AIRBYTE_URL, or use --fake to try it out.",
    );
  }
  if (yes) return;
  if (!terminal.isInteractive) {
    throw new CommandError(
      "refused",
      "nothing was written: no terminal to confirm on",
      "Use --yes to confirm, or --dry-run to see the change only.",
    );
  }
  const { stdin, stderr } = terminal;
  const asked = createInterface({ input: stdin, output: stderr });
  try {
    const closed = new Promise<undefined>((resolve) => asked.once("close", () => resolve(undefined)));
    // Ctrl-C goes to the prompt, not to the process.
    const interrupted = new Promise<never>((_, reject) =>
      asked.once("SIGINT", () => {
        stderr.write("\n");
        reject(new DOMException("interrupted", "AbortError"));
      }),
    );
    const answer = await Promise.race([asked.question(`${question} [y/N] `, { signal }), closed, interrupted]);
    // Ctrl-D leaves the cursor behind the question.
    if (answer === undefined) stderr.write("\n");
    else if (/^y(es)?$/i.test(answer.trim())) return;
  } finally {
    asked.close();
  }
  throw new CommandError("refused", "nothing was written: the answer was no");
}

/** Prints the server and workspace of a write on stderr, also with `--quiet`: logs must show it. */
export function printTarget(context: Context, workspaceIds: readonly (string | undefined)[] = []): void {
  const { terminal, place, fake, settings } = context;
  const known = new Set(workspaceIds.filter((id) => id !== undefined));
  // Newer servers do not always return the workspace of a connection.
  const given = fake ? context.workspaceId : settings.workspaceId;
  const ids = known.size > 0 ? [...known] : given === undefined ? ["unknown"] : [given];
  terminal.explain(`Target: ${place} (workspace ${ids.join(", ")})`);
}
