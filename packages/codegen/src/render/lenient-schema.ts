import type { AnySchema, Schema } from "../document/openapi-document.ts";

/**
 * The schema that an answer must meet to be usable, whatever server of whatever version sent it: optional properties may
 * be null as well as absent, an enum may have grown, objects may have more keys. Types and required properties stay.
 *
 * Whatever meets the schema meets this one too.
 */
export function lenientSchema(schema: AnySchema): AnySchema {
  if (typeof schema === "boolean") return schema;
  const { $ref, required, properties, additionalProperties, items, prefixItems, allOf, anyOf, oneOf } = schema;
  const type = schema.type ?? typeOfValues(schema);
  // One of several may be several, now that their enums are open.
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
    // `items` is what follows the `prefixItems`, which nobody needs to check here.
    ...(items !== undefined && !prefixItems && { items: lenientSchema(items) }),
    ...(conjunction.length > 0 && { allOf: conjunction }),
    ...(unions.length === 1 && unions[0]),
  };
}

/** The values of an enum may be others in another version, their types stay. */
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
 * A schema or null without a union, so that a fault is told by the schema and not by "neither of both".
 *
 * @returns Undefined if the parts are something else.
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

/** Says null with the `type` where there is one, and with our keyword `orNull` where the schema is elsewhere. */
function orNull(schema: AnySchema): AnySchema {
  if (typeof schema === "boolean") return schema || { type: "null" };
  const { $ref, type, allOf, anyOf, oneOf } = schema;
  if ($ref !== undefined || allOf || anyOf || oneOf || schema.orNull || schema.enum) return { orNull: schema };
  return type === undefined ? schema : { ...schema, type: [...new Set([type, "null"].flat())] };
}
