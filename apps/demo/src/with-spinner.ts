import { clearTimeout, setTimeout } from "node:timers";
import type { Terminal } from "./terminal.ts";

/** What takes less, in milliseconds, needs no sign of life. */
const SHOWN_AFTER_MS = 1_000;

/** Shows on stderr that something is under way until it is settled, if that is a terminal. */
export async function withSpinner<T>(terminal: Terminal, text: string, work: Promise<T>): Promise<T> {
  if (!terminal.showsProgress) return work;
  let isSettled = false;
  let stop = (): void => undefined;
  const show = async (): Promise<void> => {
    const { default: ora } = await import("ora");
    if (isSettled) return;
    // Left to itself, ora takes stdin over, and with it Ctrl-C.
    const spinner = ora({ text, discardStdin: false }).start();
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
