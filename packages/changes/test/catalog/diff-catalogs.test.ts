import { diffCatalogs, type StreamChange } from "@airbyte-web-backend/changes";
import { ExactNumber } from "@airbyte-web-backend/client";
import { describe, expect, test } from "vitest";
import { catalog, entry, schema } from "./streams.ts";

type Entry = ReturnType<typeof entry>;

function changesOf(before: Entry, after: Entry): readonly StreamChange[] {
  const { streams } = diffCatalogs(catalog(before), catalog(after));
  return streams[0]?.changes ?? [];
}

/** The changes of a stream whose schema has one field `f`. */
function fieldChanges(before: unknown, after: unknown): string[] {
  const [from, to] = [entry({ jsonSchema: schema({ f: before }) }), entry({ jsonSchema: schema({ f: after }) })];
  return changesOf(from, to).map(({ kind, breaking, message }) => `${kind}${breaking ? "!" : ""}: ${message}`);
}

describe("diffCatalogs() of streams", () => {
  test("ignores the order of streams and of fields", () => {
    const [users, orders] = [entry(), entry({ name: "orders" })];
    const turned = entry({ jsonSchema: { properties: { id: { type: "integer" } }, type: "object" } });
    expect(diffCatalogs(catalog(users, orders), catalog(orders, turned)).streams).toEqual([]);
  });

  test("reports an added stream, which is not breaking", () => {
    const orders = entry({ name: "orders", namespace: "shop" });
    const { streams, breaking } = diffCatalogs(catalog(entry()), catalog(entry(), orders));
    expect(streams).toEqual([
      {
        namespace: "shop",
        name: "orders",
        kind: "added",
        breaking: false,
        after: orders,
        changes: [{ kind: "streamAdded", breaking: false, message: "the stream is new" }],
      },
    ]);
    expect(breaking).toBe(false);
  });

  test.each([
    ["a selected stream is breaking", true],
    ["a stream that is not selected is not breaking", false],
  ])("removal of %s", (_, selected) => {
    const { streams, breaking } = diffCatalogs(catalog(entry({}, { selected })), catalog());
    expect(streams).toMatchObject([{ name: "users", kind: "removed", breaking: selected }]);
    expect(breaking).toBe(selected);
  });

  test.each([
    ["other namespaces", { namespace: "a" }, { namespace: "b" }],
    ["a name with a dot and a namespace", { name: "a.b" }, { namespace: "a", name: "b" }],
    ["no namespace and an empty one", {}, { namespace: "" }],
  ])("streams with %s are different streams", (_, one, other) => {
    const { streams } = diffCatalogs(catalog(entry(one)), catalog(entry(other)));
    expect(streams.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  test("a null namespace equals none", () => {
    const withNull = entry({ namespace: null as never });
    expect(diffCatalogs(catalog(entry()), catalog(withNull)).streams).toEqual([]);
  });

  test("numbers the second stream of an invalid catalog with the same name", () => {
    const changed = entry({}, { syncMode: "incremental" });
    const { streams } = diffCatalogs(catalog(entry(), entry()), catalog(entry(), changed));
    expect(streams).toMatchObject([{ name: "users", kind: "changed", occurrence: 2 }]);
  });
});

describe("diffCatalogs() of fields", () => {
  const string = { type: "string" };

  test("reports added and removed fields by path, with the sentence", () => {
    const before = entry({ jsonSchema: schema({ id: string, old: string }) });
    const after = entry({ jsonSchema: schema({ id: string, email: { type: ["null", "string"] } }) });
    expect(changesOf(before, after)).toEqual([
      {
        kind: "fieldRemoved",
        field: ["old"],
        before: "string",
        breaking: true,
        message: 'field "old" no longer exists',
      },
      { kind: "fieldAdded", field: ["email"], after: "string", breaking: false, message: 'field "email" is new' },
    ]);
  });

  test.each([
    ["the type", string, { type: "integer" }, ['fieldRetyped!: field "f" changes from string to integer']],
    [
      "the format",
      string,
      { type: "string", format: "date-time" },
      ['fieldRetyped!: field "f" changes from string to string (date-time)'],
    ],
    [
      "airbyte_type",
      { type: "string", format: "date-time", airbyte_type: "timestamp_with_timezone" },
      { type: "string", format: "date-time", airbyte_type: "timestamp_without_timezone" },
      [
        'fieldRetyped!: field "f" changes from string (date-time, timestamp_with_timezone) ' +
          "to string (date-time, timestamp_without_timezone)",
      ],
    ],
    [
      "a list of types",
      string,
      { type: ["string", "integer"] },
      ['fieldRetyped!: field "f" changes from string to integer or string'],
    ],
    ["no type", string, {}, ['fieldRetyped!: field "f" changes from string to any']],
    ["nullable", string, { type: ["null", "string"] }, ['nullabilityChanged: field "f" can be null now']],
    ["not nullable", { type: ["null", "string"] }, string, ['nullabilityChanged: field "f" is never null now']],
    ["the order of types", { type: ["null", "string"] }, { type: ["string", "null"] }, []],
    [
      "the form of nullable",
      { type: ["null", "string"] },
      { oneOf: [string, { type: "null" }] },
      ["schemaChanged: the JSON schema differs"],
    ],
    [
      "an alternative",
      { oneOf: [string] },
      { oneOf: [string, { type: "integer" }] },
      ['fieldRetyped!: field "f" changes from string to integer or string'],
    ],
    ["the description", string, { ...string, description: "x" }, ['fieldChanged: field "f" has another description']],
    [
      "additionalProperties",
      { type: "object", additionalProperties: true },
      { type: "object", additionalProperties: false },
      ['fieldChanged: field "f" has another additionalProperties'],
    ],
    [
      "the order of required fields",
      { type: "object", required: ["a", "b"] },
      { type: "object", required: ["b", "a"] },
      [],
    ],
    [
      "a nested field",
      schema({ a: schema({ b: string }) }),
      schema({ a: schema({ b: { type: "integer" } }) }),
      ['fieldRetyped!: field "f.a.b" changes from string to integer'],
    ],
    [
      "a field of an item",
      { type: "array", items: schema({ a: string }) },
      { type: "array", items: schema({}) },
      ['fieldRemoved!: field "f.[].a" no longer exists'],
    ],
    [
      "the items",
      { type: "array", items: string },
      { type: "array", items: { type: "integer" } },
      ['fieldRetyped!: field "f.[]" changes from string to integer'],
    ],
    [
      "an item of a tuple",
      { type: "array", items: [string, string] },
      { type: "array", items: [string] },
      ['fieldRemoved!: field "f.[1]" no longer exists'],
    ],
    [
      "an object that becomes a string",
      schema({ a: string }),
      string,
      ['fieldRetyped!: field "f" changes from object to string'],
    ],
  ])("reports %s", (_, before, after, changes) => {
    expect(fieldChanges(before, after)).toEqual(changes);
  });

  test("reports an added object without its fields", () => {
    const after = entry({ jsonSchema: schema({ id: { type: "integer" }, address: schema({ city: string }) }) });
    expect(changesOf(entry(), after).map(({ field }) => field)).toEqual([["address"]]);
  });

  test("keeps apart a field with a dot and a nested field", () => {
    const before = entry({ jsonSchema: schema({ "a.b": string }) });
    const after = entry({ jsonSchema: schema({ a: schema({ b: string }) }) });
    expect(changesOf(before, after).map(({ kind, field }) => [kind, field])).toEqual([
      ["fieldRemoved", ["a.b"]],
      ["fieldAdded", ["a"]],
    ]);
  });

  test("compares numbers beyond the precision of JavaScript by their digits", () => {
    const limits = ["9223372036854775806", "9223372036854775807"].map((digits) => new ExactNumber(digits));
    const [one, other] = limits.map((maximum) => ({ type: "integer", maximum }));
    expect(fieldChanges(one, other)).toEqual(['fieldChanged: field "f" has another maximum']);
    expect(fieldChanges(one, one)).toEqual([]);
  });

  test("compares names that objects inherit", () => {
    const inherited = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}}}',
    );
    const changes = changesOf(entry({ jsonSchema: inherited }), entry({ jsonSchema: schema({}) }));
    expect(changes.map(({ field }) => field)).toEqual([["__proto__"], ["constructor"]]);
  });

  test("a removed field is not breaking if the stream is not synced", () => {
    const before = entry({ jsonSchema: schema({ id: string, old: string }) }, { selected: false });
    expect(diffCatalogs(catalog(before), catalog(entry({}, { selected: false }))).breaking).toBe(false);
  });

  test("a removed field is not breaking if the field is not selected", () => {
    const config = { fieldSelectionEnabled: true, selectedFields: [{ fieldPath: ["id"] }] };
    const before = entry({ jsonSchema: schema({ id: { type: "integer" }, old: string }) }, config);
    expect(changesOf(before, entry({}, config))).toMatchObject([{ kind: "fieldRemoved", breaking: false }]);
  });

  test("reports a schema that appears or disappears", () => {
    const without = entry({ jsonSchema: null as never });
    expect(changesOf(without, entry())).toMatchObject([{ kind: "fieldAdded", field: ["id"] }]);
    expect(changesOf(entry(), without)).toMatchObject([{ kind: "fieldRemoved", field: ["id"] }]);
    expect(changesOf(without, entry({ jsonSchema: {} }))).toMatchObject([{ kind: "schemaChanged" }]);
  });
});

describe("diffCatalogs() of settings", () => {
  const properties = { id: { type: "integer" }, updated_at: { type: "string" }, email: { type: "string" } };
  const full = { jsonSchema: schema(properties) };
  const without = (field: keyof typeof properties) => {
    const { [field]: _, ...others } = properties;
    return { jsonSchema: schema(others) };
  };
  const incremental = { syncMode: "incremental", cursorField: ["updated_at"] };
  const dedup = { ...incremental, destinationSyncMode: "append_dedup", primaryKey: [["id"]] };
  const kinds = (before: Entry, after: Entry) =>
    changesOf(before, after).map(({ kind, breaking }) => `${kind}${breaking ? "!" : ""}`);

  test("a removed cursor field is a lost cursor", () => {
    const changes = changesOf(entry(full, incremental), entry(without("updated_at"), incremental));
    expect(changes).toMatchObject([
      { kind: "fieldRemoved", field: ["updated_at"] },
      {
        kind: "cursorLost",
        field: ["updated_at"],
        breaking: true,
        message: 'the cursor field "updated_at" no longer exists',
      },
    ]);
  });

  test("a removed field of the primary key is a lost key", () => {
    const changes = changesOf(entry(full, dedup), entry(without("id"), dedup));
    expect(changes).toMatchObject([
      { kind: "fieldRemoved" },
      {
        kind: "primaryKeyLost",
        before: [["id"]],
        breaking: true,
        message: 'the primary key field "id" no longer exists',
      },
    ]);
  });

  test("a cursor that the source suggests is lost too", () => {
    const suggested = { ...full, defaultCursorField: ["updated_at"] };
    const after = entry({ ...without("updated_at"), defaultCursorField: ["id"] }, { syncMode: "incremental" });
    expect(kinds(entry(suggested, { syncMode: "incremental" }), after)).toEqual([
      "fieldRemoved!",
      "cursorLost!",
      "cursorChanged!",
    ]);
  });

  test.each([
    ["a cursor of a full refresh", { cursorField: ["updated_at"] }],
    ["the cursor of a stream that is not selected", { ...incremental, selected: false }],
  ])("does not lose %s", (_, config) => {
    expect(kinds(entry(full, config), entry(without("updated_at"), config))).not.toContain("cursorLost!");
  });

  test.each([
    [
      "another cursor",
      entry(full, incremental),
      entry(full, { ...incremental, cursorField: ["id"] }),
      ["cursorChanged!"],
    ],
    ["another cursor of a full refresh", entry(full), entry(full, { cursorField: ["id"] }), ["cursorChanged"]],
    [
      "a cursor that the source defines now",
      entry(full, incremental),
      entry({ ...full, sourceDefinedCursor: true, defaultCursorField: ["id"] }, incremental),
      ["cursorChanged!"],
    ],
    ["another key", entry(full, dedup), entry(full, { ...dedup, primaryKey: [["email"]] }), ["primaryKeyChanged!"]],
    ["another key without deduplication", entry(full), entry(full, { primaryKey: [["id"]] }), ["primaryKeyChanged"]],
    [
      "a key that the source defines now",
      entry(full, dedup),
      entry({ ...full, sourceDefinedPrimaryKey: [["email"]] }, dedup),
      ["primaryKeyChanged!"],
    ],
    [
      "the chosen key as the key of the source",
      entry(full, dedup),
      entry({ ...full, sourceDefinedPrimaryKey: [["id"]] }, dedup),
      ["settingChanged"],
    ],
    [
      "the order of a key",
      entry(full, { ...dedup, primaryKey: [["id"], ["email"]] }),
      entry(full, { ...dedup, primaryKey: [["email"], ["id"]] }),
      ["settingChanged"],
    ],
    ["a sync mode", entry(full), entry(full, incremental), ["syncModeChanged!", "cursorChanged"]],
    [
      "a destination sync mode",
      entry(full),
      entry(full, { destinationSyncMode: "overwrite" }),
      ["destinationSyncModeChanged!"],
    ],
    [
      "a sync mode that the source no longer supports",
      entry(full, incremental),
      entry({ ...full, supportedSyncModes: ["full_refresh"] }, { ...incremental, syncMode: "full_refresh" }),
      ["syncModeLost!"],
    ],
    [
      "a mode that is not used",
      entry(full),
      entry({ ...full, supportedSyncModes: ["full_refresh"] }),
      ["settingChanged"],
    ],
    ["a deselected stream", entry(full), entry(full, { selected: false }), ["deselected!"]],
    ["a selected stream", entry(full, { selected: false }), entry(full), ["selected"]],
    ["an unknown property", entry(full), entry(full, { newest: 1 } as never), ["settingChanged"]],
  ])("reports %s", (_, before, after, expected) => {
    expect(kinds(before, after)).toEqual(expected);
  });

  test("null, empty and false equal absent", () => {
    const unset = { cursorField: [], primaryKey: null as never, fieldSelectionEnabled: false };
    expect(kinds(entry(full), entry({ ...full, sourceDefinedCursor: null as never }, unset))).toEqual([]);
  });

  test("ignores what the server computes", () => {
    expect(kinds(entry(full), entry(full, { aliasName: "users", suggested: true }))).toEqual([]);
  });

  test("does not show the values of mappers, which can be secrets", () => {
    const mapperConfiguration = { key: "s3cret-key" };
    const mappers = [{ type: "encryption" as const, mapperConfiguration }];
    const [change] = changesOf(entry(full), entry(full, { mappers } as never));
    expect(change).toEqual({
      kind: "settingChanged",
      setting: "config.mappers",
      breaking: false,
      message: "config.mappers differs",
    });
  });
});
