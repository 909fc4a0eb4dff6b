import { performance } from "node:perf_hooks";
import process from "node:process";

/** One Ctrl-C can arrive as several signals: npm, npx and bunx forward theirs. Within this time they count as one. */
const SAME_INTERRUPTION_MS = 1_000;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A signal that aborts on SIGINT, SIGTERM or SIGHUP. A second interruption ends the process with this exit code. */
export function interruption(exitCode: number): AbortSignal {
  const controller = new AbortController();
  let firstMs: number | undefined;
  // Not `once`: libraries that restore the terminal end a process without other listeners.
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (firstMs !== undefined && performance.now() - firstMs > SAME_INTERRUPTION_MS) process.exit(exitCode);
      firstMs ??= performance.now();
      controller.abort();
    });
  }
  return controller.signal;
}
