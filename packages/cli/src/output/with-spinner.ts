import { clearTimeout, setTimeout } from "node:timers";
import type { Terminal } from "./terminal.ts";

/** Shorter work shows no spinner. */
const SHOWN_AFTER_MS = 1_000;

/** Shows a spinner on stderr until `work` settles, if stderr is a terminal. */
export async function withSpinner<T>(terminal: Terminal, text: string, work: Promise<T>): Promise<T> {
  if (!terminal.showsProgress) return work;
  let isSettled = false;
  let stop = (): void => undefined;
  const show = async (): Promise<void> => {
    const { default: ora } = await import("ora");
    if (isSettled) return;
    // By default, ora takes stdin over, and with it Ctrl-C.
    const spinner = ora({ text, discardStdin: false, stream: terminal.stderr }).start();
    stop = () => void spinner.stop();
  };
  const timer = setTimeout(() => void show(), SHOWN_AFTER_MS);
  try {
    return await work;
  } finally {
    isSettled = true;
    clearTimeout(timer);
    stop();
  }
}
