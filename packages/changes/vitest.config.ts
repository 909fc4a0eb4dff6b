import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A limit for tests that hang: no test depends on the clock.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
  },
});
