import type { CallPromise, Result } from "@airbyte-web-backend/client";
import { afterEach, beforeEach, vi } from "vitest";

/** Gives the tests of a file or a `describe` a fake clock, and each delay the same random factor, 0.75. */
export function useFakeClock(nowMs = 0): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: nowMs });
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });
  afterEach(() => void vi.useRealTimers());
}

/** Runs the fake clock until the call settles, and returns its result. */
export async function settle<Data>(call: CallPromise<Data>): Promise<Result<Data>> {
  const result = call.result();
  await vi.runAllTimersAsync();
  return result;
}

/** Whether a promise is still pending after `ms` on the fake clock. */
export async function isPendingAfter(ms: number, promise: Promise<unknown>): Promise<boolean> {
  let isPending = true;
  const done = (): void => {
    isPending = false;
  };
  promise.then(done, done);
  await vi.advanceTimersByTimeAsync(ms);
  return isPending;
}
