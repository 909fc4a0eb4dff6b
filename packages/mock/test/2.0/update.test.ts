import {
  ACTIVE_CONNECTION_ID,
  BIGQUERY_DESTINATION_ID,
  FAKER_SOURCE_ID,
  FINANCE_TAG_ID,
  LOCKED_CONNECTION_ID,
  NEVER_SYNCED_CONNECTION_ID,
  NIGHTLY_CONNECTION_ID,
  PRODUCTION_TAG_ID,
  RUNNING_CONNECTION_ID,
  SANDBOX_TAG_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock";
import type { WebBackendConnectionUpdate } from "@airbyte-web-backend/schema/2.0";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogOf, get, namesOf, selectedOf, unknownId, update } from "./connections.ts";
import { call, makeMock } from "./make-mock.ts";

describe("update", () => {
  test.each<[string, object, object]>([
    ["an empty name", { name: "" }, { name: "" }],
    ["an empty prefix", { prefix: "" }, { prefix: "" }],
    [
      "a namespace",
      { namespaceDefinition: "customformat", namespaceFormat: "x" },
      { namespaceDefinition: "customformat", namespaceFormat: "x" },
    ],
    ["the status", { status: "inactive" }, { status: "inactive" }],
    ["no tags", { tags: [] }, { tags: [] }],
    [
      "other tags, foreign ones dropped",
      { tags: [{ tagId: FINANCE_TAG_ID }, { tagId: SANDBOX_TAG_ID }] },
      { tags: [{ tagId: FINANCE_TAG_ID }] },
    ],
    ["no operations", { operations: [] }, { operations: [], operationIds: [] }],
    ["empty resources", { resourceRequirements: {} }, { resourceRequirements: {} }],
    ["notifySchemaChanges", { notifySchemaChanges: true }, { notifySchemaChanges: true }],
    [
      "both preferences",
      { nonBreakingChangesPreference: "disable", backfillPreference: "enabled" },
      { nonBreakingChangesPreference: "disable", backfillPreference: "enabled" },
    ],
    [
      "nothing of what it ignores",
      {
        sourceId: FAKER_SOURCE_ID,
        destinationId: BIGQUERY_DESTINATION_ID,
        operationIds: [],
        dataplaneGroupId: unknownId,
        withRefreshedCatalog: true,
        zzz: 1,
      },
      {},
    ],
  ])("sets %s and leaves the rest alone", async (_name, body, expected) => {
    const mock = makeMock();
    const before = await get(mock, ACTIVE_CONNECTION_ID);
    const { body: after } = await update(mock, { connectionId: ACTIVE_CONNECTION_ID, ...body });
    expect(after).toMatchObject(expected);
    const changed = Object.keys(after).filter(
      (key) => JSON.stringify(after[key]) !== JSON.stringify(before[key as keyof typeof before]),
    );
    expect(Object.keys(expected)).toEqual(expect.arrayContaining(changed));
    expect(await get(mock, ACTIVE_CONNECTION_ID)).toEqual(after);
  });

  test("stores a stream that the discovered catalog does not have, without showing it", async () => {
    const mock = makeMock();
    const { body } = await update(mock, {
      connectionId: ACTIVE_CONNECTION_ID,
      syncCatalog: catalogOf({}, { name: "other" }),
    });
    expect(selectedOf(body.syncCatalog)).toEqual([]);
    const { connections } = await call(mock, "connections/list_all", { workspaceId: WORKSPACE_ID });
    const plain = connections.find(({ connectionId }) => connectionId === ACTIVE_CONNECTION_ID);
    expect(plain && namesOf(plain.syncCatalog)).toEqual(["other"]);
  });

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
