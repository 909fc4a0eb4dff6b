import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "examples/**/*.test.ts"],
    // Starting runtimes and a browser and writing the reference is slow on a busy machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
