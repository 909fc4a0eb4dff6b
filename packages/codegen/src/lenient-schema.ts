import type { Schema } from "./openapi-document.ts";

/**
 * The schema that an answer must meet to be usable, whatever server of whatever version sent it: optional properties may
 * be null as well as absent, an enum may have grown, objects may have more keys. Types and required properties stay.
 */
export function lenientSchema(schema: Schema): Schema {
  const { $ref, type, required, properties, items, allOf, anyOf, oneOf } = schema;
  return {
    ...($ref && { $ref }),
    ...(type && { type }),
    ...(required && { required }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [
          name,
          required?.includes(name) ? lenientSchema(property) : orNull(lenientSchema(property)),
        ]),
      ),
    }),
    ...(items && { items: lenientSchema(items) }),
    ...(allOf && { allOf: allOf.map(lenientSchema) }),
    ...(anyOf && unionOf("anyOf", anyOf)),
    ...(oneOf && unionOf("oneOf", oneOf)),
  };
}

/** A schema or null is said without a union, so that a fault is told by the schema and not by "neither of both". */
function unionOf(keyword: "anyOf" | "oneOf", parts: readonly Schema[]): Schema {
  const others = parts.filter(({ type }) => type !== "null");
  const [only] = others;
  if (only && others.length === 1 && others.length < parts.length) return orNull(lenientSchema(only));
  return { [keyword]: parts.map(lenientSchema) };
}

function orNull(schema: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
  return Object.keys(schema).length === 0 ? {} : { if: { not: { type: "null" } }, then: schema };
}
