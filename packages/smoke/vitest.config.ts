import { defineConfig } from "vitest/config";

// A registry is started and programs are run; on a busy machine that takes its time.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 180_000 } });
