import type { StreamLike } from "@airbyte-web-backend/changes";
import fc from "fast-check";

const names = fc.constantFrom("users", "b", "a.b", "", "a b", "*", "__proto__", "größe", 'quo"te');
const namespaces = fc.constantFrom(undefined, null, "", "a", "a.b", "public");
const fieldNames = fc.constantFrom("id", "updated_at", "a", "b", "a.b", "[]", "__proto__", "type");
const keywords = { description: fc.constantFrom("one", "other"), additionalProperties: fc.boolean() };

/** JSON schemas with nested objects, arrays, alternatives, formats and unusual forms. */
const { node: fieldSchemas } = fc.letrec<{ node: unknown }>((tie) => {
  const properties = fc
    .array(fc.tuple(fieldNames, tie("node")), { maxLength: 4 })
    .map((entries) => Object.fromEntries(entries));
  return {
    node: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom<unknown>(
        { type: "string" },
        { type: ["null", "string"] },
        { type: ["string", "null"] },
        { type: "string", format: "date-time" },
        { type: "string", format: "date-time", airbyte_type: "timestamp_without_timezone" },
        { type: "number", airbyte_type: "integer" },
        { type: ["integer", "string"] },
        {},
        true,
      ),
      fc.record({ type: fc.constantFrom("object", ["null", "object"]), properties, ...keywords }, { requiredKeys: [] }),
      fc.record({ type: fc.constant("array"), items: fc.oneof(tie("node"), fc.array(tie("node"), { maxLength: 2 })) }),
      fc.record({ oneOf: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
    ),
  };
});

const properties = fc
  .array(fc.tuple(fieldNames, fieldSchemas), { maxLength: 5 })
  .map((entries) => Object.fromEntries(entries));
const paths = fc.array(fieldNames, { maxLength: 2 });
const keys = fc.array(fc.array(fieldNames, { minLength: 1, maxLength: 2 }), { maxLength: 2 });
const syncModes = fc.constantFrom("full_refresh" as const, "incremental" as const);

/** A stream with any schema and any settings, valid or not. */
export const entries: fc.Arbitrary<StreamLike> = fc.record({
  stream: fc.record(
    {
      name: names,
      namespace: namespaces,
      jsonSchema: fc.oneof(fc.constant(null), fc.record({ type: fc.constant("object"), properties })),
      supportedSyncModes: fc.uniqueArray(syncModes),
      sourceDefinedCursor: fc.constantFrom(null, false, true),
      defaultCursorField: paths,
      sourceDefinedPrimaryKey: keys,
    },
    { requiredKeys: ["name", "jsonSchema"] },
  ),
  config: fc.record(
    {
      syncMode: syncModes,
      destinationSyncMode: fc.constantFrom("append", "overwrite", "append_dedup"),
      cursorField: paths,
      primaryKey: keys,
      selected: fc.boolean(),
    },
    { requiredKeys: ["syncMode", "destinationSyncMode", "selected"] },
  ),
}) as fc.Arbitrary<StreamLike>;

/** Catalogs that can have streams of the same name, also in the same namespace. */
export const catalogs: fc.Arbitrary<{ streams: StreamLike[] }> = fc.record({
  streams: fc.array(entries, { maxLength: 5 }),
});

/** A catalog in a form that is equal for catalogs that mean the same. */
export function normal({ streams }: { readonly streams: readonly StreamLike[] }): string[] {
  const numbers = new Map<string, number>();
  return streams
    .map(({ stream, config }) => {
      const identity = JSON.stringify([stream.namespace ?? null, stream.name]);
      const number = (numbers.get(identity) ?? 0) + 1;
      numbers.set(identity, number);
      const { jsonSchema, ...others } = stream;
      return JSON.stringify([identity, number, sorted(jsonSchema, false), sorted(others, true), sorted(config, true)]);
    })
    .sort();
}

/** JSON with sorted keys and without null. In settings, false and empty lists are absent too. */
function sorted(value: unknown, isSetting: boolean): unknown {
  if (Array.isArray(value)) {
    const isTypes = value.every((each) => typeof each === "string");
    const items = value.map((each) => sorted(each, false));
    return isTypes && !isSetting ? items.sort() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, each]) => each !== null && each !== undefined)
    .filter(([, each]) => !isSetting || (each !== false && !(Array.isArray(each) && each.length === 0)))
    .map(([key, each]): [string, unknown] => [key, sorted(each, false)]);
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}
