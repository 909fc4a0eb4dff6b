import { defineConfig } from "vitest/config";

// Takes minutes, so `pnpm smoke` runs these tests, not `pnpm test`.
export default defineConfig({
  test: {
    include: ["smoke/**/*.test.ts"],
    globalSetup: "smoke/set-up.ts",
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
