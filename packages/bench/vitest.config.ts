import { defineConfig } from "vitest/config";

// Programs are started; on a busy machine that takes longer than the defaults allow. Nothing here is about time.
export default defineConfig({ test: { testTimeout: 600_000, hookTimeout: 600_000 } });
