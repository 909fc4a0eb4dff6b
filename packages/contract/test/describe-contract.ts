import { createClient } from "@airbyte-web-backend/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract, type RunningTarget, runCase, type Target } from "../src/contract.ts";

export interface DescribeContractOptions {
  /** Whether this target may skip cases. A fake may not: a case that nothing runs proves nothing. Default false. */
  readonly skips?: boolean;
}

/**
 * Every case as a test of its own, against one target; and in the end, whether the cases left it as they found it.
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

    test("leaves the target as it found it, apart from deleted connections", async () => {
      expect(await look(target())).toEqual(before);
    });
  });
}

/** What a user of the workspace sees. */
async function look({ baseUrl, fetch, headers, workspaceId }: Target): Promise<unknown> {
  const airbyte = createClient({ baseUrl, fetch, headers });
  const { connections } = await airbyte.connections.list({ workspaceId });
  const state = await airbyte.workspaces.getState({ workspaceId });
  const byId = new Map(connections.map((connection) => [connection.connectionId, connection]));
  return { byId, state };
}
