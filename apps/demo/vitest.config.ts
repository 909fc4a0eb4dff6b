import { defineConfig } from "vitest/config";

export default defineConfig({
  // Each test starts the program, some of them on a runtime that compiles it first.
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000, unstubEnvs: true },
});
