import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

export default defineConfig({
  test: {
    ...base,
    setupFiles: ["test/fixed-seed.ts"],
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
  },
});
