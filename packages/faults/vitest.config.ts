import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // A test may hold all faults. They take two minutes on a quiet machine, each its own limit; this one is for what hangs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // One worker for each file, whatever the machine has: they wait for sockets and timers most of the time.
    maxWorkers: 5,
  },
});
