import { join } from "node:path";
import process from "node:process";

// Node keeps the compiled code of the many programs that the tests start, and of the workers of vitest.
process.env["NODE_COMPILE_CACHE"] ??= join(import.meta.dirname, "node_modules/.cache/node");

/** Settings of all test suites. The limits are for tests that hang, also on a busy machine: no test depends on the clock. */
export const base = {
  // One process for all files of a package: a new one for each takes a third of a second.
  isolate: false,
  testTimeout: 900_000,
  hookTimeout: 900_000,
  expect: { poll: { timeout: 120_000 } },
} as const;
