import { expect, test } from "vitest";
import { inTurn } from "./in-turn.ts";

test("an abort ends the wait of its task, and no other task starts early", async () => {
  const ended: string[] = [];
  let finish = (): void => {};
  const slow = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const stop = new AbortController();
  const first = inTurn("key", () => slow.then(() => ended.push("first")));
  const aborted = inTurn("key", async () => ended.push("aborted"), stop.signal);
  const last = inTurn("key", async () => ended.push("last"));
  stop.abort();
  setImmediate(finish);
  await Promise.all([first, aborted, last]);
  expect(ended).toEqual(["aborted", "first", "last"]);
});
