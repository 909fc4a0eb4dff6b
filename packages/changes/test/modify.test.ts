import { type AnyAirbyte, type Change, ConflictError, type Draft, modify } from "@airbyte-web-backend/changes";
import { AirbyteError, ConfigError, NotFoundError } from "@airbyte-web-backend/client/errors";
import {
  ACTIVE_CONNECTION_ID as ACTIVE_ID,
  FAILING_CONNECTION_ID as FAILING_ID,
  INACTIVE_CONNECTION_ID as INACTIVE_ID,
  NIGHTLY_CONNECTION_ID as NIGHTLY_ID,
  RUNNING_CONNECTION_ID as RUNNING_ID,
} from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { changesSince, createAirbyte, createFake, start, storedIn, VERSIONS, writesOf } from "./fakes.ts";

describe.each(VERSIONS)("modify() on %s", (version) => {
  test("changes what the draft changes, and nothing else", async () => {
    const mock = createFake(version);
    const before = mock.snapshot();
    const result = await modify(createAirbyte(version, mock), FAILING_ID, (draft) => {
      draft.status = "inactive";
      draft.prefix = "raw_";
    });
    expect(result).toMatchObject({
      outcome: "changed",
      connection: { connectionId: FAILING_ID, status: "inactive", prefix: "raw_" },
      resets: [],
      refreshes: [],
    });
    expect(result.changes.toSorted(byPath)).toEqual([
      { path: "prefix", after: "raw_" },
      { path: "status", before: "active", after: "inactive" },
    ]);
    Object.assign(before.connections.find(({ connectionId }) => connectionId === FAILING_ID) ?? {}, {
      status: "inactive",
      prefix: "raw_",
    });
    expect(changesSince(before, mock)).toEqual([]);
  });

  test("applies returned values, without the undefined ones", async () => {
    const mock = createFake(version);
    const { changes } = await modify(createAirbyte(version, mock), RUNNING_ID, async () => ({
      name: "Renamed",
      prefix: undefined,
    }));
    expect(changes).toEqual([{ path: "name", before: "Shop to Snowflake", after: "Renamed" }]);
    expect(storedIn(mock, RUNNING_ID)).toMatchObject({ name: "Renamed", prefix: "shop_" });
  });

  test("removes a prefix by null and by delete, once", async () => {
    for (const change of [
      () => ({ prefix: null }),
      (draft: { prefix?: string | null }) => {
        delete draft.prefix;
      },
    ]) {
      const { mock, airbyte } = start(version);
      const { changes } = await modify(airbyte, RUNNING_ID, change);
      expect(changes).toEqual([{ path: "prefix", before: "shop_" }]);
      expect(storedIn(mock, RUNNING_ID).prefix).toBe(version === "2.0" ? "" : null);
      expect(await modify(airbyte, RUNNING_ID, change)).toMatchObject({ outcome: "unchanged" });
    }
  });

  test("replaces a schedule, in the form of the version", async () => {
    const { mock, airbyte } = start(version);
    const schedule = { units: 2, timeUnit: "days" } as const;
    const { changes } = await modify(airbyte, FAILING_ID, () => ({ schedule }));
    const path = version === "2.0" ? "scheduleData.basicSchedule" : "schedule";
    expect(changes.toSorted(byPath)).toEqual([
      { path: `${path}.timeUnit`, before: "hours", after: "days" },
      { path: `${path}.units`, before: 1, after: 2 },
    ]);
    expect(storedIn(mock, FAILING_ID).schedule).toEqual(schedule);
    await modify(airbyte, FAILING_ID, () => ({ schedule: null }));
    expect(storedIn(mock, FAILING_ID).schedule).toBeNull();
  });

  test("rejects an unknown connection", async () => {
    const mock = createFake(version);
    const unknown = modify(createAirbyte(version, mock), "c0000000-0000-4000-8000-0000000000ff", () => ({}));
    await expect(unknown).rejects.toThrow(NotFoundError);
  });

  test("rejects the removal of a setting that the server keeps", async () => {
    const mock = createFake(version);
    const unnamed = modify(createAirbyte(version, mock), RUNNING_ID, (draft) => {
      delete (draft as { name?: string }).name;
    });
    await expect(unnamed).rejects.toThrow(new ConfigError("name", "cannot be removed: the server keeps it"));
    expect(writesOf(mock)).toEqual([]);
  });

  test("passes on the error of change, and sends nothing afterwards", async () => {
    const mock = createFake(version);
    const failing = modify(createAirbyte(version, mock), RUNNING_ID, () => Promise.reject(new Error("mine")));
    await expect(failing).rejects.toThrow("mine");
    expect(mock.calls).toHaveLength(1);
  });

  test("passes on the options of a call", async () => {
    const mock = createFake(version);
    const aborted = modify(createAirbyte(version, mock), RUNNING_ID, () => ({}), { signal: AbortSignal.abort() });
    await expect(aborted).rejects.toMatchObject({ name: "AbortError" });
  });

  test("keeps digits beyond 2^53 and unknown properties of a stream", async () => {
    const mock = createFake(version);
    const exact = { type: "object", properties: { id: { maximum: { $number: "9223372036854775807" } } } };
    const stored = storedIn(mock, INACTIVE_ID);
    for (const { stream } of stored.syncCatalog.streams) Object.assign(stream, { jsonSchema: exact });
    stored.sourceCatalogId = null;
    await modify(
      createAirbyte(version, mock),
      INACTIVE_ID,
      (draft) => {
        for (const { config } of draft.syncCatalog.streams) config.cursorField = ["id"];
      },
      { allowReset: INACTIVE_ID },
    );
    expect(storedIn(mock, INACTIVE_ID).syncCatalog.streams[0]).toMatchObject({
      stream: { jsonSchema: exact },
      config: { cursorField: ["id"] },
    });
  });
});

describe.each(VERSIONS)("a conflict on %s", (version) => {
  /** The result of a change to `mine`, while another program changes to `theirs`. */
  async function race(
    mine: Parameters<typeof modify>[2],
    theirs: Parameters<typeof modify>[2],
    options?: Parameters<typeof modify>[3],
  ) {
    const { mock, airbyte } = start(version);
    let isFirst = true;
    const result = modify(
      airbyte,
      FAILING_ID,
      async (draft, connection) => {
        if (isFirst) await modify(airbyte, FAILING_ID, theirs, { allowReset: FAILING_ID });
        isFirst = false;
        return mine(draft, connection);
      },
      { allowReset: FAILING_ID, ...options },
    );
    const [outcome] = await Promise.allSettled([result]);
    return { outcome, stored: storedIn(mock, FAILING_ID), writes: writesOf(mock) };
  }

  test("keeps a change of another stream", async () => {
    const change = (name: string, cursor: string) => (draft: Draft<AnyAirbyte>) => {
      for (const { stream, config } of draft.syncCatalog.streams)
        if (stream.name === name) config.cursorField = [cursor];
    };
    const { outcome, stored } = await race(change("charges", "id"), change("customers", "email"));
    expect(outcome).toMatchObject({ value: { outcome: "changed" } });
    expect(stored.syncCatalog.streams.map(({ config }) => config.cursorField)).toEqual([["id"], ["email"]]);
  });

  test("writes nothing if both make the same change", async () => {
    const { outcome, writes } = await race(
      () => ({ name: "Both" }),
      () => ({ name: "Both" }),
    );
    expect(outcome).toMatchObject({ value: { outcome: "unchanged", connection: { name: "Both" } } });
    expect(writes).toHaveLength(1);
  });

  test("is an error with the changes of both", async () => {
    const { outcome, stored, writes } = await race(
      () => ({ name: "Mine", prefix: "mine_" }),
      () => ({ name: "Theirs", status: "inactive" }),
    );
    const error = (outcome as PromiseRejectedResult).reason;
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toBeInstanceOf(AirbyteError);
    const name = "Stripe to Snowflake";
    expect(error).toMatchObject({
      name: "ConflictError",
      message: `connection ${FAILING_ID} was changed by another program: name`,
      connectionId: FAILING_ID,
      base: { name },
      theirs: [
        { path: "name", before: name, after: "Theirs" },
        { path: "status", before: "active", after: "inactive" },
      ],
      mine: [
        { path: "name", before: name, after: "Mine" },
        { path: "prefix", after: "mine_" },
      ],
      conflicts: [{ path: "name", before: "Theirs", after: "Mine" }],
      outcomeUnknown: false,
    });
    expect(JSON.stringify(error)).not.toContain("connectionConfiguration");
    expect(stored).toMatchObject({ name: "Theirs", prefix: null });
    expect(writes).toHaveLength(1);
  });

  test("includes two changes of one schedule", async () => {
    const { outcome } = await race(
      () => ({ schedule: { units: 2, timeUnit: "hours" } }),
      () => ({ schedule: { units: 1, timeUnit: "days" } }),
    );
    expect(outcome).toMatchObject({ reason: { name: "ConflictError" } });
  });

  test("is an error after 10 attempts", async () => {
    const { airbyte } = start(version);
    let attempts = 0;
    const result = modify(
      airbyte,
      FAILING_ID,
      async () => {
        attempts += 1;
        await modify(airbyte, FAILING_ID, () => ({ name: `Theirs ${attempts}` }));
        return { name: "Mine" };
      },
      { onConflict: "retry" },
    );
    await expect(result).rejects.toMatchObject({
      name: "ConflictError",
      hint: "Check it, then retry.",
    });
    expect(attempts).toBe(10);
  });
});

/** Changes have the order of the properties in a response. */
function byPath(left: Change, right: Change): number {
  return left.path.localeCompare(right.path);
}

describe("the body on 2.0", () => {
  test("has the changed properties only", async () => {
    const mock = createFake("2.0");
    await modify(createAirbyte("2.0", mock), NIGHTLY_ID, () => ({ status: "inactive" }));
    expect(writesOf(mock)).toEqual([{ connectionId: NIGHTLY_ID, status: "inactive" }]);
  });

  test("keeps a cron schedule, and replaces it as a whole", async () => {
    const { mock, airbyte } = start("2.0");
    const cron = { cronExpression: "0 0 12 * * ?", cronTimeZone: "UTC" };
    await modify(airbyte, RUNNING_ID, () => ({ scheduleData: { cron } }));
    await modify(airbyte, RUNNING_ID, () => ({ scheduleType: "manual" as const }));
    await modify(airbyte, RUNNING_ID, () => ({ schedule: { ...cron } as never }));
    expect(writesOf(mock)).toEqual([
      { connectionId: RUNNING_ID, scheduleType: "cron", scheduleData: { cron } },
      { connectionId: RUNNING_ID, scheduleType: "manual" },
      { connectionId: RUNNING_ID, scheduleType: "cron", scheduleData: { cron } },
    ]);
  });

  test("clears what the server can only empty", async () => {
    const mock = createFake("2.0");
    await modify(createAirbyte("2.0", mock), ACTIVE_ID, (draft) => {
      Object.assign(draft, { tags: null, operations: null, prefix: null, namespaceFormat: null });
    });
    expect(writesOf(mock)).toEqual([expect.objectContaining({ connectionId: ACTIVE_ID, tags: [], operations: [] })]);
  });

  test("has the selected streams only", async () => {
    const { mock, airbyte } = start("2.0");
    const remove = (draft: { syncCatalog: { streams: unknown[] } }) => void draft.syncCatalog.streams.splice(0, 1);
    const { changes } = await modify(airbyte, RUNNING_ID, remove, { allowReset: RUNNING_ID });
    expect(writesOf(mock)).toMatchObject([{ syncCatalog: { streams: [{ stream: { name: "countries" } }] } }]);
    expect(changes).toEqual([
      { path: "syncCatalog.streams[public.users].config.selected", before: true, after: false },
    ]);
    expect(await modify(airbyte, RUNNING_ID, remove)).toMatchObject({ outcome: "unchanged" });
  });

  test("has no e-mail setting that the server ignores", async () => {
    const { airbyte } = start("2.0");
    const notify = (both: boolean) => ({ notifySchemaChanges: both, notifySchemaChangesByEmail: both });
    await modify(airbyte, ACTIVE_ID, () => notify(true));
    await expect(modify(airbyte, ACTIVE_ID, () => ({ notifySchemaChangesByEmail: false }))).rejects.toThrow(
      new ConfigError("notifySchemaChangesByEmail", "cannot be removed: the server keeps it"),
    );
    await modify(airbyte, ACTIVE_ID, () => notify(false));
    const { connection } = await modify(airbyte, ACTIVE_ID, () => ({ notifySchemaChanges: true }));
    expect(connection).toMatchObject({ notifySchemaChanges: true, notifySchemaChangesByEmail: false });
  });

  test("has no masked key of a mapper, which the server rejects after it has written the operations", async () => {
    const { mock, airbyte } = start("2.0");
    const mapperConfiguration = {
      algorithm: "AES",
      targetField: "id",
      fieldNameSuffix: "_x",
      mode: "CBC",
      padding: "NoPadding",
    };
    const encrypt = (key: string) => (draft: Draft<AnyAirbyte>) => {
      const mappers = [{ type: "encryption", mapperConfiguration: { ...mapperConfiguration, key } }];
      Object.assign(draft.syncCatalog.streams[0]?.config ?? {}, { mappers });
    };
    await modify(airbyte, RUNNING_ID, encrypt("0123456789abcdef"));
    const deselect = ({ syncCatalog }: Draft<AnyAirbyte>) => {
      for (const { config } of syncCatalog.streams.slice(1)) config.selected = false;
    };
    await expect(modify(airbyte, RUNNING_ID, deselect)).rejects.toThrow(
      new ConfigError("syncCatalog", "needs the mapper key of public.users, not its mask"),
    );
    expect(await modify(airbyte, RUNNING_ID, () => ({ status: "inactive" }))).toMatchObject({ outcome: "changed" });
    expect(writesOf(mock)).toHaveLength(2);
  });
});
