import { clearTimeout, setTimeout } from "node:timers";
import type { Ora } from "ora";
import type { Terminal } from "./terminal.ts";

/** Shorter work shows no spinner. */
const SHOWN_AFTER_MS = 1_000;

/**
 * Shows a spinner on stderr until `work` settles, if stderr is a terminal.
 *
 * @param work A function gets one that replaces the text.
 */
export async function withSpinner<T>(
  terminal: Terminal,
  text: string,
  work: Promise<T> | ((say: (text: string) => void) => Promise<T>),
): Promise<T> {
  let [isSettled, current] = [false, text];
  let spinner: Ora | undefined;
  const say = (next: string): void => {
    current = next;
    if (spinner) spinner.text = next;
  };
  const show = async (): Promise<void> => {
    const { default: ora } = await import("ora");
    // By default, ora takes stdin over, and with it Ctrl-C.
    if (!isSettled) spinner = ora({ text: current, discardStdin: false, stream: terminal.stderr }).start();
  };
  const timer = terminal.showsProgress ? setTimeout(() => void show(), SHOWN_AFTER_MS) : undefined;
  try {
    return await (typeof work === "function" ? work(say) : work);
  } finally {
    isSettled = true;
    clearTimeout(timer);
    spinner?.stop();
  }
}
