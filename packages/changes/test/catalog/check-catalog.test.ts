import { checkCatalog, InvalidCatalogError } from "@airbyte-web-backend/changes";
import { AirbyteError } from "@airbyte-web-backend/client";
import { describe, expect, test } from "vitest";
import { catalog, entry, schema } from "./streams.ts";

const fields = { jsonSchema: schema({ id: { type: "integer" }, a: schema({ b: { type: "string" } }) }) };
const incremental = { syncMode: "incremental" };
const dedup = { destinationSyncMode: "append_dedup" };
const picked = (...names: string[]) => ({
  fieldSelectionEnabled: true,
  selectedFields: names.map((name) => ({ fieldPath: [name] })),
});

describe("checkCatalog()", () => {
  test.each([
    ["a full refresh", entry()],
    ["an incremental sync with a cursor", entry(fields, { ...incremental, cursorField: ["id"] })],
    ["a nested cursor", entry(fields, { ...incremental, cursorField: ["a", "b"] })],
    ["a suggested cursor", entry({ ...fields, defaultCursorField: ["id"] }, incremental)],
    ["a cursor that the source defines but does not name", entry({ sourceDefinedCursor: true }, incremental)],
    ["a primary key", entry(fields, { ...dedup, primaryKey: [["id"]] })],
    ["the primary key of the source", entry({ ...fields, sourceDefinedPrimaryKey: [["id"]] }, dedup)],
    ["the primary key of the source, repeated", entry({ sourceDefinedPrimaryKey: [["id"]] }, { primaryKey: [["id"]] })],
    ["a source that lists no modes", entry({ supportedSyncModes: [] }, { ...incremental, cursorField: ["id"] })],
    ["a schema without properties", entry({ jsonSchema: {} }, { ...incremental, cursorField: ["x"] })],
    [
      "selected fields with cursor and key",
      entry(fields, { ...dedup, ...incremental, cursorField: ["id"], primaryKey: [["id"]], ...picked("id") }),
    ],
    ["any settings of a stream that is not selected", entry({}, { ...incremental, ...dedup, selected: false })],
  ])("accepts %s", (_, stream) => {
    expect(checkCatalog(catalog(stream))).toEqual([]);
  });

  test.each([
    [
      "a mode that the source does not support",
      entry({ supportedSyncModes: ["full_refresh"] }, { ...incremental, cursorField: ["id"] }),
      "syncModeUnsupported",
      "the source does not support incremental: use one of full_refresh",
    ],
    [
      "an incremental sync without a cursor",
      entry(fields, incremental),
      "cursorMissing",
      "an incremental sync needs a cursor field: set config.cursorField",
    ],
    [
      "a cursor that is no field",
      entry(fields, { ...incremental, cursorField: ["a", "c"] }),
      "cursorUnknown",
      'the cursor field "a.c" is not in the schema',
    ],
    [
      "deduplication without a key",
      entry(fields, dedup),
      "primaryKeyMissing",
      "append_dedup needs a primary key: set config.primaryKey",
    ],
    [
      "a key that is no field",
      entry(fields, { ...dedup, primaryKey: [["id"], ["x"]] }),
      "primaryKeyUnknown",
      'the primary key field "x" is not in the schema',
    ],
    [
      "another key than that of the source",
      entry({ ...fields, sourceDefinedPrimaryKey: [["id"]] }, { primaryKey: [["a"]] }),
      "sourceDefinedKeyReplaced",
      'the source defines the primary key "id": a connection cannot replace it',
    ],
    ["no selection", entry({}, { selected: null as never }), "incomplete", "config.selected is missing"],
    ["no stream", { ...entry(), stream: undefined as never }, "incomplete", "stream is missing"],
    ["no configuration", { ...entry(), config: undefined as never }, "incomplete", "config is missing"],
    ["no name", entry({ name: undefined as never }), "incomplete", "stream.name is missing"],
    ["no schema", entry({ jsonSchema: undefined as never }), "incomplete", "stream.jsonSchema is missing"],
    [
      "null as modes, also if not selected",
      entry({ supportedSyncModes: null as never }, { selected: false }),
      "incomplete",
      "stream.supportedSyncModes is missing",
    ],
    ["null as mappers", entry({}, { mappers: null as never }), "incomplete", "config.mappers is missing"],
    [
      "null as selected fields",
      entry(fields, { ...picked(), selectedFields: null as never }),
      "fieldSelectionInvalid",
      "config.selectedFields is null: list the fields, or use []",
    ],
    [
      "a nested selected field",
      entry(fields, { ...picked(), selectedFields: [{ fieldPath: ["a", "b"] }] }),
      "fieldSelectionInvalid",
      "a selected field must be a top-level field",
    ],
    [
      "a cursor that is not among the selected fields",
      entry(fields, { ...incremental, cursorField: ["id"], ...picked("a") }),
      "fieldSelectionInvalid",
      '"id" is the cursor or the primary key: select it',
    ],
    [
      "selected fields of a schema without any",
      entry({ jsonSchema: {} }, picked()),
      "fieldSelectionInvalid",
      "the schema has no properties to select",
    ],
  ])("reports %s", (_, stream, kind, message) => {
    expect(checkCatalog(catalog(stream))).toMatchObject([{ kind, message }]);
  });

  test("reports a mode that the destination does not support", () => {
    expect(checkCatalog(catalog(entry({ namespace: "public" })), ["overwrite"])).toEqual([
      {
        namespace: "public",
        name: "users",
        kind: "destinationSyncModeUnsupported",
        message: "the destination does not support append: use one of overwrite",
      },
    ]);
  });

  test("reports a stream that the catalog has twice, but not one with the same name in another namespace", () => {
    const problems = checkCatalog(catalog(entry(), entry({ namespace: "a" }), entry(), entry({ name: "a.users" })));
    expect(problems).toMatchObject([{ name: "users", kind: "duplicateStream" }]);
  });

  test("reports every problem of every stream", () => {
    const stream = entry(fields, { ...incremental, ...dedup });
    expect(checkCatalog(catalog(stream, { ...stream, stream: { ...stream.stream, name: "orders" } }))).toHaveLength(4);
  });
});

test("InvalidCatalogError has the problems, and the first one in its message", () => {
  const error = new InvalidCatalogError(
    checkCatalog(catalog(entry({ ...fields, namespace: "public" }, { ...incremental, ...dedup }))),
  );
  expect(error).toBeInstanceOf(AirbyteError);
  expect(error.message).toBe(
    "invalid catalog: public.users: an incremental sync needs a cursor field: set config.cursorField and 1 more",
  );
  expect(error.problems).toHaveLength(2);
});
