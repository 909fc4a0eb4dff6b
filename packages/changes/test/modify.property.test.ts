import { ConflictError, dryRun, listChanges, modify } from "@airbyte-web-backend/changes";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apply, arbitraryEdit, arbitraryPlace, arbitraryPropertyEdit, type Edit } from "./arbitrary-edits.ts";
import { changesSince, createAirbyte, type Fake, start, storedIn, VERSIONS, type Version, writesOf } from "./fakes.ts";
import { fuzz } from "./fuzz.ts";

const runs = fuzz(30);

async function startAt(version: Version, { state, connection }: { state: object | undefined; connection: number }) {
  const { mock, airbyte } = start(version, state && { state });
  const connectionId = mock.state.connections[connection]?.connectionId ?? "";
  // The fake of 2.x completes its state with the first request.
  await airbyte.connections.get({ connectionId });
  return { mock, airbyte, connectionId };
}

/** The properties of a stored connection, if they have other names. */
const STORED_AS: Readonly<Record<string, readonly string[]>> = {
  operations: ["operationIds"],
  schedule: ["schedule", "later.scheduleType", "later.scheduleData"],
};

describe.each(VERSIONS)("modify() on %s", (version) => {
  test("sends nothing if nothing changes", async () => {
    const change = fc.constantFrom<Parameters<typeof modify>[2]>(
      () => undefined,
      (draft) => draft,
      (draft) => void draft.syncCatalog.streams.reverse(),
      (draft) => JSON.parse(JSON.stringify(draft)),
      ({ name, status }) => ({ name, status }),
      ({ namespaceFormat }) => ({ namespaceFormat: namespaceFormat ?? null }),
      (draft) => {
        for (const [name, value] of Object.entries(draft)) if (value === null) delete (draft as never)[name];
      },
    );
    await fc.assert(
      fc.asyncProperty(arbitraryPlace, change, async (place, change) => {
        const { mock, airbyte, connectionId } = await startAt(version, place);
        const before = mock.snapshot();
        const { outcome } = await modify(airbyte, connectionId, change);
        expect(outcome).toBe("unchanged");
        expect(writesOf(mock)).toEqual([]);
        expect(mock.snapshot()).toEqual(before);
      }),
      runs,
    );
  });

  test("changes exactly what the edits name", async () => {
    const edits = fc.uniqueArray(arbitraryEdit, { minLength: 1, maxLength: 4, selector: ({ part }) => part });
    await fc.assert(
      fc.asyncProperty(arbitraryPlace, edits, async (place, edits) => {
        const { mock, airbyte, connectionId } = await startAt(version, place);
        const before = mock.snapshot();
        const named: string[] = [];
        const result = await modify(
          airbyte,
          connectionId,
          (draft) => {
            for (const edit of edits) {
              const stream = apply(draft, edit);
              if (stream !== undefined) named.push(`syncCatalog.streams[${stream}]`);
              else named.push(...(STORED_AS[edit.part] ?? [edit.part]));
            }
          },
          { allowReset: connectionId },
        );
        const at = before.connections.findIndex((each) => each.connectionId === connectionId);
        const changes = changesSince(before, mock);
        const isNamed = (path: string): boolean =>
          named.some((name) => path === `connections.${at}.${name}` || path.startsWith(`connections.${at}.${name}.`)) ||
          // Without its last stream, the list is a value of its own.
          path === `connections.${at}.syncCatalog.streams`;
        // A reset or a refresh is a job, and ends a running one. Airbyte 2.x deletes detached operations.
        const startsJob = result.resets.length + result.refreshes.length > 0;
        const isEffect = (path: string): boolean =>
          (startsJob && /^jobs\b/.test(path)) || (named.includes("operationIds") && /^operations\b/.test(path));
        expect(changes.filter(({ path }) => !isNamed(path) && !isEffect(path))).toEqual([]);
        expect(changes.length > 0).toBe(result.outcome === "changed");
        expect(writesOf(mock)).toHaveLength(result.outcome === "changed" ? 1 : 0);
        for (const edit of edits) expectStored(version, storedIn(mock, connectionId), edit);
        // The same edits again change nothing. After a deselection they would apply to other streams.
        if (edits.some(({ part }) => part === "deselect")) return;
        const repeated = await modify(airbyte, connectionId, (draft) => {
          for (const edit of edits) apply(draft, edit);
        });
        expect(repeated.outcome).toBe("unchanged");
      }),
      runs,
    );
  });

  test.each(["fail", "retry"] as const)("loses no change of two interleaved calls silently: %s", async (onConflict) => {
    const edits = fc.tuple(arbitraryPropertyEdit, arbitraryPropertyEdit);
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), arbitraryPlace, edits, async (scheduler, place, edits) => {
        const { mock, connectionId } = await startAt(version, place);
        // Two clients. Each response arrives in any order.
        const calls = edits.map((edit) => {
          const airbyte = createAirbyte(version, { fetch: delayed(scheduler, mock.fetch) });
          return modify(airbyte, connectionId, (draft) => void apply(draft, edit), { onConflict });
        });
        const settled = Promise.allSettled(calls);
        await scheduler.waitFor(settled);
        const results = await settled;
        for (const [index, result] of results.entries()) {
          const [edit, other] = [edits[index], edits[1 - index]];
          if (!edit || !other) continue;
          if (result.status === "rejected") {
            expect(onConflict).toBe("fail");
            expect(result.reason).toBeInstanceOf(ConflictError);
            continue;
          }
          const otherResult = results[1 - index];
          // A later call that reads this value may replace it knowingly: then its changes list it.
          const isReplaced =
            edit.part === other.part && otherResult?.status === "fulfilled" && otherResult.value.outcome === "changed";
          if (!isReplaced) expectStored(version, storedIn(mock, connectionId), edit);
        }
        const [first, second] = edits;
        if (first.part !== second.part) {
          expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
        }
      }),
      runs,
    );
  });

  test("sends in a real run exactly what dryRun() records", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlace, fc.array(arbitraryEdit, { maxLength: 4 }), async (place, edits) => {
        const [planned, real] = [await startAt(version, place), await startAt(version, place)];
        const plan = dryRun(planned.airbyte);
        const before = planned.mock.snapshot();
        for (const airbyte of [plan, real.airbyte]) {
          for (const edit of edits) {
            await modify(airbyte, real.connectionId, (draft) => void apply(draft, edit), {
              allowReset: real.connectionId,
            });
          }
        }
        expect(writesOf(planned.mock)).toEqual([]);
        expect(listChanges(before, planned.mock.snapshot())).toEqual([]);
        expect(JSON.parse(JSON.stringify(plan.requests.map(({ body }) => body)))).toEqual(writesOf(real.mock));
      }),
      runs,
    );
  });
});

/** A fetch whose requests reach the server, and whose responses arrive, when the scheduler says so. */
function delayed(scheduler: fc.Scheduler, fetch: Fake["fetch"]): Fake["fetch"] {
  return (async (input: string, init?: RequestInit) => {
    await scheduler.schedule(Promise.resolve(), "request");
    const response = await fetch(input, init);
    await scheduler.schedule(Promise.resolve(), "response");
    return response;
  }) as Fake["fetch"];
}

function expectStored(version: Version, stored: ReturnType<typeof storedIn>, edit: Edit): void {
  switch (edit.part) {
    case "prefix":
      expect(stored.prefix ?? "").toBe(edit.value ?? "");
      break;
    case "operations":
      expect(stored.operationIds).toEqual([]);
      break;
    case "name":
    case "status":
    case "schedule":
      expect(stored[edit.part] ?? null, version).toEqual(edit.value);
      break;
    default:
  }
}
