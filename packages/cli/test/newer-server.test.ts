import { createMockCore, generateState, type MockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock";
import { listen, type MockServer } from "@airbyte-web-backend/mock/node";
import { afterEach, describe, expect, test } from "vitest";
import { type NewerServerOptions, newerServer } from "./newer-server.ts";
import { runCli } from "./run-cli.ts";

let server: MockServer;

afterEach(() => server.close());

/** Runs the command line on a newer server with this number of connections that are not deleted. */
async function run(args: string[], connections: number, options: NewerServerOptions = {}, mock = mockOf(connections)) {
  server = await listen({ mock: newerServer(mock, options) });
  return runCli(args, { env: { AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID } });
}

function mockOf(connections: number): MockCore {
  const state = generateState({ connections: connections * 2, streamsPerConnection: 1 });
  const alive = state.connections.filter(({ status }) => status !== "deprecated");
  return createMockCore({ state: { ...state, connections: alive.slice(0, connections) } });
}

const listCalls = (): number =>
  server.mock.calls.filter(({ operation }) => operation === "webBackendListConnectionsForWorkspace").length;

describe("on a server with pages", () => {
  test.each([19, 20, 21, 45, 120, 121])("list prints all of %i connections", async (amount) => {
    const { stdout, stderr, exitCode } = await run(["list", "--output", "ids"], amount);
    expect(new Set(stdout.trim().split("\n")).size).toBe(amount);
    expect(stderr).toBe(`${amount} of ${amount} connections\n`);
    expect(exitCode).toBe(0);
    expect(listCalls()).toBe(amount < 20 ? 1 : amount <= 120 ? 2 : 3);
  });

  test("pause changes connections on later pages", async () => {
    const mock = mockOf(45);
    const { stdout, exitCode } = await run(["pause", "*", "--yes", "--quiet", "-o", "ids"], 45, {}, mock);
    expect(stdout.trim().split("\n")).toHaveLength(45);
    expect(mock.state.connections.map(({ status }) => status)).toEqual(Array(45).fill("inactive"));
    expect(exitCode).toBe(0);
  });

  test("finds a name on a later page", async () => {
    const mock = mockOf(45);
    Object.assign(mock.state.connections[7] ?? {}, { name: "Zuletzt" });
    const { stdout, exitCode } = await run(["get", "Zuletzt", "-o", "ids"], 45, {}, mock);
    expect(stdout).toMatch(/^[\da-f-]{36}\n$/);
    expect(exitCode).toBe(0);
  });

  test("an incomplete list is an 8, and nothing is written", async () => {
    const mock = mockOf(45);
    const before = mock.snapshot();
    const { stderr, exitCode } = await run(["pause", "*", "--yes", "--quiet"], 45, { total: 46 }, mock);
    expect(stderr).toContain("error: the server lists 45 of 46 connections");
    expect(exitCode).toBe(8);
    expect(mock.snapshot()).toEqual(before);
  });

  test.each([{ unknownProperties: 200 }, { unknownProperties: 422 }] as const)(
    "prints all 20 connections of a server without pages: %j",
    async (options) => {
      const { stdout, stderr, exitCode } = await run(["list", "-o", "ids"], 20, { hasPages: false, ...options });
      expect(stdout.trim().split("\n")).toHaveLength(20);
      expect(stderr).toBe("20 of 20 connections\n");
      expect(exitCode).toBe(0);
    },
  );

  test("a failed read does not stop the others", async () => {
    const mock = mockOf(5);
    mock.faults.next("connections/get", { status: 403 });
    const args = ["pause", "*", "--yes", "-o", "json", "--concurrency", "1"];
    const done = await run(args, 5, {}, mock);
    const outcomes = (JSON.parse(done.stdout) as { outcome: string }[]).map(({ outcome }) => outcome);
    expect(outcomes[0]).toBe("failed");
    expect(outcomes.slice(1)).toContain("changed");
    expect(done.exitCode).toBe(8);
  });
});

describe("on a server that patches and rejects `schedule`", () => {
  const ID = "c0000000-0000-4000-8000-000000000001";

  test.each([
    { args: ["pause", ID], sent: { status: "inactive" } },
    { args: ["retire", ID], sent: { status: "deprecated" } },
    { args: ["update", ID, "--set", "prefix=raw_"], sent: { prefix: "raw_" } },
    { args: ["update", ID, "--set", "namespace=source"], sent: { namespaceDefinition: "source" } },
    {
      args: ["update", ID, "--set", "schedule=6h"],
      sent: { scheduleType: "basic", scheduleData: { basicSchedule: { units: 6, timeUnit: "hours" } } },
    },
    { args: ["update", ID, "--set", "schedule=manual"], sent: { scheduleType: "manual" } },
  ])("$args sends the change only", async ({ args, sent }) => {
    const updates: object[] = [];
    const onUpdate = (body: object): void => void updates.push(body);
    const { stderr, exitCode } = await run([...args, "--yes"], 5, { onUpdate }, createMockCore());
    expect(stderr).not.toContain("error");
    expect(updates).toEqual([{ connectionId: ID, ...sent }]);
    expect(exitCode).toBe(0);
  });
});
