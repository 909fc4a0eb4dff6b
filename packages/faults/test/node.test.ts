import { expect, test } from "vitest";
import { EXITS_WITHIN_MS, runOn } from "./run-on.ts";

// Each fault is a test of its own on Node. This is about the process: does it end when the last call has settled?
test("a Node process ends by itself after calls that were aborted, timed out, refused or broken off", async () => {
  const run = await runOn(["node"], ["a write"]);
  expect(run.failures).toEqual([]);
  expect(run.exitCode).toBe(0);
  expect(run.exitTookMs).toBeLessThan(EXITS_WITHIN_MS);
});
