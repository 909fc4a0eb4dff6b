import { defineConfig } from "vitest/config";

// Tests run package managers, which is slow on a busy machine.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 600_000, hookTimeout: 600_000 } });
