import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "examples/**/*.test.ts"],
    // Runtimes are started, a page is opened and the reference is written: on a busy machine that takes a while.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
