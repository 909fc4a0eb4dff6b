import { createClient } from "@airbyte-web-backend/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract, type RunningTarget, runCase, type Target } from "../src/contract.ts";

export interface DescribeContractOptions {
  /** Whether the target may skip cases. Default: false, because no case should be skipped everywhere. */
  readonly skips?: boolean;
}

/**
 * Defines a test for each case on one target, and one that the cases have changed nothing else.
 */
export function describeContract(
  name: string,
  start: () => Promise<RunningTarget>,
  { skips = false }: DescribeContractOptions = {},
): void {
  describe(`the contract, over ${name}`, () => {
    let running: RunningTarget | undefined;
    let before: unknown;
    const target = (): Target => {
      if (!running) throw new Error("The target did not start");
      return running.target;
    };

    beforeAll(async () => {
      running = await start();
      before = await look(running.target);
    });
    afterAll(async () => running?.stop());

    for (const contractCase of contract) {
      test(`${contractCase.operation}: ${contractCase.name}`, async (context) => {
        const { skippedBecause } = await runCase(contractCase, target());
        if (skippedBecause && skips) context.skip(skippedBecause);
        expect(skippedBecause).toBeUndefined();
      });
    }

    test("has changed nothing but deleted connections", async () => {
      expect(await look(target())).toEqual(before);
    });
  });
}

/** The visible state of the workspace. */
async function look({ baseUrl, fetch, headers, workspaceId }: Target): Promise<unknown> {
  const airbyte = createClient({ baseUrl, fetch, headers });
  const { connections } = await airbyte.connections.list({ workspaceId });
  const state = await airbyte.workspaces.getState({ workspaceId });
  const byId = new Map(connections.map((connection) => [connection.connectionId, connection]));
  return { byId, state };
}
