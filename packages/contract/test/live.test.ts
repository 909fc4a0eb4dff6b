import process from "node:process";
import { createMockCore, type MockCore, type MockOptions, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { listen } from "@airbyte-web-backend/mock/node";
import { describe, expect, test } from "vitest";
import { contract, type RunningTarget, runCase, type Target } from "../src/contract.ts";
import { describeLive, type LiveEnvironment } from "../src/targets/live.ts";
import { describeContract } from "./describe-contract.ts";

if (process.env["AIRBYTE_URL"]) {
  describeContract("the server at AIRBYTE_URL", startLive, { skips: true });
}

describe("a live target", () => {
  test("is undefined without AIRBYTE_URL", async () => {
    expect(await describeLive({ AIRBYTE_WORKSPACE_ID: "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6" })).toBeUndefined();
  });

  test("needs a workspace", async () => {
    await expect(describeLive({ AIRBYTE_URL: "http://localhost:1" })).rejects.toThrow("AIRBYTE_WORKSPACE_ID");
  });

  test("gets no create, update or refresh by default", async () => {
    const { mock, skipped, passed } = await runContract({});
    const writing = contract.filter(({ effect }) => effect === "write").length;
    expect(skipped.get("it writes; set AIRBYTE_CONTRACT_WRITE=1 to run it")).toBe(writing);
    expect(passed).toBe(contract.length - [...skipped.values()].reduce((sum, count) => sum + count));
    expect(passed).toBeGreaterThan(50);
    expect(mock.calls.map(({ operation }) => operation)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Create|Update/)]),
    );
    for (const { body } of mock.calls) expect(body).not.toMatchObject({ withRefreshedCatalog: true });
    expect(mock.snapshot()).toEqual(createMockCore().snapshot());
  });

  test("with AIRBYTE_CONTRACT_WRITE=1 gets writes, and has no new connections at the end", async () => {
    const { mock, skipped, passed } = await runContract({ AIRBYTE_CONTRACT_WRITE: "1" });
    expect(skipped.has("it writes; set AIRBYTE_CONTRACT_WRITE=1 to run it")).toBe(false);
    expect(passed).toBeGreaterThan(contract.length * 0.9);
    const visible = ({ connections }: MockCore["state"]) => connections.filter(({ status }) => status !== "deprecated");
    expect(visible(mock.state)).toEqual(visible(createMockCore().state));
    expect(mock.state.connections.length).toBeGreaterThan(createMockCore().state.connections.length);
  });

  test("accepts a user name and password, or a token", async () => {
    const auth = { basic: { username: "airbyte", password: "pässword" } };
    const password = { AIRBYTE_USERNAME: "airbyte", AIRBYTE_PASSWORD: "pässword" };
    expect((await runContract(password, { auth })).passed).toBeGreaterThan(50);
    const { mock } = await runContract({ AIRBYTE_TOKEN: "a-token" });
    expect(new Set(mock.calls.map(({ headers }) => headers["authorization"]))).toEqual(new Set(["Bearer **********"]));
  });

  test("of a later version skips the cases that ended before it", async () => {
    const { skipped } = await runContract({ AIRBYTE_VERSION: "2.0.0" });
    const ended = contract.filter(({ until }) => until !== undefined).length;
    const reasons = [...skipped].filter(([reason]) => /^holds until .*, and this is 2\.0\.0$/.test(reason));
    expect(reasons.reduce((sum, [, count]) => sum + count, 0)).toBe(ended);
  });
});

/** Runs all cases on a fake that the environment describes as a live server. */
async function runContract(
  environment: LiveEnvironment,
  options?: MockOptions,
): Promise<{ mock: MockCore; passed: number; skipped: ReadonlyMap<string, number> }> {
  const mock = createMockCore(options);
  const server = await listen({ mock });
  try {
    const target = await describeLive({ AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID, ...environment });
    const skipped = new Map<string, number>();
    let passed = 0;
    for (const contractCase of contract) {
      const { skippedBecause } = await runCase(contractCase, target as Target);
      if (skippedBecause) skipped.set(skippedBecause, (skipped.get(skippedBecause) ?? 0) + 1);
      else passed++;
    }
    return { mock, passed, skipped };
  } finally {
    await server.close();
  }
}

async function startLive(): Promise<RunningTarget> {
  const target = await describeLive(process.env);
  if (!target) throw new Error("AIRBYTE_URL names no server");
  return { target, stop: async () => {} };
}
