import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // The command line is tested as a process of its own, which takes a second or two on a busy machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
