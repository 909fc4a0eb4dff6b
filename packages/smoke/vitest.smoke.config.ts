import { defineConfig } from "vitest/config";

// Node in four versions, compilers, bundlers and a browser: minutes on a busy machine. `pnpm smoke` runs it, not `test`.
export default defineConfig({
  test: {
    include: ["smoke/**/*.test.ts"],
    globalSetup: "smoke/set-up.ts",
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
