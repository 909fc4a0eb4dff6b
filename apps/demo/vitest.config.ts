import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Some tests start processes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Long enough for a busy machine: only a hanging test takes it.
    expect: { poll: { timeout: 120_000 } },
    unstubEnvs: true,
  },
});
