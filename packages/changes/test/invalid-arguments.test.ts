import {
  detectDrift,
  ensure,
  forEachConnection,
  health,
  listConnections,
  matchesPattern,
  modify,
  previewUpdate,
  refreshCatalog,
  selectStreams,
  updateBody,
} from "@airbyte-web-backend/changes";
import { ConfigError } from "@airbyte-web-backend/client/errors";
import {
  BIGQUERY_DESTINATION_ID,
  FAILING_CONNECTION_ID as ID,
  RUNNING_CONNECTION_ID,
  STRIPE_SOURCE_ID,
  WORKSPACE_ID,
} from "@airbyte-web-backend/mock/core";
import { describe, expect, test } from "vitest";
import { createAirbyte, createFake, start, storedIn, VERSIONS, writesOf } from "./fakes.ts";

/** Arguments that only a program without types can pass. */
const untyped = (value: unknown): never => value as never;
const rename = () => ({ name: "Renamed" });

describe.each(VERSIONS)("modify() on %s", (version) => {
  test.each<[option: string, message: string, options: object]>([
    ["onConflict", 'onConflict: must be "fail" or "retry", got retyr', { onConflict: "retyr" }],
    ["allowReset", "allowReset: must be an id", { allowReset: true }],
    ["a list for allowReset", "allowReset: must be an id", { allowReset: [ID, null] }],
    ["an empty allowReset", "allowReset: must be an id", { allowReset: "" }],
  ])("rejects %s before the first request", async (_option, message, options) => {
    const mock = createFake(version);
    const result = modify(createAirbyte(version, mock), ID, rename, untyped(options));
    await expect(result).rejects.toMatchObject({ name: "ConfigError", message });
    expect(mock.calls).toEqual([]);
  });

  test.each([undefined, null, "", 5])("rejects the connection id %j before the first request", async (id) => {
    const mock = createFake(version);
    await expect(modify(createAirbyte(version, mock), untyped(id), rename)).rejects.toThrow(ConfigError);
    expect(mock.calls).toEqual([]);
  });

  test("rejects the base of another connection", async () => {
    const { mock, airbyte } = start(version);
    const base = await airbyte.connections.get({ connectionId: RUNNING_CONNECTION_ID });
    await expect(modify(airbyte, ID, rename, { base })).rejects.toThrow(`base: must be connection ${ID}`);
    expect(mock.calls).toHaveLength(1);
  });

  test.each<[what: string, change: object, message: string]>([
    ["a misspelt setting", { nmae: "Renamed" }, "nmae: is not a setting"],
    ["a setting that an update cannot change", { sourceId: STRIPE_SOURCE_ID }, "sourceId: is not a setting"],
    ["a catalog without streams", { syncCatalog: {} }, "syncCatalog: must have streams"],
    ["a list as catalog", { syncCatalog: [] }, "syncCatalog: must have streams"],
    ["a missing stream", { syncCatalog: { streams: [null] } }, "syncCatalog: must have streams"],
    ["a stream without a name", { syncCatalog: { streams: [{ stream: {}, config: {} }] } }, "syncCatalog: must have"],
    [
      "a stream without a configuration",
      { syncCatalog: { streams: [{ stream: { name: "a" } }] } },
      "syncCatalog: must",
    ],
  ])("rejects %s", async (_what, change, message) => {
    const { mock, airbyte } = start(version);
    await expect(modify(airbyte, ID, () => untyped(change))).rejects.toThrow(message);
    expect(writesOf(mock)).toEqual([]);
    const connection = await airbyte.connections.get({ connectionId: ID });
    expect(() => updateBody(connection, untyped(change))).toThrow(message);
    expect(() => previewUpdate(connection, untyped(change))).toThrow(message);
  });

  test("ignores the value of an assignment that change returns", async () => {
    const mock = createFake(version);
    // biome-ignore lint/suspicious/noAssignInExpressions: it is a common style.
    const assign = (draft: { operations?: unknown }) => untyped((draft.operations = []));
    expect(await modify(createAirbyte(version, mock), ID, assign)).toMatchObject({ outcome: "changed" });
  });

  test("accepts an id in capitals, as one connection with the other form", async () => {
    const { mock, airbyte } = start(version);
    const results = await Promise.all(
      [ID, ID.toUpperCase()].map((id, index) =>
        modify(airbyte, id, ({ name }) => ({ name: `${name}${index}` }), {
          onConflict: "retry",
        }),
      ),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(["changed", "changed"]);
    expect(storedIn(mock, ID).name).toMatch(/01$|10$/);
  });
});

describe("a schedule on 2.0", () => {
  test("must be an object or null: a string does not remove it", async () => {
    const mock = createFake("2.0");
    const result = modify(createAirbyte("2.0", mock), ID, () => untyped({ schedule: "every hour" }));
    await expect(result).rejects.toThrow("schedule: must be an object");
  });

  test("needs data for its type", async () => {
    const { mock, airbyte } = start("2.0");
    await modify(airbyte, ID, () => ({ schedule: null }));
    for (const scheduleType of ["basic", "cron"] as const) {
      await expect(modify(airbyte, ID, () => untyped({ scheduleType }))).rejects.toThrow("scheduleData: is missing");
    }
    expect(writesOf(mock)).toHaveLength(1);
  });
});

describe.each(VERSIONS)("ensure() on %s", (version) => {
  const wanted = {
    name: "Wanted",
    sourceId: STRIPE_SOURCE_ID,
    destinationId: BIGQUERY_DESTINATION_ID,
    status: "active",
  };

  test.each<[what: string, body: unknown, options: object, message: string]>([
    ["no body", undefined, {}, "wanted: must be the body"],
    ["an empty connection id", { ...wanted, connectionId: "" }, {}, "connectionId: must be an id"],
    ["no source", { ...wanted, sourceId: undefined }, {}, "sourceId: must be an id"],
    ["a deleted connection", { ...wanted, status: "deprecated" }, {}, 'status: must not be "deprecated"'],
    ["a wrong option", wanted, { onConflict: "retyr" }, 'onConflict: must be "fail" or "retry", got retyr'],
  ])("rejects %s before the first request", async (_what, body, options, message) => {
    const mock = createFake(version);
    await expect(ensure(createAirbyte(version, mock), untyped(body), untyped(options))).rejects.toThrow(message);
    expect(mock.calls).toEqual([]);
  });

  test("rejects a workspace without sources, in which it never finds the connection", async () => {
    const mock = createFake(version);
    const workspaceId = "5ae6b09b-fdec-41af-aaf7-000000000000";
    const result = ensure(createAirbyte(version, mock), untyped(wanted), { workspaceId });
    await expect(result).rejects.toThrow(
      `workspaceId: must be the workspace of the source: ${workspaceId} has no sources`,
    );
    expect(writesOf(mock)).toEqual([]);
  });

  test.each([undefined, null])("creates no connection with the status %j", async (status) => {
    const { mock, airbyte } = start(version);
    await expect(ensure(airbyte, untyped({ ...wanted, status }))).rejects.toThrow("status: is missing");
    expect(writesOf(mock)).toEqual([]);
  });

  test("finds a connection by ids in capitals", async () => {
    const { airbyte } = start(version);
    const { name, sourceId, destinationId, status } = await airbyte.connections.get({ connectionId: ID });
    const body = { name, sourceId: sourceId.toUpperCase(), destinationId: destinationId.toUpperCase(), status };
    expect(await ensure(airbyte, untyped(body))).toMatchObject({
      outcome: "unchanged",
      connection: { connectionId: ID },
    });
  });
});

test.each<[what: string, property: object, message: string]>([
  ["a misspelt property, which the server would ignore", { prefx: "x" }, "prefx: is not a property of a connection"],
  ["a schedule without data", { scheduleType: "basic" }, "scheduleData: is missing"],
  [
    "an e-mail setting that a create ignores",
    { notifySchemaChangesByEmail: true },
    "notifySchemaChangesByEmail: must not be true for a new connection",
  ],
  [
    "a masked key, as a read of another connection returns it",
    {
      syncCatalog: {
        streams: [{ stream: { name: "a" }, config: { mappers: [{ mapperConfiguration: { key: "**********" } }] } }],
      },
    },
    "syncCatalog: needs the mapper key of a, not its mask",
  ],
])("ensure() on 2.0 rejects %s", async (_what, property, message) => {
  const mock = createFake("2.0");
  const target = { name: "Wanted", sourceId: STRIPE_SOURCE_ID, destinationId: BIGQUERY_DESTINATION_ID };
  const body = { ...target, status: "active", ...property };
  await expect(ensure(createAirbyte("2.0", mock), untyped(body))).rejects.toThrow(message);
  expect(writesOf(mock)).toEqual([]);
});

describe.each(VERSIONS)("refreshCatalog() on %s", (version) => {
  test.each<[options: unknown, message: string]>([
    [undefined, 'accept: must be "additive", "all" or a function'],
    [{ accept: "addtive" }, 'accept: must be "additive", "all" or a function'],
    [{ accept: "all", reset: "false" }, "reset: must be true or false"],
    [{ accept: "all", onConflict: "retyr" }, 'onConflict: must be "fail" or "retry", got retyr'],
  ])("rejects the options %j before the discover job", async (options, message) => {
    const mock = createFake(version);
    const result = refreshCatalog(createAirbyte(version, mock), RUNNING_CONNECTION_ID, untyped(options));
    await expect(result).rejects.toThrow(message);
    expect(mock.calls).toEqual([]);
  });

  test("rejects an asynchronous accept, which would accept everything", async () => {
    const mock = createFake(version);
    const result = refreshCatalog(createAirbyte(version, mock), RUNNING_CONNECTION_ID, {
      accept: untyped(async () => false),
    });
    await expect(result).rejects.toThrow("accept: must not be asynchronous");
    expect(writesOf(mock)).toEqual([]);
  });

  test("detectDrift() rejects a missing id before the first request", async () => {
    const mock = createFake(version);
    await expect(detectDrift(createAirbyte(version, mock), untyped(undefined))).rejects.toThrow(ConfigError);
    expect(mock.calls).toEqual([]);
  });
});

describe.each(VERSIONS)("forEachConnection() on %s", (version) => {
  const workspaceId = WORKSPACE_ID;
  const run = async (which: unknown, options: object = {}) => {
    const mock = createFake(version);
    const worked: string[] = [];
    const work = ({ connectionId }: { connectionId: string }) => void worked.push(connectionId);
    const [result] = await Promise.allSettled([
      forEachConnection(createAirbyte(version, mock), untyped(which), work, untyped(options)),
    ]);
    return { result, worked, calls: mock.calls };
  };

  test.each<[which: unknown, options: object, message: string]>([
    [undefined, {}, "workspaceId: must be an id"],
    [{}, {}, "workspaceId: must be an id"],
    [{ workspaceId, name: "Shop *" }, {}, "name: is not a condition: use workspaceId, names, connectionIds"],
    [{ workspaceId, statuses: "inactive" }, {}, "statuses: must be a list"],
    [{ workspaceId, connectionIds: ID }, {}, "connectionIds: must be a list"],
    [{ workspaceId, names: null }, {}, "names: must be a string or a list"],
    [{ workspaceId, names: [undefined] }, {}, "patterns: must be a string or a list of strings"],
    [{ workspaceId, names: "" }, {}, "patterns: must not contain the empty pattern"],
    [{ workspaceId, names: ["a", "!"] }, {}, "patterns: must not contain the empty pattern"],
    [{ workspaceId, names: undefined }, {}, "names: must not be undefined"],
    [{ workspaceId, connectionIds: undefined }, {}, "connectionIds: must not be undefined"],
    [{ workspaceId, where: true }, {}, "where: must be a function"],
    ...[0, -1, 1.5, Number.NaN].map((concurrency): [object, object, string] => [
      { workspaceId },
      { concurrency },
      `concurrency: must be a whole number from 1, got ${concurrency}`,
    ]),
    [{ workspaceId }, { signal: new AbortController() }, "signal: must be an AbortSignal"],
    [{ workspaceId }, { onProgress: true }, "onProgress: must be a function"],
  ])("rejects the selection %j with the options %j", async (which, options, message) => {
    const { result, calls } = await run(which, options);
    expect(result).toMatchObject({ reason: { name: "ConfigError", message: expect.stringContaining(message) } });
    expect(calls).toEqual([]);
  });

  test("rejects an asynchronous where, which would select everything", async () => {
    const { result, worked } = await run({ workspaceId, where: async () => false });
    expect(result).toMatchObject({ reason: { message: "where: must not be asynchronous" } });
    expect(worked).toEqual([]);
  });

  test("rejects work that is not a function", async () => {
    const { airbyte } = start(version);
    await expect(forEachConnection(airbyte, { workspaceId }, untyped(undefined))).rejects.toThrow("work: must be");
  });

  test("works once on a connection that is given twice", async () => {
    const { airbyte } = start(version);
    const [first] = await listConnections(airbyte, { workspaceId });
    const { worked } = await run({ workspaceId, connections: [first, first] });
    expect(worked).toEqual([first?.connectionId]);
  });

  test("accepts ids in capitals", async () => {
    expect((await run({ workspaceId, connectionIds: [ID.toUpperCase()] })).worked).toEqual([ID]);
  });
});

describe("health()", () => {
  test.each([undefined, null, "2026-11-28", Number.NaN, new Date("never"), 1_764_000_000])(
    "rejects the time %j",
    (now) => {
      expect(() => health([], untyped(now))).toThrow(/^now: must be a Date or a number of milliseconds, got /);
    },
  );

  test.each([{ staleMs: "1d" }, { stalePeriods: 0 }, { runningLongMs: Number.NaN }])(
    "rejects the option %j",
    (options) => {
      expect(() => health([], Date.now(), untyped(options))).toThrow(/must be a positive number, got /);
    },
  );
});

describe("selectStreams()", () => {
  const stream = { name: "users", namespace: "public" };
  const config = { syncMode: "full_refresh", destinationSyncMode: "append", selected: false } as const;
  const catalog = { streams: [{ stream, config }] };

  test.each<[settings: object, message: string]>([
    [{ cursorField: "updated_at" }, 'cursorField: must be a path, such as ["updated_at"]'],
    [{ primaryKey: ["id"] }, 'primaryKey: must be a list of paths, such as [["id"]]'],
    [{ syncmode: "incremental" }, "syncmode: is not a setting of a stream"],
  ])("rejects the settings %j", (settings, message) => {
    expect(() => selectStreams(catalog, "public.users", untyped(settings))).toThrow(message);
  });

  test("ignores undefined settings", () => {
    const { streams } = selectStreams(catalog, "public.users", untyped({ selected: undefined, syncMode: undefined }));
    expect(streams).toEqual([{ stream, config: { ...config, selected: true } }]);
  });

  test.each([undefined, [undefined], { namespace: "public" }])("rejects the patterns %j", (patterns) => {
    expect(() => selectStreams(catalog, untyped(patterns))).toThrow(ConfigError);
  });
});

test("matchesPattern() decides quickly about a pattern with many stars", () => {
  const matches = matchesPattern(`${"*a".repeat(12)}*b`);
  expect(matches("a".repeat(250))).toBe(false);
  expect(matches(`${"a".repeat(250)}b`)).toBe(true);
});
