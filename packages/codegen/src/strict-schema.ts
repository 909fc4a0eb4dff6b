import { schemaOrNull } from "./lenient-schema.ts";
import { type AnySchema, type Schema, schemaName } from "./openapi-document.ts";

/** Keywords that say nothing about which values are valid. */
const ANNOTATIONS = new Set([
  "$comment",
  "default",
  "deprecated",
  "description",
  "discriminator",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "title",
  "writeOnly",
  "xml",
]);
/** Keywords with one schema, with a list of schemas, and with schemas by name. */
const ONE = new Set(["additionalProperties", "contains", "items", "propertyNames"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const MAPS = new Set(["$defs", "patternProperties", "properties"]);
/** What looks at the same object as the schema that it stands in. */
const CONDITIONS = ["not", "if", "then", "else", "dependentSchemas", "unevaluatedProperties"] as const;

/**
 * The schemas that a value of exactly this version meets: as the document has them, and no keys but those that it names,
 * because the server refuses them at every level.
 *
 * Objects without named properties stay free-form. An object that is put together with `allOf`, or described under a
 * condition, stays open: closing one part would forbid the properties of the others.
 */
export function strictSchemas(schemas: Readonly<Record<string, Schema>>): Record<string, AnySchema> {
  const parts = partNames(schemas);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, convert(schema, { isOpen: parts.has(name) })]),
  );
}

interface Context {
  /** Whether the schema describes a value that other schemas describe too, so that it may not be closed. */
  readonly isOpen: boolean;
}

function convert(schema: AnySchema, { isOpen }: Context): AnySchema {
  if (typeof schema !== "object" || schema === null) return schema;
  const isPart = isOpen || isComposed(schema);
  const nullable = schema.anyOf && schemaOrNull(schema.anyOf, (branch) => convert(branch, { isOpen: isPart }));

  const converted: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (ANNOTATIONS.has(keyword) || keyword.startsWith("x-")) continue;
    if (nullable && keyword === "anyOf") Object.assign(converted, nullable);
    else if (ONE.has(keyword)) converted[keyword] = convert(value, { isOpen: keyword === "contains" });
    else if (LISTS.has(keyword)) {
      const inPlace = keyword !== "prefixItems";
      converted[keyword] = (value as Schema[]).map((part) => convert(part, { isOpen: inPlace && isPart }));
    } else if (MAPS.has(keyword)) {
      converted[keyword] = Object.fromEntries(
        Object.entries(value as Record<string, Schema>).map(([name, part]) => [name, convert(part, { isOpen: false })]),
      );
    } else converted[keyword] = value;
  }
  const isClosable = schema.properties && schema.additionalProperties === undefined && !isPart;
  return isClosable ? { ...converted, additionalProperties: false } : converted;
}

/** Whether several schemas describe the same object: not so in a plain choice, where each branch is the whole of it. */
function isComposed(schema: Schema): boolean {
  if (schema.allOf || CONDITIONS.some((keyword) => schema[keyword] !== undefined)) return true;
  const choices = [schema.$ref, schema.anyOf, schema.oneOf].filter((choice) => choice !== undefined).length;
  return choices > 1 || (choices > 0 && schema.properties !== undefined);
}

/** The schemas that a composed one takes a part from, by however many steps. */
function partNames(schemas: Readonly<Record<string, Schema>>): Set<string> {
  const names = new Set<string>();
  const visit = (schema: unknown, isPart: boolean): void => {
    if (typeof schema !== "object" || schema === null) return;
    if (Array.isArray(schema)) {
      for (const element of schema) visit(element, isPart);
      return;
    }
    const node = schema as Schema;
    const isPartHere = isPart || isComposed(node);
    const name = schemaName(node.$ref);
    if (isPartHere && name !== undefined && !names.has(name)) {
      names.add(name);
      visit(schemas[name], true);
    }
    for (const key of ["allOf", "anyOf", "oneOf"] as const) visit(node[key], isPartHere);
    for (const key of CONDITIONS) {
      const value = node[key];
      visit(key === "dependentSchemas" && value ? Object.values(value) : value, true);
    }
    visit(node.contains, true);
    for (const key of ["items", "prefixItems", "additionalProperties", "propertyNames"] as const)
      visit(node[key], false);
    for (const key of MAPS) visit(Object.values((node[key as "properties"] ?? {}) as object), false);
  };
  for (const schema of Object.values(schemas)) visit(schema, false);
  return names;
}
