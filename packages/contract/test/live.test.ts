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
  test("is none without AIRBYTE_URL", async () => {
    expect(await describeLive({ AIRBYTE_WORKSPACE_ID: "5ae6b09b-fdec-41af-aaf7-7d94cfc33ef6" })).toBeUndefined();
  });

  test("has to be told its workspace", async () => {
    await expect(describeLive({ AIRBYTE_URL: "http://localhost:1" })).rejects.toThrow("AIRBYTE_WORKSPACE_ID");
  });

  test("is only read: no create, no update and no refresh reaches it", async () => {
    const { mock, skipped, passed } = await holdContract({});
    const writing = contract.filter(({ effect }) => effect === "write").length;
    expect(skipped.get("it writes, and AIRBYTE_CONTRACT_WRITE is not 1")).toBe(writing);
    expect(passed).toBe(contract.length - [...skipped.values()].reduce((sum, count) => sum + count));
    expect(passed).toBeGreaterThan(50);
    expect(mock.calls.map(({ operation }) => operation)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Create|Update/)]),
    );
    for (const { body } of mock.calls) expect(body).not.toMatchObject({ withRefreshedCatalog: true });
    expect(mock.snapshot()).toEqual(createMockCore().snapshot());
  });

  test("is written to when AIRBYTE_CONTRACT_WRITE is 1, and what was created is deleted in the end", async () => {
    const { mock, skipped, passed } = await holdContract({ AIRBYTE_CONTRACT_WRITE: "1" });
    expect(skipped.has("it writes, and AIRBYTE_CONTRACT_WRITE is not 1")).toBe(false);
    expect(passed).toBeGreaterThan(contract.length * 0.9);
    const visible = ({ connections }: MockCore["state"]) => connections.filter(({ status }) => status !== "deprecated");
    expect(visible(mock.state)).toEqual(visible(createMockCore().state));
    expect(mock.state.connections.length).toBeGreaterThan(createMockCore().state.connections.length);
  });

  test("lets its owner in with a name and a password, or with a token", async () => {
    const auth = { basic: { username: "airbyte", password: "pässword" } };
    const password = { AIRBYTE_USERNAME: "airbyte", AIRBYTE_PASSWORD: "pässword" };
    expect((await holdContract(password, { auth })).passed).toBeGreaterThan(50);
    const { mock } = await holdContract({ AIRBYTE_TOKEN: "a-token" });
    expect(new Set(mock.calls.map(({ headers }) => headers["authorization"]))).toEqual(new Set(["Bearer **********"]));
  });

  test("of a later version is held to what that version still does", async () => {
    const { skipped } = await holdContract({ AIRBYTE_VERSION: "2.0.0" });
    const ended = contract.filter(({ until }) => until !== undefined).length;
    const reasons = [...skipped].filter(([reason]) => /^holds until .*, and this is 2\.0\.0$/.test(reason));
    expect(reasons.reduce((sum, [, count]) => sum + count, 0)).toBe(ended);
  });
});

/** Every case against a fake that nobody says is one, as the environment describes it. A case that fails throws. */
async function holdContract(
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
