import { isExplanation } from "../document/keywords.ts";
import { type AnySchema, type OpenApiDocument, resolvePointer, type Schema } from "../document/openapi-document.ts";
import { meaningOf } from "./meaning-of.ts";

/**
 * Normalizes a schema for the values other than null: `type: [string, "null"]`, `anyOf: [{ type: string }, { type: "null" }]` and
 * `allOf: [{ type: string }]` become `type: string`, and `const` becomes an enum. References are not followed.
 */
export function plainSchema(schema: AnySchema | undefined): Schema {
  if (schema === false) return { enum: [] };
  if (typeof schema !== "object") return {};
  const { const: only, ...plain } = schema as Schema & { const?: unknown };
  if (only !== undefined) Object.assign(plain, plain.enum ? { const: only } : { enum: [only] });
  if (plain.type !== undefined) plain.type = [plain.type].flat().filter((type) => type !== "null");
  if (plain.enum) plain.enum = plain.enum.filter((value) => value !== null);
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const alternatives = plain[keyword]?.map(plainSchema).filter((part) => !isNothing(part));
    if (alternatives) plain[keyword] = alternatives;
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"] as const) {
    const { [keyword]: parts = [], ...beside } = plain;
    const [part, ...others] = parts;
    if (part !== undefined && others.length === 0 && !isLimit(beside)) return { ...plainSchema(part), ...beside };
  }
  return plain;
}

/** The target of a reference, combined with its sibling keywords, or the schema itself. */
export function followed(schema: Schema, document: OpenApiDocument): Schema {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return schema;
  const target = plainSchema(resolvePointer(document, $ref) as AnySchema | undefined);
  return isLimit(beside) ? { allOf: [target, beside] } : { ...target, ...beside };
}

/**
 * Merges an object with `allOf` into one: `allOf: [A, B]` becomes a schema with the properties of both.
 *
 * @returns Undefined without `allOf`, or if a part has other keywords than properties.
 */
export function putTogether(schema: Schema, document: OpenApiDocument): Schema | undefined {
  return schema.allOf && objectOf(schema, document, []);
}

function objectOf(part: AnySchema, document: OpenApiDocument, trail: readonly string[]): Schema | undefined {
  const plain = plainSchema(part);
  const { $ref, allOf = [], properties = {}, required = [], type, ...others } = plain;
  if (isLimit(others) || (type !== undefined && !isObjectType(type))) return undefined;
  if ($ref !== undefined && trail.includes($ref)) return undefined;
  const inside = $ref === undefined ? trail : [...trail, $ref];
  const target = $ref === undefined ? [] : [(resolvePointer(document, $ref) ?? true) as AnySchema];
  const whole: Schema = { ...others, type: ["object"], properties: { ...properties }, required: [...required] };
  for (const inner of [...target, ...allOf]) {
    const object = objectOf(inner, document, inside);
    if (object === undefined) return undefined;
    for (const [key, property] of Object.entries(object.properties ?? {})) {
      const known = whole.properties?.[key];
      if (known !== undefined && meaningOf(known) !== meaningOf(property)) return undefined;
      whole.properties = { ...whole.properties, [key]: property };
    }
    whole.required = [...new Set([...(whole.required ?? []), ...(object.required ?? [])])];
  }
  return whole;
}

function isObjectType(type: string | string[]): boolean {
  return [type].flat().every((it) => it === "object");
}

/** Whether a schema has more than explanations and a default. */
export function isLimit(schema: Schema): boolean {
  return Object.keys(schema).some((key) => key !== "default" && !isExplanation(key));
}

/** Whether a normalized schema accepts only null. */
function isNothing({ type, enum: values, ...beside }: Schema): boolean {
  return (type?.length === 0 || values?.length === 0) && !isLimit(beside);
}

/** The types of a schema, or of its values. Undefined: any. */
export function typesOf({ type, enum: values }: Schema): readonly string[] | undefined {
  if (type !== undefined) return [type].flat();
  return values && [...new Set(values.map(typeOf))];
}

/** Whether a type is one of these. Undefined: any. */
export function covers(types: readonly string[] | undefined, type: string): boolean {
  return types === undefined || types.includes(type) || (type === "integer" && types.includes("number"));
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
