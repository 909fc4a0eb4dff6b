/** For each key, a promise that resolves after its last task. */
const tails = new Map<string, Promise<unknown>>();

/**
 * Runs tasks with the same key one after the other, in the order of the calls. A failed task does not stop the next one.
 *
 * @param signal An abort ends the wait, and the task runs at once. So its first request must have this signal too, and fails.
 */
export function inTurn<Result>(key: string, task: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  const before = tails.get(key);
  const run = turn(before, signal).then(task);
  const tail = Promise.allSettled([before, run]).then(() => {
    if (tails.get(key) === tail) tails.delete(key);
  });
  tails.set(key, tail);
  return run;
}

/** Resolves after the tasks before, or after an abort. */
function turn(before: Promise<unknown> = Promise.resolve(), signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const start = (): void => {
      signal?.removeEventListener("abort", start);
      resolve();
    };
    if (signal?.aborted) return start();
    signal?.addEventListener("abort", start);
    before.then(start);
  });
}
