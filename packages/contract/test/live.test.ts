import process from "node:process";
import type { Family } from "@airbyte-web-backend/client/connect";
import { type AirbyteState, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
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

const skippedWrites = "it writes; set AIRBYTE_CONTRACT_WRITE=1 to run it";

describe.each([
  ["0.36", versionOf("0.36").version],
  ["2.0", "2.1.0"],
] as const)("a live server of %s", (family, version) => {
  const contract = contracts[family];
  const initial = versionOf(family).createFake().snapshot();

  test("is detected, and gets no create, update or refresh by default", async () => {
    const { mock, target, skipped, passed } = await runContract(family, {});
    expect(target).toMatchObject({ family, version });
    expect(skipped.get(skippedWrites)).toBe(contract.filter(({ effect }) => effect === "write").length);
    expect(passed).toBe(contract.length - [...skipped.values()].reduce((sum, count) => sum + count));
    expect(passed).toBeGreaterThan(50);
    expect(mock.calls.map(({ operation }) => operation)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/(?:Create|Update)Connection/)]),
    );
    for (const { body } of mock.calls) expect(body).not.toMatchObject({ withRefreshedCatalog: true });
    expect(mock.snapshot()).toEqual(initial);
  });

  test("with AIRBYTE_CONTRACT_WRITE=1 gets writes, and has no new connections at the end", async () => {
    const { mock, skipped, passed } = await runContract(family, { AIRBYTE_CONTRACT_WRITE: "1" });
    expect(skipped.has(skippedWrites)).toBe(false);
    expect(passed).toBeGreaterThan(contract.length * 0.85);
    const visible = ({ connections }: AirbyteState) => connections.filter(({ status }) => status !== "deprecated");
    expect(visible(mock.state)).toEqual(visible(initial));
    expect(mock.state.connections.length).toBeGreaterThan(initial.connections.length);
  });
});

describe("a live target", () => {
  test("is undefined without AIRBYTE_URL", async () => {
    expect(await describeLive({ AIRBYTE_WORKSPACE_ID: WORKSPACE_ID })).toBeUndefined();
  });

  test("needs a workspace", async () => {
    await expect(describeLive({ AIRBYTE_URL: "http://localhost:1" })).rejects.toThrow("AIRBYTE_WORKSPACE_ID");
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
});

/** Runs all cases of a version on a fake that the environment describes as a live server. */
async function runContract(family: Family, environment: LiveEnvironment) {
  const mock = versionOf(family).createFake();
  const server = await listen({ mock });
  try {
    const target = await describeLive({
      AIRBYTE_URL: server.url,
      AIRBYTE_WORKSPACE_ID: WORKSPACE_ID,
      ...(family === "2.0" && {
        AIRBYTE_CLIENT_ID: fakeApplication.client_id,
        AIRBYTE_CLIENT_SECRET: fakeApplication.client_secret,
      }),
      ...environment,
    });
    return { mock, target, ...(await runAll(contracts[family], target as Target)) };
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
