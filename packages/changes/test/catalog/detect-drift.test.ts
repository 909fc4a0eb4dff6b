import { catalogDiffLines, DiscoveryFailedError, detectDrift, InvalidCatalogError } from "@airbyte-web-backend/changes";
import { NotFoundError, ServerError } from "@airbyte-web-backend/client/errors";
import {
  ACTIVE_CONNECTION_ID as ACTIVE_ID,
  FAILING_CONNECTION_ID as FAILING_ID,
  INACTIVE_CONNECTION_ID as INACTIVE_ID,
  NIGHTLY_CONNECTION_ID as NIGHTLY_ID,
} from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { changesSince, createAirbyte, createFake, VERSIONS, writesOf } from "../fakes.ts";
import { CONNECTION_ID, selected, worldOf } from "./worlds.ts";

describe.each(VERSIONS)("detectDrift() on %s", (version) => {
  const drift = (connectionId: string, options: Parameters<typeof createFake>[1] = {}) => {
    const mock = createFake(version, options);
    const before = mock.snapshot();
    return { mock, before, result: detectDrift(createAirbyte(version, mock), connectionId) };
  };

  test("reports new and vanished streams, and new fields", async () => {
    const { diff, breaking, connectionId } = await drift(ACTIVE_ID).result;
    expect({ connectionId, breaking }).toEqual({ connectionId: ACTIVE_ID, breaking: true });
    expect(catalogDiffLines(diff)).toEqual([
      'public.users: field "country" is new',
      "public.legacy_events: the stream no longer exists (breaking)",
      // It does not store streams that are not selected.
      ...(version === "2.0" ? [] : ["public.countries: the stream is new"]),
      "public.invoices: the stream is new",
    ]);
  });

  test("reports what a refresh by the server would do", async () => {
    const { onRefresh } = await drift(ACTIVE_ID).result;
    expect(onRefresh).toEqual({
      dropped: [{ namespace: "public", name: "legacy_events" }],
      selected: version === "2.0" ? [] : ["countries", "invoices"].map((name) => ({ namespace: "public", name })),
      matchedByNameOnly: [],
    });
  });

  test("reports a stream that the server takes for another one with the same name", async () => {
    const stored = selected("users", undefined, {}, { namespace: "public" });
    const moved = { ...stored.stream, namespace: "audit" };
    const { onRefresh, diff } = await drift(CONNECTION_ID, { state: worldOf([stored], [moved]) }).result;
    expect(diff.streams.map(({ kind, namespace }) => [kind, namespace])).toEqual([
      ["removed", "public"],
      ["added", "audit"],
    ]);
    const match = {
      stream: { namespace: "audit", name: "users" },
      settingsOf: { namespace: "public", name: "users" },
    };
    expect(onRefresh.matchedByNameOnly).toEqual(version === "2.0" ? [] : [match]);
  });

  test("sends no update, and changes no state but what the server itself changes", async () => {
    const { mock, before, result } = drift(ACTIVE_ID);
    await result;
    expect(writesOf(mock)).toEqual([]);
    expect(mock.calls.map(({ body }) => body)).toEqual([
      { connectionId: ACTIVE_ID },
      { connectionId: ACTIVE_ID, withRefreshedCatalog: true },
    ]);
    // 2.x stores the discovered catalog, and whether it is breaking.
    const changed = changesSince(before, mock).map(({ path }) => path);
    expect(changed.filter((path) => version !== "2.0" || !/(^|\.)later\./.test(path))).toEqual([]);
    expect(mock.resets).toEqual([]);
  });

  test("throws if the discover job failed", async () => {
    const error = await drift(FAILING_ID).result.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DiscoveryFailedError);
    expect(error).toMatchObject({ connectionId: FAILING_ID, outcomeUnknown: false });
    expect((error as Error).message).toBe(`the server could not discover the source of connection ${FAILING_ID}`);
  });

  test("throws the error of a failed request", async () => {
    await expect(drift(CONNECTION_ID).result).rejects.toBeInstanceOf(NotFoundError);
    const mock = createFake(version);
    mock.faults.always("connections/get", { status: 500 });
    const failing = detectDrift(createAirbyte(version, mock), ACTIVE_ID, { maxRetries: 0 });
    await expect(failing).rejects.toBeInstanceOf(ServerError);
  });
});

describe("detectDrift() on 0.36.5", () => {
  test("throws before the discover job if two streams have the same name", async () => {
    const streams = ["public", "audit"].map((namespace) => selected("users", undefined, {}, { namespace }));
    const mock = createFake("0.36.5", { state: worldOf(streams, []) });
    const error = await detectDrift(createAirbyte("0.36.5", mock), CONNECTION_ID).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidCatalogError);
    expect(error).toMatchObject({ problems: [{ namespace: "audit", name: "users", kind: "duplicateStream" }] });
    expect(mock.calls).toHaveLength(1);
  });
});

describe("detectDrift() on 2.0", () => {
  test.each([
    ["breaking changes", NIGHTLY_ID, true],
    ["no changes", INACTIVE_ID, false],
  ])("tells whether the server deactivated the connection: %s", async (_, connectionId, deactivated) => {
    const mock = createFake("2.0");
    const result = await detectDrift(createAirbyte("2.0", mock), connectionId);
    expect(result).toMatchObject({ deactivated, breaking: deactivated, catalogId: expect.any(String) });
  });
});
