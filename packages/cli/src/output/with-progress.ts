import type { Terminal } from "./terminal.ts";

/**
 * Shows a progress bar on stderr, if that is a terminal.
 *
 * @param work Calls `advance` each time that one of `total` items is done.
 */
export async function withProgress<T>(
  terminal: Terminal,
  total: number,
  work: (advance: () => void) => Promise<T>,
): Promise<T> {
  if (!terminal.showsProgress) return work(() => undefined);
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    stream: terminal.stderr,
    format: "{bar} {value}/{total}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    clearOnComplete: true,
  });
  bar.start(total, 0);
  try {
    return await work(() => bar.increment());
  } finally {
    bar.stop();
  }
}
