import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CallOverhead } from "../src/programs/call-overhead.ts";
import type { Loopback } from "../src/programs/loopback.ts";
import { makeResponses } from "../src/responses.ts";
import { startServer } from "../src/start-server.ts";
import { CLIENTS_HERE, runHere } from "./run-here.ts";

const RUNTIMES = ["node", "bun", "deno"] as const;

// Only that they run. `pnpm bench` measures the time.
describe.for(RUNTIMES)("on %s", (runtime) => {
  test("call-overhead returns a time for each client", async () => {
    const input = { rounds: 3, calls: { small: 2, large: 1 } };
    const measured = await runHere<CallOverhead>(runtime, "call-overhead", input);
    expect(measured.runtime).toMatch(new RegExp(`^${runtime} \\d+\\.\\d+`));
    for (const size of ["small", "large", "smallWithRequest"] as const) {
      expect(Object.keys(measured[size])).toEqual(CLIENTS_HERE);
      for (const { own } of Object.values(measured[size])) expect(own).toBeGreaterThan(0);
    }
  });

  test("loopback returns time and CPU time for each client", async () => {
    const server = await startServer(0);
    try {
      const input = { baseUrl: server.baseUrl, rounds: 1, warmUpRounds: 0, calls: 70 };
      const measured = await runHere<Loopback>(runtime, "loopback", input);
      for (const { wall, cpu } of Object.values(measured)) {
        expect(Object.keys(cpu)).toEqual(CLIENTS_HERE);
        for (const { own } of Object.values(wall)) expect(own).toBeGreaterThan(0);
      }
    } finally {
      await server.stop();
    }
  });
});

test("every client sends the same request, returns the same data and checks the status", async () => {
  expect(await runHere("node", "check-clients", {})).toEqual([]);
});

test("check-clients reports a client that does other work", async () => {
  const clients = join(import.meta.dirname, "fixtures");
  const faults = await runHere<string[]>("node", "check-clients", { clients, names: ["careless"] });
  expect(faults).toContain("careless: getState does not reject a 403");
  expect(faults).toContain("careless: list goes to http://localhost:8000/api/v1/web_backend/connections/list_all");
});

test("makeResponses() returns 64 bytes and 20 KB", async () => {
  const { small, large } = await makeResponses();
  expect(small).toHaveLength(64);
  expect(large.length).toBeGreaterThan(20_000);
  expect(large.length).toBeLessThan(21_000);
});
