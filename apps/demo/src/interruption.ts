import { performance } from "node:perf_hooks";
import process from "node:process";

/**
 * One key press can arrive as several signals: the terminal sends Ctrl-C to every program in it, and npm, npx and bunx pass
 * theirs on. What comes within this time, in milliseconds, is one interruption.
 */
const ONE_MS = 1_000;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Aborts when the user, or whoever runs the program, interrupts it. A second interruption ends the program at once.
 *
 * @param exitCode Of that end.
 */
export function interruption(exitCode: number): AbortSignal {
  const controller = new AbortController();
  let firstMs: number | undefined;
  // Not by `once`: libraries that tidy up the terminal end a program that has no listener of its own any more.
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (firstMs !== undefined && performance.now() - firstMs > ONE_MS) process.exit(exitCode);
      firstMs ??= performance.now();
      controller.abort();
    });
  }
  return controller.signal;
}
