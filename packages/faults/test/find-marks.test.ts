import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { credentials } from "../src/credentials.ts";
import { findMarks } from "../src/find-marks.ts";
import { runFault } from "../src/run-fault.ts";
import { secretFaults } from "../src/secrets.ts";
import { type ServerProcess, startServer } from "../src/start-server.ts";

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe("on Node nobody sees", () => {
  test.for(secretFaults)("$name", async (fault) => {
    expect(await runFault(fault, server.control)).toEqual([]);
  });
});

test("no two of them have the same name", () => {
  expect(new Set(secretFaults.map(({ name }) => name)).size).toBe(secretFaults.length);
});

/** A search that finds nothing proves something only if it would find what is there. */
describe("findMarks() finds a credential", () => {
  const { bearerToken } = credentials;
  const hidden = (key: string): object => Object.defineProperty({}, key, { value: bearerToken, enumerable: false });
  test.for([
    ["in a message", new Error(bearerToken)],
    ["in a cause of a cause", new Error("x", { cause: new Error("y", { cause: bearerToken }) })],
    ["in a property that is not enumerable", hidden("data")],
    ["in a key", { [bearerToken]: 1 }],
    ["in a map", new Map([["a", bearerToken]])],
    ["in bytes", new TextEncoder().encode(bearerToken)],
    ["in headers", new Headers({ authorization: `Bearer ${bearerToken}` })],
    ["in an error of several", new AggregateError([new Error(bearerToken)])],
  ] as const)("%s", ([, value]) => {
    expect(findMarks(value, "it")).toContainEqual(expect.stringContaining("it holds q7bearerZk"));
  });
});
