import { describe, expect, test } from "vitest";
import { type DocumentParts, makeDocument, ref } from "../../test/make-document.ts";
import { type OpenApiDocument, requestSchema, type Schema } from "../document/openapi-document.ts";
import { OPEN_ENUM, OPEN_NUMBERS, splitDirections, splitRequired } from "./split-directions.ts";

const color: Schema = { type: "string", enum: ["red", "blue"] };
const openColor: Schema = { type: "string", enum: ["red", "blue", OPEN_ENUM] };

describe("splitDirections()", () => {
  test("opens an enum in place if only responses use it", () => {
    expect(schemasOf({ response: ref("Color"), schemas: { Color: color } })).toEqual({ Color: openColor });
  });

  test("keeps an enum closed if only requests use it", () => {
    expect(schemasOf({ request: ref("Color"), schemas: { Color: color } })).toEqual({ Color: color });
  });

  test("keeps an unused enum closed", () => {
    expect(schemasOf({ schemas: { Color: color } })).toEqual({ Color: color });
  });

  test("adds a response variant of an enum that both use, and refers to it from the response", () => {
    const split = splitOf(makeDocument({ request: ref("Color"), response: ref("Color"), schemas: { Color: color } }));
    expect(split.components.schemas).toEqual({ Color: color, ColorRead: openColor });
    expect(requestOf(split)).toEqual(ref("Color"));
    expect(responseOf(split)).toEqual(ref("ColorRead"));
  });

  test("opens an inline enum of a response-only schema", () => {
    const schemas = { Thing: { type: "object", properties: { color } } };
    expect(schemasOf({ response: ref("Thing"), schemas })).toEqual({
      Thing: { type: "object", properties: { color: openColor } },
    });
  });

  test("makes a response-only schema refer to response variants", () => {
    const schemas = {
      Color: color,
      Body: { type: "object", properties: { color: ref("Color") } },
      Thing: { type: "object", properties: { color: ref("Color") } },
    };
    expect(schemasOf({ request: ref("Body"), response: ref("Thing"), schemas })).toEqual({
      Color: color,
      ColorRead: openColor,
      Body: schemas.Body,
      Thing: { type: "object", properties: { color: ref("ColorRead") } },
    });
  });

  test("adds a variant of each schema on the path to a shared enum", () => {
    const schemas = {
      Color: color,
      Item: { type: "object", properties: { color: ref("Color") } },
      List: { type: "array", items: ref("Item") },
    };
    const split = schemasOf({ request: ref("List"), response: ref("List"), schemas });
    expect(split).toEqual({
      ...schemas,
      ColorRead: openColor,
      ItemRead: { type: "object", properties: { color: ref("ColorRead") } },
      ListRead: { type: "array", items: ref("ItemRead") },
    });
  });

  test("follows allOf, anyOf, oneOf and additionalProperties", () => {
    const schemas = {
      Color: color,
      Thing: {
        allOf: [ref("Color")],
        anyOf: [ref("Color")],
        oneOf: [ref("Color")],
        additionalProperties: ref("Color"),
      },
    };
    expect(schemasOf({ request: ref("Color"), response: ref("Thing"), schemas })["Thing"]).toEqual({
      allOf: [ref("ColorRead")],
      anyOf: [ref("ColorRead")],
      oneOf: [ref("ColorRead")],
      additionalProperties: ref("ColorRead"),
    });
  });

  test("keeps a shared schema without an enum unchanged", () => {
    const schemas = { Id: { type: "string" }, Thing: { type: "object", properties: { id: ref("Id") } } };
    expect(schemasOf({ request: ref("Thing"), response: ref("Thing"), schemas })).toEqual(schemas);
  });

  test("terminates for schemas that refer to each other", () => {
    const schemas = {
      Node: { type: "object", properties: { next: ref("Node"), leaf: ref("Leaf") } },
      Leaf: { type: "object", properties: { parent: ref("Node"), color } },
    };
    expect(Object.keys(schemasOf({ request: ref("Node"), response: ref("Node"), schemas }))).toEqual([
      "Node",
      "Leaf",
      "NodeRead",
      "LeafRead",
    ]);
  });

  test("treats the schema of a parameter as part of a request", () => {
    const document = makeDocument({ response: ref("Color"), schemas: { Color: color } });
    operationOf(document).parameters = [{ name: "color", in: "query", schema: ref("Color") }];
    expect(Object.keys(splitOf(document).components.schemas)).toEqual(["Color", "ColorRead"]);
  });

  test("opens an enum with null in it", () => {
    const schemas: Record<string, Schema> = { Color: { type: ["string", "null"], enum: ["red", null] } };
    expect(schemasOf({ response: ref("Color"), schemas })).toEqual({
      Color: { type: ["string", "null"], enum: ["red", null, OPEN_ENUM] },
    });
  });

  test("opens an enum of numbers for numbers", () => {
    expect(schemasOf({ response: ref("Size"), schemas: { Size: { enum: [1, 2] } } })).toEqual({
      Size: { enum: [1, 2, OPEN_NUMBERS] },
    });
  });

  test("does not change examples and defaults", () => {
    const data = { enum: ["not", "a", "schema"], $ref: "#/components/schemas/Color" };
    const Thing = {
      type: "object",
      properties: { color: ref("Color") },
      example: data,
      examples: [data],
      default: data,
    };
    const split = schemasOf({ request: ref("Color"), response: ref("Thing"), schemas: { Color: color, Thing } });
    expect(split["Thing"]).toMatchObject({ example: data, examples: [data], default: data });
  });

  test.each(["example", "examples", "default"])("opens the enum of a property that is named %s", (name) => {
    const schemas = { Thing: { type: "object", properties: { [name]: color } } };
    expect(schemasOf({ response: ref("Thing"), schemas })["Thing"]?.properties?.[name]).toEqual(openColor);
  });

  test("numbers the variant if a schema has its name", () => {
    const schemas: Record<string, Schema> = { Color: color, ColorRead: { type: "string" } };
    const split = schemasOf({ request: ref("Color"), response: ref("Color"), schemas });
    expect(split).toEqual({ ...schemas, ColorRead2: openColor });
  });

  test("opens a choice between constants, which is an enum with descriptions", () => {
    const oneOf: Schema[] = [{ const: "red", title: "Red" }, { const: "blue" }];
    expect(schemasOf({ response: ref("Color"), schemas: { Color: { oneOf } } })).toEqual({
      Color: { oneOf: [...oneOf, { enum: [OPEN_ENUM] }] },
    });
  });

  test("maps the discriminator of a response to the variants", () => {
    const mapping = { cat: "#/components/schemas/Cat" };
    const schemas: Record<string, Schema> = {
      Cat: { type: "object", properties: { color } },
      Pet: { oneOf: [ref("Cat")], discriminator: { propertyName: "t", mapping } },
    };
    const split = schemasOf({ request: ref("Pet"), response: ref("Pet"), schemas });
    expect(split["Pet"]?.discriminator?.mapping).toEqual(mapping);
    expect(split["PetRead"]).toEqual({
      oneOf: [ref("CatRead")],
      discriminator: { propertyName: "t", mapping: { cat: "#/components/schemas/CatRead" } },
    });
  });

  test("treats the body of a webhook or a callback as received", () => {
    const body = { requestBody: { content: { "application/json": { schema: ref("Color") } } }, responses: {} };
    const document = makeDocument({ request: ref("Color"), schemas: { Color: color } });
    document.webhooks = { changed: { post: body as never } };
    expect(Object.keys(splitOf(document).components.schemas)).toEqual(["Color", "ColorRead"]);
  });

  test("ignores a schema with the name of a variant that is not needed", () => {
    const schemas = { Id: { type: "string" }, IdRead: color };
    const split = schemasOf({ request: ref("Id"), response: ref("IdRead"), schemas });
    expect(split).toEqual({ Id: { type: "string" }, IdRead: openColor });
  });

  test("does not change its argument", () => {
    const document = makeDocument({ request: ref("Color"), response: ref("Color"), schemas: { Color: color } });
    const before = structuredClone(document);
    splitOf(document);
    expect(document).toEqual(before);
  });
});

function splitOf(document: OpenApiDocument): OpenApiDocument {
  return splitDirections({ document }).document;
}

function schemasOf(parts: DocumentParts): Record<string, Schema> {
  return splitOf(makeDocument(parts)).components.schemas;
}

function operationOf(document: OpenApiDocument) {
  const operation = document.paths["/things/get"]?.["post"];
  if (!operation) throw new Error("the document has no operation");
  return operation;
}

function requestOf(document: OpenApiDocument): Schema | undefined {
  return requestSchema(operationOf(document));
}

function responseOf(document: OpenApiDocument): Schema | undefined {
  const response = operationOf(document).responses["200"];
  return response && "content" in response ? response.content?.["application/json"]?.schema : undefined;
}

describe("splitRequired()", () => {
  const id: Schema = { type: "string", readOnly: true };
  const password: Schema = { type: "string", writeOnly: true };
  const account = (required: string[]): Schema => ({
    type: "object",
    required,
    properties: { id, password, name: { type: "string" } },
  });

  test("does not require of a request what is readOnly, and of a response what is writeOnly", () => {
    const Account = account(["id", "password", "name"]);
    const parts = { request: ref("Account"), response: ref("Account"), schemas: { Account } };
    const { document, readNames } = splitRequired({ document: makeDocument(parts) });
    expect(document.components.schemas).toEqual({
      Account: account(["password", "name"]),
      AccountRead: account(["id", "name"]),
    });
    expect([...readNames]).toEqual([["Account", "AccountRead"]]);
    expect(requestOf(document)).toEqual(ref("Account"));
    expect(responseOf(document)).toEqual(ref("AccountRead"));
  });

  test.each<[string, Schema]>([
    ["a schema that it is made of", { allOf: [ref("Base")], required: ["id"] }],
    ["another part of it", { allOf: [ref("Base"), { required: ["id"] }] }],
    ["a schema that the property refers to", { type: "object", required: ["id"], properties: { id: ref("Id") } }],
  ])("finds the mark in %s", (_where, Thing) => {
    const schemas = { Thing, Base: { type: "object", properties: { id } }, Id: id };
    const split = splitRequired({ document: makeDocument({ request: ref("Thing"), schemas }) });
    expect(JSON.stringify(split.document.components.schemas["Thing"])).toContain('"required":[]');
  });

  test("does not change a document without readOnly and writeOnly", () => {
    const document = makeDocument({ request: ref("Color"), response: ref("Color"), schemas: { Color: color } });
    expect(splitRequired({ document }).document).toEqual(document);
  });
});
