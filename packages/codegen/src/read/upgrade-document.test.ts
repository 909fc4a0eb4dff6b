import { describe, expect, test } from "vitest";
import { inlinePathItems } from "../document/inline-references.ts";
import type { OpenApiDocument } from "../document/openapi-document.ts";
import { upgradeDocument } from "./upgrade-document.ts";

describe("upgradeDocument()", () => {
  const ref = { $ref: "#/components/schemas/Other" };

  test.each<[string, object, object]>([
    ["a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    ["a list of types", { type: ["string", "null"], nullable: true }, { type: ["string", "null"] }],
    ["an enum", { type: "string", enum: ["a"], nullable: true }, { type: ["string", "null"], enum: ["a", null] }],
    ["an enum without a type", { enum: ["a"], nullable: true }, { enum: ["a", null] }],
    ["a reference", { ...ref, nullable: true, description: "D" }, { anyOf: [ref, { type: "null" }], description: "D" }],
    [
      "allOf",
      { allOf: [ref], nullable: true, readOnly: true },
      { anyOf: [{ allOf: [ref] }, { type: "null" }], readOnly: true },
    ],
    ["nothing else in a choice", { anyOf: [ref, { nullable: true }] }, { anyOf: [ref, { type: "null" }] }],
    ["anyOf", { anyOf: [ref], nullable: true }, { anyOf: [ref, { type: "null" }] }],
    [
      "oneOf with a discriminator",
      { oneOf: [ref], discriminator: { propertyName: "kind" }, nullable: true },
      { anyOf: [{ oneOf: [ref], discriminator: { propertyName: "kind" } }, { type: "null" }] },
    ],
    [
      "properties without a type",
      { properties: { a: { type: "string", nullable: true } }, nullable: true },
      { type: ["object", "null"], properties: { a: { type: ["string", "null"] } } },
    ],
    ["an empty schema, which allows null", { nullable: true }, {}],
    ["nullable: false", { type: "string", nullable: false }, { type: "string" }],
  ])("upgrades nullable beside %s, in 3.0 and 3.1", (_what, schema, expected) => {
    expect(upgraded("3.0.3", schema)).toEqual(expected);
    expect(upgraded("3.1.0", schema)).toEqual(expected);
  });

  test("keeps a property called nullable", () => {
    const schema = { type: "object", properties: { nullable: { type: "boolean" } } };
    expect(upgraded("3.0.3", schema)).toEqual(schema);
  });

  test("keeps data that looks like a schema", () => {
    const data = { type: "string", nullable: true };
    const schema = { type: "object", default: data, example: data, enum: [data], "x-data": data };
    expect(upgraded("3.0.3", schema)).toEqual(schema);
  });

  test.each<[object, object]>([
    [{ minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
    [{ minimum: 1, exclusiveMinimum: false }, { minimum: 1 }],
    [{ maximum: 1, exclusiveMaximum: true }, { exclusiveMaximum: 1 }],
    [{ exclusiveMaximum: true }, {}],
    [{ exclusiveMinimum: 1 }, { exclusiveMinimum: 1 }],
  ])("upgrades %j to %j", (schema, expected) => {
    expect(upgraded("3.0.0", schema)).toEqual(expected);
  });

  test("ignores siblings of a reference in 3.0 except descriptions, and keeps them in 3.1", () => {
    const schema = { ...ref, type: "object", default: 5, description: "Kept." };
    expect(upgraded("3.0.3", schema)).toEqual({ ...ref, description: "Kept." });
    expect(upgraded("3.1.0", schema)).toEqual(schema);
  });

  test.each([
    ["get", "read"],
    ["head", "read"],
    ["options", "read"],
    ["post", "write"],
    ["put", "write"],
    ["patch", "write"],
    ["delete", "write"],
  ])("a %s without x-effect is a %s", (method, effect) => {
    const { paths } = complete({ openapi: "3.1.0", paths: { "/a": { [method]: {} } } });
    expect(paths["/a"]).toMatchObject({ [method]: { "x-effect": effect, responses: {} } });
  });

  test("keeps an x-effect, and completes referenced path items", () => {
    const { paths } = complete({
      openapi: "3.1.0",
      paths: { "/a": { post: { "x-effect": "read", responses: {} } }, "/b": { $ref: "#/components/pathItems/B" } },
      components: { pathItems: { B: { get: {} } } },
    });
    expect(paths["/a"]?.["post"]).toMatchObject({ "x-effect": "read", responses: {} });
    expect(paths["/b"]?.["get"]).toMatchObject({ "x-effect": "read" });
  });

  test.each([{}, { paths: null, components: null }, { components: {} }, { components: { schemas: null } }])(
    "fills in what may be left out: %j",
    (parts) => {
      expect(complete({ openapi: "3.0.3", ...parts })).toEqual({
        openapi: "3.1.0",
        paths: {},
        components: { schemas: {} },
      });
    },
  );
});

function upgraded(openapi: string, schema: object): unknown {
  return complete({ openapi, components: { schemas: { It: structuredClone(schema) } } }).components.schemas["It"];
}

function complete(document: object): OpenApiDocument {
  return upgradeDocument(inlinePathItems(document as OpenApiDocument));
}
