import { defineConfig } from "vitest/config";

// The limits are for what hangs: a test may run all cases in another process, and a live server may run a discover job.
export default defineConfig({
  test: { include: ["{src,test}/**/*.test.ts"], testTimeout: 600_000, hookTimeout: 600_000 },
});
