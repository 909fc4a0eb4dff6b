import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Each test starts the program, some of them on a runtime that compiles it first.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What comes, comes soon; only what never comes takes this long.
    expect: { poll: { timeout: 45_000 } },
    unstubEnvs: true,
  },
});
