import { contentOf, schemasIn } from "../document/keywords.ts";
import { type AnySchema, type Schema, schemaName } from "../document/openapi-document.ts";
import { schemaOrNull } from "./lenient-schema.ts";

/** Keywords in which a narrower schema can accept more, so their schemas stay as documented. */
const CONDITIONS = new Set(
  "oneOf not if then else contains dependentSchemas propertyNames unevaluatedItems unevaluatedProperties".split(" "),
);
/** Keywords whose schemas describe the same object as the schema itself. */
const SAME_OBJECT = ["allOf", "not", "if", "then", "else", "dependentSchemas", "unevaluatedProperties"] as const;

/** The strict schemas by name. */
export interface StrictSchemas {
  readonly schemas: Readonly<Record<string, AnySchema>>;
  /** The documented schemas, for conditions, which refer to `#/asDocumented/<name>`. */
  readonly asDocumented: Readonly<Record<string, AnySchema>>;
  /** Open schemas with closed inner objects, for choices, which refer to `#/open/<name>`. */
  readonly open?: Readonly<Record<string, AnySchema>>;
}

/**
 * The documented schemas without other properties than the documented ones, because the server rejects unknown properties at
 * every level. Every value that is valid here is valid for the documented schema.
 *
 * Objects without named properties stay free-form. Objects with `allOf` or conditions stay open: closing one part would forbid the
 * properties of the others.
 */
export function strictSchemas(schemas: Readonly<Record<string, Schema>>): StrictSchemas {
  const parts = partNames(schemas);
  const convertAll = (convertOne: (name: string, schema: Schema) => AnySchema): Record<string, AnySchema> =>
    Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, convertOne(name, schema)]));
  const context: Context = { schemas, isOpen: false, isBranch: false };
  const closed = convertAll((name, schema) => convert(schema, { ...context, isOpen: parts.has(name) }));
  const open = convertAll((_name, schema) => convert(schema, { ...context, isOpen: true, isBranch: true }));
  return {
    schemas: closed,
    asDocumented: convertAll((_name, schema) => documented(schema)),
    ...(JSON.stringify(closed).includes('"#/open/') && { open }),
  };
}

interface Context {
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Whether other schemas describe the same value, so that this one must stay open. */
  readonly isOpen: boolean;
  /** Whether it is a branch of a choice that is closed as a whole, by the properties of all matching branches. */
  readonly isBranch: boolean;
}

function convert(schema: AnySchema, context: Context): AnySchema {
  if (typeof schema !== "object") return schema;
  if (isNever(schema)) return false;
  const isPart = context.isOpen || isComposed(schema);
  // An object that matches two branches has the properties of both.
  const isWholeChoice = !isPart && branchesForObjects(schema.anyOf, context) > 1;
  const isBranch = context.isBranch || isWholeChoice;
  const inPlace = (part: AnySchema): AnySchema => convert(part, { ...context, isOpen: isPart || isBranch, isBranch });
  const whole = (part: AnySchema): AnySchema => convert(part, { ...context, isOpen: false, isBranch: false });

  const converted: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const content = contentOf(keyword);
    if (CONDITIONS.has(keyword)) converted[keyword] = documentedAt(keyword, value);
    else if (content === "schema") converted[keyword] = whole(value);
    else if (content === "list") converted[keyword] = value.map(keyword === "prefixItems" ? whole : inPlace);
    else if (content === "map") converted[keyword] = mapValues(value, whole);
    else if (content === "data") converted[keyword] = value;
  }
  if (context.isBranch && schema.$ref) converted["$ref"] = `#/open/${schemaName(schema.$ref)}`;
  // Ajv does not track which properties our keyword evaluates.
  const nullable = schema.anyOf && !isBranch && schemaOrNull(schema.anyOf, inPlace);
  if (nullable) {
    delete converted["anyOf"];
    Object.assign(converted, nullable);
  }
  // Exactly one of the documented branches, and one of the closed ones.
  if (schema.oneOf) {
    converted["allOf"] = [...(schema.allOf ?? []).map(inPlace), { anyOf: schema.oneOf.map(inPlace) }];
  }
  const hasNames = schema.properties !== undefined && Object.keys(schema.properties).length > 0;
  const isClosable = hasNames && schema.additionalProperties === undefined && !isComposed(schema);
  if (isWholeChoice) converted["unevaluatedProperties"] = false;
  else if (isClosable && !isPart) converted["additionalProperties"] = false;
  else if (context.isBranch && !isClosable && !isPlainChoice(schema)) converted["unevaluatedProperties"] ??= true;
  return converted;
}

/** The number of branches that accept objects. */
function branchesForObjects(branches: readonly AnySchema[] | undefined, { schemas }: Context): number {
  const takesObjects = (schema: AnySchema | undefined, depth = 0): boolean => {
    if (typeof schema !== "object" || depth > 20) return schema !== false;
    const name = schemaName(schema.$ref);
    if (schema.type !== undefined && ![schema.type].flat().includes("object")) return false;
    const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
    if (values?.every((value) => typeof value !== "object" || value === null)) return false;
    return name === undefined || takesObjects(schemas[name], depth + 1);
  };
  return (branches ?? []).filter((branch) => takesObjects(branch)).length;
}

/** Whether a schema only refers to others. */
function isPlainChoice(schema: Schema): boolean {
  return !isComposed(schema) && [schema.$ref, schema.anyOf, schema.oneOf].some((it) => it !== undefined);
}

/** The documented schema without annotations, with references to documented schemas. */
function documented(schema: AnySchema): AnySchema {
  if (typeof schema !== "object") return schema;
  if (isNever(schema)) return false;
  const kept = Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === "$ref") return [[keyword, `#/asDocumented/${schemaName(value)}`]];
    const content = contentOf(keyword);
    if (content === "data") return [[keyword, value]];
    return content === "schema" || content === "list" || content === "map"
      ? [[keyword, documentedAt(keyword, value)]]
      : [];
  });
  return Object.fromEntries(kept);
}

function documentedAt(keyword: string, value: AnySchema[] | Record<string, AnySchema> | AnySchema): unknown {
  if (Array.isArray(value)) return value.map(documented);
  return contentOf(keyword) === "map"
    ? mapValues(value as Record<string, AnySchema>, documented)
    : documented(value as AnySchema);
}

/** An empty enum accepts nothing, and Ajv rejects it. */
function isNever(schema: Schema): boolean {
  return schema.enum?.length === 0;
}

function mapValues<In, Out>(map: object, convertOne: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, convertOne(value)]));
}

/** Whether several schemas describe the same object. In a plain choice, each branch describes all of it. */
function isComposed(schema: Schema): boolean {
  if (SAME_OBJECT.some((keyword) => schema[keyword] !== undefined)) return true;
  const choices = [schema.$ref, schema.anyOf, schema.oneOf].filter((choice) => choice !== undefined).length;
  return choices > 1 || (choices > 0 && schema.properties !== undefined);
}

/** The names of the schemas that are parts of a composed schema, directly or indirectly. */
function partNames(schemas: Readonly<Record<string, Schema>>): Set<string> {
  const names = new Set<string>();
  const visit = (schema: AnySchema | undefined, isPart: boolean): void => {
    if (typeof schema !== "object") return;
    const isPartHere = isPart || isComposed(schema);
    const name = schemaName(schema.$ref);
    if (isPartHere && name !== undefined && !names.has(name)) {
      names.add(name);
      visit(schemas[name], true);
    }
    for (const [keyword, value] of Object.entries(schema)) {
      const isSameValue = ["allOf", "anyOf", "oneOf"].includes(keyword);
      if (CONDITIONS.has(keyword) && !isSameValue) continue;
      for (const part of schemasIn(keyword, value)) visit(part, isSameValue && isPartHere);
    }
  };
  for (const schema of Object.values(schemas)) visit(schema, false);
  return names;
}
