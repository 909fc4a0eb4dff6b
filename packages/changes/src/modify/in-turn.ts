/** For each key, a promise that resolves after its last task. */
const tails = new Map<string, Promise<unknown>>();

/** Runs tasks with the same key one after the other, in the order of the calls. A failed task does not stop the next one. */
export function inTurn<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
  const run = Promise.resolve(tails.get(key)).then(task);
  const finish = (): void => {
    if (tails.get(key) === tail) tails.delete(key);
  };
  const tail = run.then(finish, finish);
  tails.set(key, tail);
  return run;
}
