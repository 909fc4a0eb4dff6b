import { clearTimeout, setTimeout } from "node:timers";
import type { Ora } from "ora";
import type { Terminal } from "./terminal.ts";

/** Shorter work shows no spinner. */
const SHOWN_AFTER_MS = 1_000;

/**
 * Shows a spinner on stderr until `work` settles, if the terminal shows progress.
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
    // Only now, because Deno may ask for a permission.
    if (!terminal.showsProgress) return;
    // Its colours read variables that Deno may not permit. The import throws then, and there is no spinner.
    const ora = await import("ora").catch(() => undefined);
    if (isSettled || !ora) return;
    // By default, ora reads process.env, and takes stdin over and with it Ctrl-C.
    const options = { isEnabled: true, discardStdin: false, stream: terminal.stderr };
    spinner = ora.default({ text: current, ...options }).start();
  };
  const timer = setTimeout(() => void show(), SHOWN_AFTER_MS);
  try {
    return await (typeof work === "function" ? work(say) : work);
  } finally {
    isSettled = true;
    clearTimeout(timer);
    spinner?.stop();
  }
}
