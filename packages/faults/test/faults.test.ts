import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults } from "../src/faults/index.ts";
import { runFault } from "../src/run-fault.ts";
import { type ServerProcess, startServer } from "../src/start-server.ts";

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe("on Node the client keeps its promises against", () => {
  test.for(faults.filter(({ leftOut }) => leftOut?.node === undefined))("$name", async (fault) => {
    expect(await runFault(fault, server.control)).toEqual([]);
  });
});

test("there are at least sixty faults, and no two have the same name", () => {
  expect(faults.length).toBeGreaterThanOrEqual(60);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});
