/** The longest delay that a timer holds: 24 days. A longer one would fire at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** Resolves after so many milliseconds. @throws The signal's reason, as soon as it aborts. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      },
      Math.min(milliseconds, LONGEST_DELAY_MS),
    );
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/** Never resolves. @throws The signal's reason, as soon as it aborts. */
export function waitForever(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
