import { defineConfig } from "vitest/config";

// One worker for each file, whatever the machine has: they wait for sockets and timers most of the time.
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 5 },
});
