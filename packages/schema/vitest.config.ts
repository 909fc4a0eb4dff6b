import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

export default defineConfig({
  test: {
    ...base,
    include: ["test/**/*.test.ts"],
    // `tsc` runs beside the tests, so that each case of a `.test-d.ts` has its own name in the report.
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
  },
});
