import { createClient, toConnectionUpdate } from "@airbyte-web-backend/client";
import { ACTIVE_CONNECTION_ID, createMockCore } from "@airbyte-web-backend/mock/core";
import type { WebBackendConnectionRead } from "@airbyte-web-backend/schema";
import { describe, expect, test } from "vitest";
import {
  type FormValues,
  NEW_CONNECTION,
  rebase,
  toChanges,
  toFormValues,
  toRequest,
} from "../src/form/form-values.ts";
import { problemsOf, remainingErrors } from "../src/form/problems.ts";
import { streamProblems } from "../src/form/stream-problems.ts";

const airbyte = createClient({ baseUrl: "http://localhost:8000", fetch: createMockCore().fetch });
const connection = await airbyte.connections.get({ connectionId: ACTIVE_CONNECTION_ID });

/** The request after entering values into the form of a connection. */
function saved(read: WebBackendConnectionRead, entered: Partial<FormValues> = {}) {
  return toConnectionUpdate(read, toChanges({ ...toFormValues(read), ...entered }, read));
}

describe("the form of a connection", () => {
  test.each<[string, object]>([
    ["empty texts", { name: "", prefix: "", namespaceFormat: "" }],
    ["nulls", { prefix: null, namespaceFormat: null, schedule: null }],
    ["what an older server leaves out", { prefix: undefined, namespaceDefinition: undefined, schedule: undefined }],
    ["values of a newer server", { status: "locked", schedule: { units: 0.5, timeUnit: "fortnights", cron: "0 6" } }],
  ])("sends %s back unchanged", (_name, properties) => {
    const read = { ...connection, ...properties };
    expect(saved(read)).toEqual(toConnectionUpdate(read));
    expect(saved(read, { status: "inactive" })).toEqual({ ...toConnectionUpdate(read), status: "inactive" });
  });

  test("sends null for an emptied text, and an empty one unchanged", () => {
    expect(saved({ ...connection, prefix: "shop_" }, { prefix: "" }).prefix).toBeNull();
    expect(saved({ ...connection, prefix: "" }, { prefix: "" }).prefix).toBe("");
    expect(saved({ ...connection, namespaceFormat: "shop" }, { namespaceFormat: "" }).namespaceFormat).toBeNull();
    expect(saved({ ...connection, namespaceFormat: null }, { namespaceFormat: "shop" }).namespaceFormat).toBe("shop");
  });

  test("does not send an emptied name", () => {
    expect(saved(connection, { name: "" })).toEqual(toConnectionUpdate(connection));
    expect(saved(connection, { name: "Other" }).name).toBe("Other");
  });

  test("sends no schedule unless one is entered", () => {
    const read = { ...connection, schedule: null };
    expect(saved(read, { units: "6" }).schedule).toBeNull();
    expect(saved(read, { scheduleType: "basic" }).schedule).toEqual({ units: 24, timeUnit: "hours" });
    expect(saved(connection, { scheduleType: "manual" }).schedule).toBeNull();
  });

  test("shows a cron schedule, keeps it if untouched, and replaces it", () => {
    const cron = { cronExpression: "0 30 2 * * ?", cronTimeZone: "Europe/Berlin" };
    const read = { ...connection, schedule: undefined, scheduleType: "cron", scheduleData: { cron } } as never;
    const values = toFormValues(read);
    expect(values).toMatchObject({ scheduleType: "cron", ...cron });
    const changes = (entered: Partial<FormValues>) => toChanges({ ...values, ...entered }, read);
    expect(changes({ prefix: "raw_" })).toEqual({ prefix: "raw_" });
    expect(changes({ cronTimeZone: " UTC " })).toEqual({
      scheduleType: "cron",
      scheduleData: { cron: { ...cron, cronTimeZone: "UTC" } },
    });
    expect(changes({ scheduleType: "manual" })).toEqual({ schedule: null });
    expect(changes({ scheduleType: "basic" })).toEqual({ schedule: { units: 24, timeUnit: "hours" } });
  });

  test.each(["", "0 30 2 * *", "0 30 2 * * ? 2030 1"])("rejects the cron expression %j", (cronExpression) => {
    const values: FormValues = { ...NEW_CONNECTION, scheduleType: "cron", cronExpression };
    expect(problemsOf(values).map(({ path }) => path)).toEqual(["scheduleData.cron.cronExpression"]);
  });

  test.each(["", "Berlin", "+02:00", "Etc/UTC"])("rejects the time zone %j", (cronTimeZone) => {
    const values: FormValues = { ...NEW_CONNECTION, scheduleType: "cron", cronTimeZone };
    expect(problemsOf(values).map(({ path }) => path)).toEqual(["scheduleData.cron.cronTimeZone"]);
  });

  test.each(["", " ", "1.5", "-5", "0", "0x10", "1e3", "Infinity", "six", "9007199254740993"])(
    "rejects the units %j and keeps them as typed",
    (units) => {
      const values = { ...toFormValues(connection), units };
      expect(problemsOf(values)).toEqual([
        { path: "schedule.units", message: "Must be an integer of at least 1.", isOurs: true },
      ]);
      expect(saved(connection, { units }).schedule).toEqual({ units, timeUnit: "hours" });
      expect(problemsOf({ ...values, scheduleType: "manual" })).toEqual([]);
    },
  );

  test.each([
    ["1", 1],
    [" 06 ", 6],
  ])("accepts the units %j", (units, sent) => {
    expect(problemsOf({ ...toFormValues(connection), units })).toEqual([]);
    expect(saved(connection, { units }).schedule).toEqual({ units: sent, timeUnit: "hours" });
  });

  test("sends no name for a new connection without one", () => {
    expect(toRequest(NEW_CONNECTION)).not.toHaveProperty("name");
    expect(toRequest({ ...NEW_CONNECTION, name: "New" }).name).toBe("New");
  });
});

describe("a form that continues with a changed connection", () => {
  const { streams } = toFormValues(connection);
  const [first, second, third] = streams;
  if (!first || !second || !third) throw new Error("three streams");
  const withConfig = (entry: typeof first, config: object) => ({ ...entry, config: { ...entry.config, ...config } });
  const overwrite = { destinationSyncMode: "overwrite" };
  const stored = (streams: readonly object[], changes: object = {}) =>
    ({ ...connection, ...changes, syncCatalog: { streams } }) as WebBackendConnectionRead;
  const continued = (entered: Partial<FormValues>, current: WebBackendConnectionRead) =>
    rebase({ ...toFormValues(connection), ...entered }, connection, current);

  test("keeps touched values, and takes the others", () => {
    const values = continued({ name: "Mine", units: "6" }, { ...connection, name: "Theirs", prefix: "theirs_" });
    expect(values).toMatchObject({ name: "Mine", units: "6", prefix: "theirs_" });
  });

  test("keeps a schedule as a whole", () => {
    const values = continued({ units: "6" }, { ...connection, schedule: null });
    expect(values).toMatchObject({ scheduleType: "basic", units: "6", timeUnit: "hours" });
  });

  test("keeps touched streams, and takes the others, with their schemas", () => {
    const [mine, theirs] = [withConfig(first, { selected: false }), withConfig(second, overwrite)];
    const newSchema = { ...first, stream: { ...first.stream, jsonSchema: {} } };
    const added = { ...third, stream: { ...third.stream, name: "added" } };
    const { streams } = continued({ streams: [mine, second, third] }, stored([newSchema, theirs, added]));
    expect(streams).toEqual([{ ...newSchema, config: mine.config }, theirs, added]);
  });

  test("keeps a touched stream that the others removed", () => {
    const mine = withConfig(first, overwrite);
    expect(continued({ streams: [mine, second, third] }, stored([third])).streams).toEqual([third, mine]);
  });

  test("keeps discovered streams", () => {
    const found = { ...first, stream: { ...first.stream, jsonSchema: {} } };
    const added = { ...third, stream: { ...third.stream, name: "added" } };
    const theirs = withConfig(first, overwrite);
    const values = continued({ streams: [found, second, added], catalogId: "new" }, stored([theirs, second, third]));
    expect(values.catalogId).toBe("new");
    expect(values.streams).toEqual([{ ...found, config: theirs.config }, second, added]);
  });
});

describe("the errors of streams", () => {
  const [first, ...others] = toFormValues(connection).streams;
  if (!first) throw new Error("no stream");
  const invalid = (config: object, stream: object = {}) => ({
    stream: { ...first.stream, ...stream },
    config: { ...first.config, ...config },
  });
  const dedup = { destinationSyncMode: "append_dedup" };

  test.each([
    ["cursorField", 'The cursor field "x" is not in the schema.', invalid({ cursorField: ["x"] })],
    ["cursorField", "Choose a cursor.", invalid({ cursorField: [] }, { defaultCursorField: [] })],
    ["primaryKey", "Choose a primary key.", invalid({ ...dedup, primaryKey: [] }, { sourceDefinedPrimaryKey: [] })],
    ["primaryKey", /^The source defines the primary key "id"/, invalid({ primaryKey: [["email"]] })],
    ["syncMode", /^The source does not support incremental/, invalid({}, { supportedSyncModes: ["full_refresh"] })],
    ["stream", "config.mappers is missing.", invalid({ mappers: null })],
  ])("are at the field %s: %s", (field, message, stream) => {
    const errors = [...streamProblems([stream, ...others]).values()];
    expect(errors).toEqual([{ [field]: typeof message === "string" ? message : expect.stringMatching(message) }]);
  });

  test("leave out those of stored streams, and of streams that are not selected", () => {
    const stored = [invalid({ cursorField: ["x"] }), ...others];
    expect(streamProblems(stored, stored).size).toBe(0);
    expect(streamProblems([invalid({ cursorField: ["x"], selected: false })]).size).toBe(0);
  });
});

test("an error of a field ends when its value changes, another at the next submit", () => {
  const at = (path: string) => ({ path, message: "no" });
  const errors = [at("prefix"), at("schedule.units"), at("syncCatalog.streams[1].config"), at("")];
  const sent = { prefix: "a", schedule: { units: 1 }, syncCatalog: { streams: [{}, { config: { syncMode: "x" } }] } };
  expect(remainingErrors(errors, sent, structuredClone(sent))).toEqual(errors);
  const now = { prefix: "b", schedule: { units: 2 }, syncCatalog: { streams: [{}, { config: { syncMode: "y" } }] } };
  expect(remainingErrors(errors, sent, now)).toEqual([at("")]);
  expect(remainingErrors(errors, sent, { ...sent, schedule: null })).toEqual(errors.toSpliced(1, 1));
});
