import fc from "fast-check";
import type { AnySchema, OpenApiDocument, Response, Schema } from "../src/document/openapi-document.ts";
import { makeDocument, ref } from "./make-document.ts";

const SCHEMA_NAMES = ["Alpha", "beta", "Gamma2", "_delta", "$epsilon", "Zeta_Eta"];

/** Names that are easy to get wrong in types, in validators, or in a walk over a document. */
const ODD_NAMES = [
  "constructor",
  "toString",
  "hasOwnProperty",
  "default",
  "enum",
  "properties",
  "example",
  "$ref",
  "type",
  "a-b",
  "a b",
  "1",
  "",
  "a/b~c",
  'say "x"',
  "`$" + "{x}`",
  "\\",
  "*/",
  "// x",
  "line\nbreak",
  "ä€😀",
  "class",
];

export const propertyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("id", "name", "size", "kind", "next") },
  { weight: 1, arbitrary: fc.constantFrom(...ODD_NAMES) },
  { weight: 1, arbitrary: fc.string().filter((name) => name !== "__proto__") },
);

const description = fc.oneof(
  fc.constantFrom(
    "A text.",
    "ends */ early",
    "* starts",
    "two\nlines",
    "@default x",
    "`$" + "{x}`",
    "\u2028",
    "// x",
    "",
  ),
  fc.string(),
);

interface Options {
  /** Whether each object with properties says if it has others, so that strict mode has nothing to add. */
  readonly isExplicit: boolean;
}

function schemaArbitrary({ isExplicit }: Options): fc.Arbitrary<Schema> {
  const { schema } = fc.letrec<{ schema: Schema; leaf: Schema; object: Schema; any: AnySchema }>((tie) => ({
    leaf: fc.oneof(
      fc.record(
        {
          type: fc.constantFrom("string", ["string", "null"]),
          description,
          minLength: fc.nat(3),
          format: fc.constantFrom("uuid", "date"),
        },
        { requiredKeys: ["type"] },
      ) as fc.Arbitrary<Schema>,
      fc.record({
        type: fc.constant("string"),
        enum: fc.uniqueArray(fc.string({ maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      }),
      fc.record({ enum: fc.uniqueArray(fc.constantFrom("a", "b", 1, 2, null, true), { minLength: 1, maxLength: 4 }) }),
      fc.record(
        {
          type: fc.constantFrom("integer", "number", ["integer", "null"]),
          minimum: fc.integer({ min: -5, max: 5 }),
          default: fc.integer(),
        },
        { requiredKeys: ["type"] },
      ) as fc.Arbitrary<Schema>,
      fc.constantFrom<Schema>({ type: "boolean" }, { type: "object" }, { type: "null" }, {}),
      fc.constantFrom(...SCHEMA_NAMES).map(ref),
    ),
    object: fc
      .record({
        properties: fc.dictionary(propertyName, tie("any"), { maxKeys: 4, noNullPrototype: true }),
        required: fc.uniqueArray(propertyName, { maxLength: 3 }),
        isClosed: fc.boolean(),
        isNullable: fc.boolean(),
        values: fc.option(tie("schema"), { nil: undefined }),
        description,
      })
      .map(({ properties, required, isClosed, isNullable, values, description: text }): Schema => {
        const isSilent = !isExplicit && !isClosed && values === undefined;
        return {
          type: isNullable ? ["object", "null"] : "object",
          ...(text !== "" && { description: text }),
          ...(required.length > 0 && { required }),
          properties,
          ...(!isSilent && { additionalProperties: isClosed ? false : (values ?? true) }),
        };
      }),
    schema: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      tie("leaf"),
      tie("object"),
      fc.record({ type: fc.constant("array"), items: tie("any") }),
      fc.record({ anyOf: fc.tuple(tie("schema"), fc.constant<Schema>({ type: "null" })) }),
      fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
      fc.record({ allOf: fc.array(tie("object"), { minLength: 1, maxLength: 2 }) }),
    ),
    any: fc.oneof({ weight: 20, arbitrary: tie("schema") }, { weight: 1, arbitrary: fc.boolean() }),
  }));
  return schema;
}

/** A document of schemas that refer to each other: one is a request, one a response. */
export function documentArbitrary(options: Options): fc.Arbitrary<OpenApiDocument> {
  const schema = schemaArbitrary(options);
  const schemas = fc.record(Object.fromEntries(SCHEMA_NAMES.map((name) => [name, schema])));
  const name = fc.constantFrom(...SCHEMA_NAMES);
  return fc
    .record({ schemas, request: name.map(ref), response: name.map(ref) })
    .map((parts) => makeDocument({ ...parts, schemas: { ...parts.schemas } }));
}

/**
 * The same with a parameter and a header, and with parts of it elsewhere in the document, where references lead to them:
 * the path item, the parameter, the bodies, the header, a property of a schema.
 */
export function scatteredArbitrary(options: Options): fc.Arbitrary<OpenApiDocument> {
  const places = fc.subarray(["pathItems", "parameters", "requestBodies", "responses", "headers", "properties"]);
  return fc.record({ document: documentArbitrary(options), places, twice: fc.boolean() }).map((parts) => {
    const document = structuredClone(parts.document);
    const schemas = document.components.schemas;
    /** Puts a part into a section of the components, and gives the reference to it, by way of another one if it is so. */
    const elsewhere = <Part extends object>(section: string, name: string, part: Part): Part => {
      if (!parts.places.includes(section)) return part;
      const alias = `${name}2`;
      document.components[section] = {
        [name]: part,
        ...(parts.twice && { [alias]: { $ref: `#/components/${section}/${name}` } }),
      };
      return { $ref: `#/components/${section}/${parts.twice ? alias : name}` } as never;
    };

    const [[path, item] = ["", {}]] = Object.entries(document.paths);
    const operation = item["post"];
    if (!operation?.requestBody) throw new Error("the document has no operation with a body");
    const parameter = { name: "q", in: "query", schema: ref("Alpha") };
    operation.parameters = [elsewhere("parameters", "default", parameter)];
    operation.requestBody = elsewhere("requestBodies", "enum", operation.requestBody);
    const headers = { "X-Value": elsewhere("headers", "value", { schema: ref("Alpha") }) };
    const answer = { ...(operation.responses["200"] as Response), headers };
    operation.responses = { "200": elsewhere("responses", "example", answer) };
    document.paths[path] = elsewhere("pathItems", "const", item);
    if (parts.places.includes("properties")) {
      const [key] = Object.keys(schemas["Alpha"]?.properties ?? {}).filter((it) => !/[%]/.test(it));
      if (key !== undefined) {
        const pointer = encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
        schemas["beta"] = { $ref: `#/components/schemas/Alpha/properties/${pointer}` };
      }
    }
    return document;
  });
}

/** A value that often meets the schema, and otherwise misses it narrowly. */
export function valueArbitrary(document: OpenApiDocument, schema: AnySchema, depth = 3): fc.Arbitrary<unknown> {
  const other = fc.jsonValue({ maxDepth: 1 });
  if (typeof schema === "boolean" || depth === 0) return other;
  const name = schema.$ref?.split("/").at(-1);
  if (name !== undefined) return valueArbitrary(document, document.components.schemas[name] ?? true, depth);
  const inner = (part: AnySchema): fc.Arbitrary<unknown> => valueArbitrary(document, part, depth - 1);
  const { enum: values, type, properties = {}, items, allOf } = schema;
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const objects = [
    properties,
    ...(allOf ?? []).map((part) => (typeof part === "object" ? (part.properties ?? {}) : {})),
  ];
  const fitting: fc.Arbitrary<unknown>[] = [
    ...(values ? [fc.constantFrom(...values)] : []),
    ...parts.map(inner),
    ...[type ?? []].flat().map((it): fc.Arbitrary<unknown> => {
      if (it === "string") return fc.oneof(fc.string(), fc.uuid(), fc.constant("👍👍"));
      if (it === "integer") return fc.integer();
      if (it === "number") return fc.double({ noNaN: true, noDefaultInfinity: true });
      if (it === "boolean") return fc.boolean();
      if (it === "array") return fc.array(inner(items ?? true), { maxLength: 3 });
      if (it === "object") return objectArbitrary(Object.assign({}, ...objects), inner);
      return fc.constant(null);
    }),
    ...(allOf ? [objectArbitrary(Object.assign({}, ...objects), inner)] : []),
  ];
  return fitting.length > 0
    ? fc.oneof({ weight: 8, arbitrary: fc.oneof(...fitting) }, { weight: 1, arbitrary: other })
    : other;
}

function objectArbitrary(
  properties: Readonly<Record<string, AnySchema>>,
  inner: (part: AnySchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const known = Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, inner(part)]));
  const extra = fc.dictionary(propertyName, fc.jsonValue({ maxDepth: 0 }), { maxKeys: 1, noNullPrototype: true });
  return fc
    .record({ known: fc.record(known, { requiredKeys: [], noNullPrototype: true }), extra })
    .map((it) => ({ ...it.extra, ...it.known }));
}
