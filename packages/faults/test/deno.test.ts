import { expect, test } from "vitest";
import { faults } from "../src/faults/index.ts";
import { secretFaults } from "../src/secrets.ts";
import { EXITS_WITHIN_MS, runOn } from "./run-on.ts";

/** The loopback device, and a host that does not exist. The client needs nothing else: no files, no environment. */
const NETWORK = "--allow-net=127.0.0.1,localhost,airbyte.invalid";

test("on Deno, allowed nothing but the network, the client keeps its promises, and the process ends by itself", async () => {
  const run = await runOn(["deno", "run", "--quiet", "--no-prompt", NETWORK]);
  expect(run.failures).toEqual([]);
  const leftOut = faults.filter((fault) => fault.leftOut?.deno !== undefined).length;
  expect(run.lastLine).toBe(`${faults.length + secretFaults.length - leftOut} passed, 0 failed, ${leftOut} left out`);
  expect(run.exitCode).toBe(0);
  expect(run.exitTookMs).toBeLessThan(EXITS_WITHIN_MS);
});
