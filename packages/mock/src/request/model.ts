/**
 * What the Java model class of a request schema accepts: the view of the document that Jackson and bean validation have.
 * `anything` is a `JsonNode` in Java: a configuration, or the JSON schema of a stream.
 */
export type Model =
  | { kind: "anything" }
  | { kind: "string" }
  | { kind: "uuid" }
  | { kind: "boolean" }
  | { kind: "integer" }
  | EnumModel
  | ArrayModel
  | ObjectModel;

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
  /** The names of the properties in the order in which Jackson lists them. */
  knownNames: readonly string[];
}

export interface PropertyModel {
  model: Model;
  /** As the document says it: create-required [source], update-required [source]. */
  required: boolean;
  /** What an absent property becomes. shape-required-list [choice]: a list is there, required or not. The generated class initialises arrays to `[]`, everything else to its `default`. */
  whenAbsent: unknown;
}

/**
 * Required by the corrected document, but not by the classes of the server: without them it does not complain (400), it
 * runs into a null (500). `selectStreams` does that. See the actions on catalogs in spec/0.36/corrections.yaml.
 * shape-stream-name [source]: of a stream itself only the name is demanded, in the document too.
 */
const requiredByCorrection: { readonly [schema: string]: readonly string[] } = {
  AirbyteStreamAndConfiguration: ["stream", "config"],
  AirbyteStreamConfiguration: ["selected"],
};

/** The part of OpenAPI 3.1 that the document uses in requests. */
interface Schema {
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

/** The schemas of the document, by name. */
export type Schemas = { readonly [name: string]: unknown };

/** The model of a schema of the document, by its name. */
export function modelOf(schemas: Schemas, schemaName: string): ObjectModel {
  const model = toModel(schemas, { $ref: `#/components/schemas/${schemaName}` }, schemaName);
  if (model.kind !== "object") throw new TypeError(`${schemaName} is not an object schema`);
  return model;
}

function toModel(schemas: Schemas, schema: Schema, javaName: string): Model {
  const { name = javaName, ...plain } = withoutReference(schemas, schema);
  const javaClass = `io.airbyte.api.model.${name}`;
  const values = plain.enum?.filter((value) => typeof value === "string");
  if (values) return { kind: "enum", javaClass, values };
  const type = [plain.type].flat().find((option) => option !== "null");
  switch (type) {
    case "string":
      return { kind: plain.format === "uuid" ? "uuid" : "string" };
    case "boolean":
    case "integer":
      return { kind: type };
    case "array":
      return { kind: "array", items: toModel(schemas, plain.items ?? {}, javaName) };
  }
  if (!plain.properties) return { kind: "anything" };
  const required = new Set(plain.required?.filter((property) => !requiredByCorrection[name]?.includes(property)));
  const properties = Object.entries(plain.properties).map(([property, propertySchema]): [string, PropertyModel] => {
    const model = toModel(
      schemas,
      propertySchema,
      `${name}$${property.charAt(0).toUpperCase()}${property.slice(1)}Enum`,
    );
    const whenAbsent = defaultOf(model, withoutReference(schemas, propertySchema).default);
    return [property, { model, required: required.has(property), whenAbsent }];
  });
  const knownNames = inHashOrder(properties.map(([property]) => property));
  return { kind: "object", javaClass, properties: new Map(properties), knownNames };
}

/**
 * What the generated class starts a field with. A free-form value that is absent is another thing than a JSON
 * null: search-configuration-null [observed].
 */
function defaultOf(model: Model, value: unknown): unknown {
  if (model.kind === "anything") return undefined;
  return model.kind === "array" ? [] : (value ?? null);
}

/**
 * The order of Jackson's table of properties: by slot, in which a name is by its hash. One whose slot is taken moves to a
 * second table that follows the first, or behind both.
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

/** Follows references, and passes over `| null`: Java cannot tell a nullable field from any other. */
function withoutReference(schemas: Schemas, schema: Schema): Schema & { name?: string } {
  const target = schema.anyOf?.find((option) => option.type !== "null");
  if (target) return { ...schema, ...withoutReference(schemas, target) };
  const name = schema.$ref?.split("/").at(-1);
  if (name === undefined) return schema;
  return { ...withoutReference(schemas, schemas[name] as Schema), name };
}
