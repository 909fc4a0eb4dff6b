import { defineConfig } from "vitest/config";

// Several tests start a program; on a busy machine that takes longer than the default allows.
export default defineConfig({
  test: { include: ["{src,test}/**/*.test.ts", "examples/msw.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
