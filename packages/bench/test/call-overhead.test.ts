import { expect, test } from "vitest";
import type { CallOverheads } from "../src/call-overhead.ts";
import { runOn } from "../src/run-on.ts";

// Only that it runs: how fast is for `pnpm bench` to say, on a machine that does nothing else.
test.for(["node", "bun", "deno"] as const)("call-overhead.ts runs on %s", { timeout: 60_000 }, async (runtime) => {
  const measured = await runOn<CallOverheads>(runtime, "call-overhead.ts", { args: ["--rounds", "3", "--calls", "2"] });
  expect(measured.runtime).toMatch(new RegExp(`^${runtime} \\d+\\.\\d+`));
  for (const answer of ["small", "large", "smallWithRequest"] as const) {
    for (const { lower, median, upper } of Object.values(measured[answer].microseconds)) {
      expect(lower).toBeGreaterThan(0);
      expect(median).toBeGreaterThanOrEqual(lower);
      expect(upper).toBeGreaterThanOrEqual(median);
    }
  }
});
