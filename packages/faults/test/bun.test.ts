import { expect, test } from "vitest";
import { faults } from "../src/faults/index.ts";
import { secretFaults } from "../src/secrets.ts";
import { EXITS_WITHIN_MS, runOn } from "./run-on.ts";

test("on Bun the client keeps its promises, and the process ends by itself", async () => {
  const run = await runOn(["bun"]);
  // Bun itself tells standard error about gzip that it cannot read.
  expect(run.failures.filter((line) => line !== "Decompression error: ZlibError")).toEqual([]);
  const leftOut = faults.filter((fault) => fault.leftOut?.bun !== undefined).length;
  expect(run.lastLine).toBe(`${faults.length + secretFaults.length - leftOut} passed, 0 failed, ${leftOut} left out`);
  expect(run.exitCode).toBe(0);
  expect(run.exitTookMs).toBeLessThan(EXITS_WITHIN_MS);
});
