import { defineConfig } from "vitest/config";

// Some tests start a program, and a live server may have to run a discover job.
export default defineConfig({
  test: { include: ["{src,test}/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 180_000 },
});
