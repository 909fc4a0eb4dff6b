import process from "node:process";
import { describe, expect, test } from "vitest";
import type { RunningTarget } from "../src/contract.ts";
import { describeLive } from "../src/targets/live.ts";
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
});

async function startLive(): Promise<RunningTarget> {
  const target = await describeLive(process.env);
  if (!target) throw new Error("AIRBYTE_URL names no server");
  return { target, stop: async () => {} };
}
