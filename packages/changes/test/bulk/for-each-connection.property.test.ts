import { type Fault, WORKSPACE_ID } from "@airbyte-web-backend/mock/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BulkResult, forEachConnection } from "../../src/index.ts";
import { VERSIONS } from "../fakes.ts";
import { fuzz } from "../fuzz.ts";
import { pause, startFake } from "./fakes.ts";

const fault: fc.Arbitrary<Fault> = fc
  .tuple(
    fc.constantFrom<Fault>(
      { status: 500 },
      { status: 404 },
      { html: true },
      { networkError: true },
      { networkError: true, serverActs: true },
      { status: 502, serverActs: true },
      { cutBody: true },
    ),
    fc.double({ min: 0.05, max: 0.8, noNaN: true }),
  )
  .map(([kind, probability]) => ({ ...kind, probability }));

const idsOf = ({ connections }: BulkResult): string[] => connections.map(({ connectionId }) => connectionId);

describe.each(VERSIONS)("forEachConnection on %s, with faults at random", (version) => {
  test("reports each connection exactly once, and resumes only what is left", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          connections: fc.integer({ min: 0, max: 12 }),
          concurrency: fc.integer({ min: 1, max: 15 }),
          seed: fc.integer({ min: 1, max: 1_000_000 }),
          abortAfter: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
          faults: fc.record({ "connections/get": fault, "connections/update": fault }, { requiredKeys: [] }),
        }),
        async ({ connections, concurrency, seed, abortAfter, faults }) => {
          const { mock, airbyte } = startFake(version, { connections, faults, seed });
          const isPaused = (id: string): boolean =>
            mock.state.connections.find(({ connectionId }) => connectionId === id)?.status === "inactive";
          const worked: string[] = [];
          const work = async (connectionId: string, signal: AbortSignal): Promise<void> => {
            worked.push(connectionId);
            await pause(airbyte, connectionId, signal);
          };

          const stop = new AbortController();
          const first = await forEachConnection(
            airbyte,
            { workspaceId: WORKSPACE_ID },
            ({ connectionId }, { signal }) => work(connectionId, signal),
            {
              concurrency,
              signal: stop.signal,
              onProgress: ({ done }) => {
                if (done === abortAfter) stop.abort();
              },
            },
          );
          expect(idsOf(first).toSorted()).toEqual(mock.state.connections.map((each) => each.connectionId).toSorted());
          expect(Object.values(first.counts).reduce((sum, count) => sum + count, 0)).toBe(connections);
          expect(worked).toHaveLength(new Set(worked).size);
          for (const { connectionId, outcome } of first.connections) {
            if (outcome === "changed") expect(isPaused(connectionId)).toBe(true);
            if (outcome === "failed" || outcome === "skipped") expect(isPaused(connectionId)).toBe(false);
          }
          if (abortAfter === undefined) expect(first.counts.skipped).toBe(0);

          mock.faults.clear();
          const left = first.connections.filter(({ outcome }) => outcome !== "changed");
          worked.length = 0;
          const stored = JSON.parse(JSON.stringify(first)) as BulkResult<void>;
          const second = await forEachConnection(airbyte, stored, ({ connectionId }, { signal }) =>
            work(connectionId, signal),
          );
          expect(worked.toSorted()).toEqual(left.map(({ connectionId }) => connectionId).toSorted());
          expect(idsOf(second)).toEqual(idsOf(first));
          expect(second.counts).toEqual({ changed: connections, unchanged: 0, failed: 0, unknown: 0, skipped: 0 });
        },
      ),
      fuzz(40),
    );
  });
});
