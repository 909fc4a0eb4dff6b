import { undiciFetch } from "@airbyte-web-backend/client/undici";
import * as undici8 from "undici";
import * as undici7 from "undici-7";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fault } from "../src/fault.ts";
import { faults } from "../src/faults/index.ts";
import { runFault } from "../src/run-fault.ts";
import { type ServerProcess, startServer } from "../src/start-server.ts";

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Node's own fetch hands out what a cut gzip stream held, and is expected to. Here it is a body that broke off. */
function asOverUndici(fault: Fault): Fault {
  return fault.name.startsWith("gzip that ends too early") ? { ...fault, on: {} } : fault;
}

const all = faults.filter(({ leftOut }) => leftOut?.node === undefined).map(asOverUndici);

describe("over undici 8 the client keeps its promises against", () => {
  const fetch = undiciFetch(undici8.request);
  test.for(all)("$name", async (fault) => {
    expect(await runFault(fault, server.control, { fetch })).toEqual([]);
  });
});

describe("over undici 7 the client keeps its promises against", () => {
  const fetch = undiciFetch(undici7.request);
  const breaks = all.filter(({ name }) => /reset|closed|gzip|abort|redirect|204/.test(name));
  test.for(breaks)("$name", async (fault) => {
    expect(await runFault(fault, server.control, { fetch })).toEqual([]);
  });
});
