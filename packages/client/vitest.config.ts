import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // No test depends on the clock, but some start processes, which is slow on a busy machine.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    // `tsc` runs beside the tests, so that each case of a `.test-d.ts` has its own name in the report.
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./test/tsconfig.json" },
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
  },
});
