import {
  ACTIVE_CONNECTION_ID,
  FINANCE_TAG_ID,
  LOCKED_CONNECTION_ID,
  NEVER_SYNCED_CONNECTION_ID,
  NIGHTLY_CONNECTION_ID,
  PRODUCTION_TAG_ID,
  RUNNING_CONNECTION_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import type { WebBackendConnectionUpdate } from "@airbyte-web-backend/schema/2.0";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogOf, get, update } from "./connections.ts";
import { makeMock } from "./make-mock.ts";

describe("update", () => {
  test("writes operations before it looks at the lock", async () => {
    const mock = makeMock();
    const operations = [{ workspaceId: WORKSPACE_ID, name: "left", operatorConfiguration: { operatorType: "dbt" } }];
    expect((await update(mock, { connectionId: LOCKED_CONNECTION_ID, operations })).status).toBe(409);
    expect((await get(mock, LOCKED_CONNECTION_ID)).operations).toMatchObject([{ name: "left" }]);
  });

  test("a failed catalog leaves the operations written, and the breaking flag alone", async () => {
    const mock = makeMock();
    await get(mock, NIGHTLY_CONNECTION_ID, true);
    const operations = [{ workspaceId: WORKSPACE_ID, name: "left", operatorConfiguration: { operatorType: "dbt" } }];
    const syncCatalog = { streams: [...catalogOf().streams, ...catalogOf().streams] };
    expect((await update(mock, { connectionId: NIGHTLY_CONNECTION_ID, operations, syncCatalog })).status).toBe(500);
    expect(await get(mock, NIGHTLY_CONNECTION_ID)).toMatchObject({
      operations: [{ name: "left" }],
      schemaChange: "breaking",
    });
  });

  /** Updates that are valid for any connection, one property each. */
  const patches: { [Key in keyof WebBackendConnectionUpdate]?: fc.Arbitrary<WebBackendConnectionUpdate[Key]> } = {
    name: fc.string({ maxLength: 20, unit: "grapheme-ascii" }),
    prefix: fc.string({ maxLength: 5, unit: "grapheme-ascii" }),
    namespaceFormat: fc.string({ maxLength: 5, unit: "grapheme-ascii" }),
    namespaceDefinition: fc.constantFrom("source", "destination", "customformat"),
    status: fc.constantFrom("active", "inactive", "deprecated"),
    tags: fc
      .subarray([PRODUCTION_TAG_ID, FINANCE_TAG_ID])
      .map((ids) => ids.map((tagId) => ({ tagId, workspaceId: WORKSPACE_ID, name: "", color: "" }))),
    resourceRequirements: fc.record(
      { cpu_limit: fc.constantFrom("1", "2"), memory_limit: fc.constantFrom("1Gi") },
      { requiredKeys: [] },
    ),
    notifySchemaChanges: fc.boolean(),
    nonBreakingChangesPreference: fc.constantFrom("ignore", "disable", "propagate_columns", "propagate_fully"),
    backfillPreference: fc.constantFrom("enabled", "disabled"),
  };

  test("any sequence of valid updates touches only what it names", async () => {
    const connectionIds = [
      ACTIVE_CONNECTION_ID,
      NIGHTLY_CONNECTION_ID,
      RUNNING_CONNECTION_ID,
      NEVER_SYNCED_CONNECTION_ID,
    ];
    const step = fc.record({
      connectionId: fc.constantFrom(...connectionIds),
      patch: fc.record(patches as { [key: string]: fc.Arbitrary<unknown> }, { requiredKeys: [] }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const mock = makeMock();
        const expected = new Map<string, { [key: string]: unknown }>();
        for (const id of connectionIds) expected.set(id, { ...(await get(mock, id)) });
        for (const { connectionId, patch } of steps) {
          const { status, body } = await update(mock, { connectionId, ...patch });
          expect(status).toBe(200);
          const before = expected.get(connectionId) ?? {};
          for (const key of Object.keys(body)) if (!(key in patch)) expect(body[key], key).toEqual(before[key]);
          for (const key of Object.keys(before)) expect(Object.keys(body), key).toContain(key);
          for (const key of Object.keys(patch).filter((name) => name !== "tags"))
            expect(body[key], key).toEqual(patch[key]);
          expected.set(connectionId, body);
        }
        for (const [id, read] of expected) expect(await get(mock, id)).toEqual(read);
      }),
      { numRuns: 40 },
    );
  });
});
