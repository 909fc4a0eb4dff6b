/** For each key, a promise that resolves after its last task. */
const tails = new Map<string, Promise<unknown>>();

/** Runs tasks with the same key one after the other, in the order of the calls. A failed task does not stop the next one. */
export async function inTurn<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
  const run = Promise.resolve(tails.get(key)).then(task);
  const tail = run.catch(() => undefined);
  tails.set(key, tail);
  try {
    return await run;
  } finally {
    if (tails.get(key) === tail) tails.delete(key);
  }
}
