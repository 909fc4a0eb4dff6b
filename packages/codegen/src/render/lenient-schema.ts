import type { AnySchema, Schema } from "../document/openapi-document.ts";

/**
 * The schema for responses of any version of the server: optional properties may be null, enums accept other values, and
 * objects other keys. Types and required properties stay.
 *
 * Every value that the original schema accepts is valid.
 */
export function lenientSchema(schema: AnySchema): AnySchema {
  if (typeof schema === "boolean") return schema;
  const { $ref, required, properties, additionalProperties, items, prefixItems, allOf, anyOf, oneOf } = schema;
  const type = schema.type ?? typeOfValues(schema);
  // With open enums, a value may match several branches of `oneOf`.
  const unions = [anyOf, oneOf].filter((parts) => parts !== undefined).map(unionOf);
  const conjunction = [...(allOf ?? []).map(lenientSchema), ...(unions.length > 1 ? unions : [])];
  return {
    ...($ref !== undefined && { $ref }),
    ...(type !== undefined && { type }),
    ...(required && { required }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [
          name,
          required?.includes(name) ? lenientSchema(property) : orNull(lenientSchema(property)),
        ]),
      ),
    }),
    ...(typeof additionalProperties === "object" && {
      additionalProperties: orNull(lenientSchema(additionalProperties)),
    }),
    // Beside `prefixItems`, `items` is about the other elements, which are not checked.
    ...(items !== undefined && !prefixItems && { items: lenientSchema(items) }),
    ...(conjunction.length > 0 && { allOf: conjunction }),
    ...(unions.length === 1 && unions[0]),
  };
}

/** The types of the values of an enum: other versions may have other values, of the same types. */
function typeOfValues({ enum: values, const: constant }: Schema): string[] | string | undefined {
  const types = (values ?? (constant === undefined ? [] : [constant])).map((value) => {
    if (value === null) return "null";
    return Array.isArray(value) ? "array" : typeof value;
  });
  const [first, ...others] = new Set(types);
  return others.length === 0 ? first : [...new Set(types)];
}

function unionOf(parts: readonly AnySchema[]): Schema {
  return schemaOrNull(parts, lenientSchema) ?? { anyOf: parts.map(lenientSchema) };
}

/**
 * A schema or null without a union, so that an issue is about the schema and not about all branches.
 *
 * @returns Undefined for other choices.
 */
export function schemaOrNull(
  parts: readonly AnySchema[],
  convert: (schema: AnySchema) => AnySchema,
): Schema | undefined {
  const others = parts.filter((part) => typeof part === "boolean" || part.type !== "null");
  const [only] = others;
  if (only === undefined || others.length !== 1 || parts.length !== 2) return undefined;
  return { orNull: convert(only) };
}

/** Allows null with `type` if the schema has one, and with our keyword `orNull` otherwise. */
function orNull(schema: AnySchema): AnySchema {
  if (typeof schema === "boolean") return schema || { type: "null" };
  const { $ref, type, allOf, anyOf, oneOf } = schema;
  if ($ref !== undefined || allOf || anyOf || oneOf || schema.orNull || schema.enum) return { orNull: schema };
  return type === undefined ? schema : { ...schema, type: [...new Set([type, "null"].flat())] };
}
