import type { Terminal } from "./terminal.ts";

/** Shows on stderr that something is under way until it is settled, if that is a terminal. */
export async function withSpinner<T>(terminal: Terminal, text: string, work: Promise<T>): Promise<T> {
  if (!terminal.showsProgress) return work;
  const { default: ora } = await import("ora");
  // Left to itself, ora takes stdin over, and with it Ctrl-C.
  const spinner = ora({ text, discardStdin: false }).start();
  try {
    return await work;
  } finally {
    spinner.stop();
  }
}
