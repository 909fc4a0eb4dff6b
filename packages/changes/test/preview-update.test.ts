import { ConflictError, listChanges, modify, previewUpdate, settingsOf } from "@airbyte-web-backend/changes";
import { RUNNING_CONNECTION_ID as RUNNING_ID } from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { start, storedIn, VERSIONS, writesOf } from "./fakes.ts";

const changes: Record<string, object> = {
  "a status": { status: "inactive" },
  "a removed prefix": { prefix: null },
  "an interval": { schedule: { units: 5, timeUnit: "days" } },
  "no schedule": { schedule: null },
  "a namespace": { namespaceDefinition: "customformat", namespaceFormat: "lake" },
  nothing: { name: "Shop to Snowflake", status: undefined },
};

describe.each(VERSIONS)("on %s,", (version) => {
  const startAndRead = async () => {
    const { mock, airbyte } = start(version);
    return { mock, airbyte, read: await airbyte.connections.get({ connectionId: RUNNING_ID }) };
  };

  test.each(Object.entries(changes))("previewUpdate() shows what modify() writes: %s", async (_name, change) => {
    const { mock, airbyte, read } = await startAndRead();
    const preview = previewUpdate(read, change);
    expect(writesOf(mock)).toEqual([]);
    const written = await modify(airbyte, RUNNING_ID, () => change, { base: read });
    expect(preview.changes).toEqual(written.changes);
    expect(listChanges(settingsOf(preview.connection), settingsOf(written.connection))).toEqual([]);
  });

  test("previewUpdate() shows no change of skipReset, which is not stored", async () => {
    const { read } = await startAndRead();
    expect(previewUpdate(read, { skipReset: true } as object).changes).toEqual([]);
  });

  test("modify() reads once if it gets a base", async () => {
    const { mock, airbyte, read } = await startAndRead();
    const before = mock.calls.length;
    await modify(airbyte, RUNNING_ID, () => ({ status: "inactive" }), { base: read });
    expect(mock.calls.slice(before).map(({ operation }) => operation)).toEqual([
      "webBackendGetConnection",
      "webBackendUpdateConnection",
    ]);
  });

  test("modify() throws if others changed the same setting since the base, and keeps their other changes", async () => {
    const { mock, airbyte, read } = await startAndRead();
    storedIn(mock, RUNNING_ID).prefix = "theirs_";
    await expect(modify(airbyte, RUNNING_ID, () => ({ prefix: "mine_" }), { base: read })).rejects.toThrow(
      ConflictError,
    );
    await modify(airbyte, RUNNING_ID, () => ({ name: "Mine" }), { base: read });
    expect(storedIn(mock, RUNNING_ID)).toMatchObject({ name: "Mine", prefix: "theirs_" });
  });
});
