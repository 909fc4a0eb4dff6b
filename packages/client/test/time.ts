import type { CallPromise, Result } from "@airbyte-web-backend/client";
import { vi } from "vitest";

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
