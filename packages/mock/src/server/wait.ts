/** The maximum delay of a timer, 24 days. A longer timer fires at once. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** Resolves after a delay. @throws The signal's reason when it aborts. */
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

/** Never resolves. @throws The signal's reason when it aborts. */
export function waitForever(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
