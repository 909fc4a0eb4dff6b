import { isExplanation } from "../document/keywords.ts";
import {
  type AnySchema,
  constantsOf,
  type OpenApiDocument,
  resolvePointer,
  type Schema,
} from "../document/openapi-document.ts";
import { OPEN_ENUM, OPEN_NUMBERS } from "../split/split-directions.ts";
import { meaningOf } from "./meaning-of.ts";

/** A normalized schema. */
export interface PlainSchema extends Schema {
  /** The types of which an open enum has other values. */
  openTypes?: string[];
}

const MARKS: Readonly<Record<string, string>> = { [OPEN_ENUM]: "string", [OPEN_NUMBERS]: "number" };

/** Whether a value of an enum is the mark of an open one. */
export function isMark(value: unknown): boolean {
  return typeof value === "string" && Object.hasOwn(MARKS, value);
}

/**
 * Normalizes a schema for the values other than null: `type: [string, "null"]`, `anyOf: [{ type: string }, { type: "null" }]` and
 * `allOf: [{ type: string }]` become `type: string`, and `const` and a choice between constants become an enum. References are not
 * followed.
 */
export function plainSchema(schema: AnySchema | undefined): PlainSchema {
  if (schema === false) return { enum: [] };
  if (typeof schema !== "object") return {};
  const { const: only, ...plain }: PlainSchema = schema;
  if (only !== undefined)
    plain.enum = plain.enum?.filter((value) => meaningOf({ const: value }) === meaningOf({ const: only })) ?? [only];
  if (plain.type !== undefined) plain.type = [plain.type].flat().filter((type) => type !== "null");
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const values = plain.enum ? undefined : valuesOf(plain[keyword]);
    if (!values) continue;
    plain.enum = values;
    delete plain[keyword];
  }
  if (plain.enum) {
    const marks = Object.keys(MARKS).filter((mark) => plain.enum?.includes(mark));
    if (marks.length > 0) plain.openTypes = marks.map((mark) => MARKS[mark] as string);
    plain.enum = plain.enum.filter((value) => value !== null && !marks.includes(value as string));
  }
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

/** The values of a choice between constants. Undefined for another choice, or if two alternatives have the same value. */
function valuesOf(choice: readonly AnySchema[] | undefined): unknown[] | undefined {
  const values = constantsOf(choice);
  return new Set(values).size === values?.length ? values : undefined;
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
