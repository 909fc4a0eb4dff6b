import type { Family } from "@airbyte-web-backend/client/connect";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contracts, families, type RunningTarget, runCase, type Target, versionOf } from "../src/contract.ts";

export interface DescribeContractOptions {
  /** Whether the target may skip cases. Default: false, because no case should be skipped everywhere. */
  readonly skips?: boolean;
}

/** Defines the tests of each version on a fake that `start` starts. */
export function describeContracts(name: string, start: (family: Family) => Promise<RunningTarget>): void {
  for (const family of families) describeContract(name, family, () => start(family));
}

/**
 * Defines a test for each case on one target, and one that the cases leave nothing but deleted connections.
 */
export function describeContract(
  name: string,
  family: Family,
  start: () => Promise<RunningTarget>,
  { skips = false }: DescribeContractOptions = {},
): void {
  describe(`the contract of ${family}, over ${name}`, () => {
    let running: RunningTarget | undefined;
    let before: unknown;
    const target = (): Target => {
      if (!running) throw new Error("The target did not start");
      return running.target;
    };

    beforeAll(async () => {
      running = await start();
      before = await readWorkspace(running.target);
    });
    afterAll(async () => running?.stop());

    for (const contractCase of contracts[family]) {
      test(`${contractCase.operation}: ${contractCase.name}`, async (context) => {
        const { skippedBecause } = await runCase(contractCase, target());
        if (skippedBecause && skips) context.skip(skippedBecause);
        expect(skippedBecause).toBeUndefined();
      });
    }

    test("leaves nothing but deleted connections", async () => {
      expect(await readWorkspace(target())).toEqual(before);
    });
  });
}

/** The visible state of the workspace. */
async function readWorkspace({ family, baseUrl, fetch, headers, workspaceId }: Target): Promise<unknown> {
  const { createClient, listConnections } = versionOf(family);
  const airbyte = createClient({ baseUrl, fetch, headers });
  const connections = await listConnections(airbyte, workspaceId);
  const state = await airbyte.workspaces.getState({ workspaceId });
  return { byId: new Map(connections.map((connection) => [connection.connectionId, connection])), state };
}
