import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

export default defineConfig({
  test: {
    ...base,
    setupFiles: ["test/fixed-seed.ts"],
    include: ["{src,test}/**/*.test.ts", "examples/msw.test.ts"],
  },
});
