/**
 * The Java model class of a request schema, as Jackson and bean validation see it. `anything` is a `JsonNode` in Java: a
 * configuration, or the JSON schema of a stream.
 */
export type Model = { kind: "anything" } | ScalarModel | ArrayModel | ObjectModel;

export type ScalarModel = { kind: "string" | "uuid" | "boolean" } | IntegerModel | EnumModel;

/** An `Integer` or a `Long`. */
export interface IntegerModel {
  kind: "integer";
  bits: 32 | 64;
}

export interface EnumModel {
  kind: "enum";
  javaClass: string;
  values: readonly string[];
}

export interface ArrayModel {
  kind: "array";
  items: Model;
}

export interface ObjectModel {
  kind: "object";
  javaClass: string;
  properties: ReadonlyMap<string, PropertyModel>;
  /** The names of the properties, in the order of Jackson's messages. */
  knownNames: readonly string[];
}

export interface PropertyModel {
  model: Model;
  /** Whether the document requires it: create-required [source], update-required [source]. */
  required: boolean;
  /** The value of an absent property. shape-required-list [choice]: the Java class initialises arrays to `[]`, even required ones, and everything else to its `default`. */
  whenAbsent: unknown;
}

/**
 * Required by the corrected document, but not by the Java classes: if they are missing, the response is a 500, not a 400.
 * `selectStreams` throws it. See the actions on catalogs in spec/0.36/corrections.yaml.
 * shape-stream-name [source]: a stream itself only requires a name.
 */
const requiredByCorrection: { readonly [schema: string]: readonly string[] } = {
  AirbyteStreamAndConfiguration: ["stream", "config"],
  AirbyteStreamConfiguration: ["selected"],
};

/** The keywords of OpenAPI 3.1 that the request schemas use. */
export interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  default?: unknown;
  items?: Schema;
  properties?: { [name: string]: Schema };
  required?: string[];
}

export type Schemas = { readonly [name: string]: unknown };

/** @param javaPackage That of the model classes. */
export function modelOf(schemas: Schemas, schemaName: string, javaPackage: string): ObjectModel {
  const names = { inline: schemaName, enum: schemaName };
  const model = toModel({ schemas, javaPackage }, { $ref: `#/components/schemas/${schemaName}` }, names);
  if (model.kind !== "object") throw new TypeError(`${schemaName} is not an object schema`);
  return model;
}

interface Document {
  schemas: Schemas;
  javaPackage: string;
}

/** @param names The Java names of a schema without a name: a class, or an enum in the class that has the property. */
function toModel(document: Document, schema: Schema, names: { inline: string; enum: string }): Model {
  const { schemas, javaPackage } = document;
  const { name, ...plain } = withoutReference(schemas, schema);
  const values = plain.enum?.filter((value) => typeof value === "string");
  if (values) return { kind: "enum", javaClass: `${javaPackage}.${name ?? names.enum}`, values };
  const type = [plain.type].flat().find((option) => option !== "null");
  switch (type) {
    case "string":
      return { kind: plain.format === "uuid" ? "uuid" : "string" };
    case "boolean":
      return { kind: "boolean" };
    case "integer":
      return { kind: "integer", bits: plain.format === "int64" ? 64 : 32 };
    case "array":
      return { kind: "array", items: toModel(document, plain.items ?? {}, names) };
  }
  if (!plain.properties) return { kind: "anything" };
  const className = name ?? names.inline;
  const javaClass = `${javaPackage}.${className}`;
  const required = new Set(plain.required?.filter((property) => !requiredByCorrection[className]?.includes(property)));
  const properties = Object.entries(plain.properties).map(([property, propertySchema]): [string, PropertyModel] => {
    const title = property.charAt(0).toUpperCase() + property.slice(1);
    const below = { inline: className + title, enum: `${className}$${title}Enum` };
    const model = toModel(document, propertySchema, below);
    const whenAbsent = defaultOf(model, withoutReference(schemas, propertySchema).default);
    return [property, { model, required: required.has(property), whenAbsent }];
  });
  const knownNames = inHashOrder(properties.map(([property]) => property));
  return { kind: "object", javaClass, properties: new Map(properties), knownNames };
}

/**
 * The initial value of a field. An absent free-form value differs from a JSON null: search-configuration-null [observed].
 */
function defaultOf(model: Model, value: unknown): unknown {
  if (model.kind === "anything") return undefined;
  return model.kind === "array" ? [] : (value ?? null);
}

/**
 * The order of Jackson's hash table: a name goes to the slot of its hash. If that is taken, it goes to a second table
 * after the first one, or to the end.
 */
function inHashOrder(names: readonly string[]): string[] {
  let size = names.length <= 5 ? 8 : names.length <= 12 ? 16 : 32;
  while (size < names.length + (names.length >> 2)) size *= 2;
  const slots: string[] = [];
  let spill = size + (size >> 1);
  for (const name of names) {
    const first = javaHash(name) & (size - 1);
    const second = size + (first >> 1);
    const slot = !slots[first] ? first : !slots[second] ? second : spill++;
    slots[slot] = name;
  }
  return Object.values(slots);
}

/** `String.hashCode`. */
function javaHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Resolves references and drops `null`: every Java field is nullable. */
function withoutReference(schemas: Schemas, schema: Schema): Schema & { name?: string } {
  const target = schema.anyOf?.find((option) => option.type !== "null");
  if (target) return { ...schema, ...withoutReference(schemas, target) };
  const name = schema.$ref?.split("/").at(-1);
  if (name === undefined) return schema;
  return { ...withoutReference(schemas, schemas[name] as Schema), name };
}
