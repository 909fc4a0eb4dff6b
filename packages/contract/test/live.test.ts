import process from "node:process";
import { type AirbyteState, createMockCore, type MockCore, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import { listen } from "@airbyte-web-backend/mock/node";
import { describe, expect, test } from "vitest";
import { fakeApplication } from "../src/2.0/version.ts";
import { type ContractCase, contracts, type RunningTarget, runCase, type Target, versionOf } from "../src/contract.ts";
import { describeLive, type LiveEnvironment } from "../src/targets/live.ts";
import { describeContract } from "./describe-contract.ts";

const live = await describeLive(process.env);
if (live) {
  const start = async (): Promise<RunningTarget> => ({ target: live, stop: async () => {} });
  describeContract(live.name, live.family, start, { skips: true });
}

const contract = contracts["0.36"];

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

  test.each<[string, LiveEnvironment, string]>([
    ["a token", { AIRBYTE_TOKEN: "a-token" }, "Bearer a-token"],
    ["a user name and password", { AIRBYTE_USERNAME: "airbyte", AIRBYTE_PASSWORD: "pä" }, "Basic YWlyYnl0ZTpww6Q="],
  ])("accepts %s", async (_, credentials, authorization) => {
    const server = await listen();
    try {
      const target = await describeLive({
        AIRBYTE_URL: server.url,
        AIRBYTE_WORKSPACE_ID: WORKSPACE_ID,
        AIRBYTE_VERSION: "0.40.7",
        ...credentials,
      });
      expect(target).toMatchObject({ headers: { authorization }, family: "0.36", version: "0.40.7" });
    } finally {
      await server.close();
    }
  });

  test("of 2.x is detected, gets a token, and gets no writes by default", async () => {
    const { mock, target, skipped, passed } = await runContract20({});
    const writing = contracts["2.0"].filter(({ effect }) => effect === "write").length;
    expect(target).toMatchObject({ family: "2.0", version: "2.1.0" });
    expect(skipped.get("it writes; set AIRBYTE_CONTRACT_WRITE=1 to run it")).toBe(writing);
    expect(passed).toBeGreaterThan(100);
    expect(mock.snapshot()).toEqual(versionOf("2.0").createFake().snapshot());
  });

  test("of 2.x with AIRBYTE_CONTRACT_WRITE=1 gets writes, and has no new connections at the end", async () => {
    const { mock, passed } = await runContract20({ AIRBYTE_CONTRACT_WRITE: "1" });
    expect(passed).toBeGreaterThan(contracts["2.0"].length * 0.85);
    const visible = ({ connections }: AirbyteState) => connections.filter(({ status }) => status !== "deprecated");
    expect(visible(mock.state)).toEqual(visible(versionOf("2.0").createFake().state));
  });
});

/** Runs all cases of 2.x on a fake that the environment describes as a live server. */
async function runContract20(environment: LiveEnvironment) {
  const mock = versionOf("2.0").createFake();
  const server = await listen({ mock });
  try {
    const target = await describeLive({
      AIRBYTE_URL: server.url,
      AIRBYTE_WORKSPACE_ID: WORKSPACE_ID,
      AIRBYTE_CLIENT_ID: fakeApplication.client_id,
      AIRBYTE_CLIENT_SECRET: fakeApplication.client_secret,
      ...environment,
    });
    return { mock, target, ...(await runAll(contracts["2.0"], target as Target)) };
  } finally {
    await server.close();
  }
}

async function runAll(cases: readonly ContractCase[], target: Target) {
  const skipped = new Map<string, number>();
  let passed = 0;
  for (const contractCase of cases) {
    const { skippedBecause } = await runCase(contractCase, target);
    if (skippedBecause) skipped.set(skippedBecause, (skipped.get(skippedBecause) ?? 0) + 1);
    else passed++;
  }
  return { passed, skipped: skipped as ReadonlyMap<string, number> };
}

/** Runs all cases on a fake that the environment describes as a live server. */
async function runContract(
  environment: LiveEnvironment,
): Promise<{ mock: MockCore; passed: number; skipped: ReadonlyMap<string, number> }> {
  const mock = createMockCore();
  const server = await listen({ mock });
  try {
    const target = await describeLive({ AIRBYTE_URL: server.url, AIRBYTE_WORKSPACE_ID: WORKSPACE_ID, ...environment });
    return { mock, ...(await runAll(contract, target as Target)) };
  } finally {
    await server.close();
  }
}
