import { defineConfig } from "vitest/config";

// A test runs all faults on one runtime. The limits are for a process that hangs.
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: 1_000_000, hookTimeout: 1_000_000 },
});
