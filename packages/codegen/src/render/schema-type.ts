import { type AnySchema, type Schema, schemaName } from "../document/openapi-document.ts";
import { OPEN_ENUM, OPEN_NUMBERS } from "../split/split-directions.ts";
import { docstring, literal } from "./code-text.ts";

/** A type as text, and its kind, which decides about parentheses. */
export interface TypeText {
  readonly text: string;
  readonly kind: "union" | "intersection" | "object" | "other";
}

export interface TypeOptions {
  /** The prefix of the names of schemas, such as `api.`. */
  readonly prefix: string;
  /** The values of discriminator properties: property → values. */
  readonly tags?: ReadonlyMap<string, readonly string[]> | undefined;
}

const UNKNOWN = other("unknown");
const NEVER = other("never");
const ANY_OBJECT = other("Record<string, unknown>");
const NO_OBJECT = other("Record<string, never>");
/** Any value of a property that is present. */
const SOMETHING = union([other("{}"), other("null")]);

/** The TypeScript type of the values that a schema accepts, as far as TypeScript can express it. */
export function typeOf(schema: AnySchema | undefined, options: TypeOptions, indent = ""): TypeText {
  if (schema === false) return NEVER;
  if (typeof schema !== "object") return UNKNOWN;
  const { $ref, allOf = [], anyOf, oneOf } = schema;
  const nested: TypeOptions = { prefix: options.prefix };
  const inner = (part: AnySchema): TypeText => typeOf(part, nested, indent);
  const name = schemaName($ref);
  const parts = [
    ...(name === undefined ? [] : [other(options.prefix + name)]),
    ...allOf.map(inner),
    ...[anyOf, oneOf].flatMap((choice) => (choice ? [union(choice.map(inner))] : [])),
  ].filter((part) => part !== UNKNOWN);
  const own = ownType(schema, options, indent, parts.length > 0);
  return intersection(own === undefined ? parts : [...parts, own]);
}

/**
 * The type of the keywords of a schema itself, without references and compositions.
 *
 * @param isComposed Whether other schemas describe the same value.
 */
function ownType(schema: Schema, options: TypeOptions, indent: string, isComposed: boolean): TypeText | undefined {
  const { const: constant, enum: values } = schema;
  const types = typesOf(schema);
  if (types.length === 0 && values === undefined && options.tags) types.push("object");
  if (constant !== undefined || values !== undefined) {
    const possible = (values ?? [constant]).filter((value) => constant === undefined || isEqual(value, constant));
    return union(
      possible.filter((value) => types.length === 0 || types.some((it) => isOfType(value, it))).map(valueType),
    );
  }
  const objectOptions = { ...options, isComposed };
  const alternatives = types.map((type): TypeText => {
    if (type === "object") return objectType(schema, objectOptions, indent);
    if (type === "array") return arrayType(schema, options, indent);
    return other({ integer: "number" }[type] ?? type);
  });
  if (types.length === 1 && isComposed && alternatives[0] === ANY_OBJECT) return undefined;
  return alternatives.length === 0 ? undefined : union(alternatives);
}

const OF_OBJECTS = ["properties", "patternProperties", "additionalProperties", "required"] as const;

/** The types of a schema, or those that its keywords imply. */
function typesOf(schema: Schema): string[] {
  const { type, items, prefixItems } = schema;
  if (type !== undefined) return [...new Set([type].flat())];
  if (schema.enum !== undefined || schema.const !== undefined) return [];
  const isObject = OF_OBJECTS.some((key) => schema[key] !== undefined && schema[key] !== true);
  const isArray = items !== undefined || prefixItems !== undefined;
  return [...(isObject ? ["object"] : []), ...(isArray ? ["array"] : [])];
}

function objectType(schema: Schema, options: TypeOptions & { isComposed: boolean }, indent: string): TypeText {
  const { properties = {}, required = [], additionalProperties, patternProperties = {} } = schema;
  const { tags = new Map(), isComposed } = options;
  const inside = `${indent}    `;
  const nested: TypeOptions = { prefix: options.prefix };
  const others = [
    ...Object.values(patternProperties),
    ...(additionalProperties === undefined || additionalProperties === false ? [] : [additionalProperties]),
  ].map((it) => typeOf(it, nested, inside));

  const members = new Map<string, { type: TypeText; isRequired: boolean; doc: string }>();
  for (const [key, property] of Object.entries(properties)) {
    const isRequired = required.includes(key);
    const type = tagged(typeOf(property, nested, inside), property, tags.get(key));
    members.set(key, { type, isRequired, doc: schemaDocstring(property, inside) });
  }
  for (const key of required) {
    if (members.has(key)) continue;
    const undescribed = others.length > 0 ? union(others) : isComposed ? SOMETHING : UNKNOWN;
    members.set(key, { type: tagged(undescribed, true, tags.get(key)), isRequired: true, doc: "" });
  }
  for (const key of tags.keys()) {
    if (!members.has(key)) members.set(key, { type: tagged(UNKNOWN, true, tags.get(key)), isRequired: false, doc: "" });
  }

  if (members.size === 0 && others.length === 0) return additionalProperties === false ? NO_OBJECT : ANY_OBJECT;
  if (members.size === 0 && others.every((it) => it === UNKNOWN)) return ANY_OBJECT;
  const lines = [...members].map(
    ([key, { type, isRequired, doc }]) => `${doc}${inside}${propertyKey(key)}${isRequired ? "" : "?"}: ${type.text};\n`,
  );
  if (others.length > 0) {
    const all = [...members.values()];
    const isOptional = all.some(({ isRequired }) => !isRequired);
    // The index signature must also accept the properties. TypeScript cannot always prove that for inline objects.
    const types = [...others, ...all.map(({ type }) => type), ...(isOptional ? [other("undefined")] : [])];
    const isSeen = all.length === 0 || types.every(({ text }) => !text.includes("{"));
    const any = isSeen ? union(types) : UNKNOWN;
    lines.push(`${inside}[key: string]: ${any.text};\n`);
  }
  return { text: `{\n${lines.join("")}${indent}}`, kind: "object" };
}

/** The type of a discriminator property: the values of its mappings. */
function tagged(type: TypeText, property: AnySchema, tags: readonly string[] | undefined): TypeText {
  return tags === undefined || property === false ? type : union(tags.map(valueType));
}

function arrayType({ items, prefixItems, minItems = 0 }: Schema, options: TypeOptions, indent: string): TypeText {
  const nested: TypeOptions = { prefix: options.prefix };
  if (!prefixItems) return other(`${grouped(typeOf(items, nested, indent))}[]`);
  const first = prefixItems.map((it, index) => {
    const type = typeOf(it, nested, indent);
    return index < minItems ? type.text : `${grouped(type)}?`;
  });
  const rest = items === false ? [] : [`...${grouped(typeOf(items, nested, indent))}[]`];
  return other(`[${[...first, ...rest].join(", ")}]`);
}

/** The literal type of a value. */
function valueType(value: unknown): TypeText {
  if (value === OPEN_ENUM) return other("(string & {})"); // any string, while an editor suggests the known ones
  if (value === OPEN_NUMBERS) return other("(number & {})");
  if (typeof value === "number" && !Number.isFinite(value)) return other("number");
  if (Array.isArray(value)) return other(`[${value.map((it) => valueType(it).text).join(", ")}]`);
  if (typeof value !== "object" || value === null) return other(literal(value));
  const entries = Object.entries(value);
  if (entries.length === 0) return NO_OBJECT;
  return other(`{ ${entries.map(([key, it]) => `${propertyKey(key)}: ${valueType(it).text}`).join("; ")} }`);
}

function isOfType(value: unknown, type: string): boolean {
  if (value === OPEN_NUMBERS) return type === "number" || type === "integer";
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === (type === "integer" ? "number" : type);
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function propertyKey(key: string): string {
  return /^([A-Za-z_$][\w$]*|0|[1-9]\d{0,8})$/.test(key) ? key : literal(key);
}

/** The docstring of a schema: title, description, format and default. */
export function schemaDocstring(schema: AnySchema | undefined, indent = ""): string {
  if (typeof schema !== "object") return "";
  const { title, description, format, deprecated } = schema;
  const hasDefault = schema.default !== undefined;
  return docstring(
    [title, description],
    [
      ...(typeof format === "string" ? [`Format: ${format}`] : []),
      ...(deprecated === true ? ["@deprecated"] : []),
      ...(hasDefault
        ? [`@default ${typeof schema.default === "string" ? schema.default : literal(schema.default)}`]
        : []),
    ],
    indent,
  );
}

function other(text: string): TypeText {
  return { text, kind: "other" };
}

function union(parts: readonly TypeText[]): TypeText {
  return joined(parts, " | ", "union", NEVER, UNKNOWN);
}

function intersection(parts: readonly TypeText[]): TypeText {
  return joined(parts, " & ", "intersection", UNKNOWN, NEVER);
}

/**
 * @param nothing The neutral type, which is the result without parts.
 * @param everything The type that absorbs all others.
 */
function joined(
  parts: readonly TypeText[],
  separator: string,
  kind: "union" | "intersection",
  nothing: TypeText,
  everything: TypeText,
): TypeText {
  const distinct = [...new Map(parts.map((part) => [part.text, part])).values()].filter(
    (it) => it.text !== nothing.text,
  );
  if (distinct.some((it) => it.text === everything.text)) return everything;
  const [only] = distinct;
  if (only === undefined) return nothing;
  if (distinct.length === 1) return only;
  const isUnion = kind === "union";
  const texts = distinct.map((it) => (it.kind === "union" && !isUnion ? grouped(it) : it.text));
  return { text: texts.join(separator), kind };
}

function grouped({ text, kind }: TypeText): string {
  return kind === "union" || kind === "intersection" ? `(${text})` : text;
}
