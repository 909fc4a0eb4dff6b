import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compareDocuments } from "../src/diff/compare-documents.ts";
import { documentOf } from "../src/diff/load-side.ts";
import type { OpenApiDocument } from "../src/document/openapi-document.ts";
import { isMap } from "../src/document/shape.ts";
import { SpecError } from "../src/read/spec-error.ts";
import { placesIn, replaced } from "./mutations-of.ts";

/** Something of each kind that a document can say. */
const EVERYTHING = `
openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info: { title: Things, version: "1" }
servers: [{ url: "https://things.example/{stage}", variables: { stage: { default: live, enum: [live, test] } } }]
security: [{ token: [] }]
webhooks: { changed: { post: { responses: { "200": { description: Seen. } } } } }
paths:
  /things/{id}:
    summary: A thing
    servers: [{ url: "https://other.example" }]
    parameters: [{ name: id, in: path, required: true, schema: { type: string, minLength: 1 } }]
    put:
      operationId: putThing
      description: Replaces it.
      x-effect: read
      parameters:
        - { name: limit, in: query, style: form, explode: false, schema: { type: array, items: { type: integer } } }
        - { $ref: "#/components/parameters/Trace" }
        - { name: filter, in: query, content: { application/json: { schema: { $ref: "#/components/schemas/Filter" } } } }
      security: [{ token: [write] }]
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/Thing" } }
          multipart/form-data: { schema: { type: object }, encoding: { file: { contentType: image/png } } }
      responses:
        "200":
          description: The thing.
          headers: { X-Total: { $ref: "#/components/headers/Total" } }
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } }, text/csv: { schema: { type: string } } }
          links: { again: { operationId: putThing, parameters: { id: $response.body#/id } } }
        "404": { $ref: "#/components/responses/Missing" }
      callbacks: { done: { "{$request.body#/url}": { post: { responses: { "200": { description: Seen. } } } } } }
    patch:
      operationId: patchThing
      x-effect: read
      x-write-when: isCertain
      requestBody: { content: { application/json: { schema: { type: object, properties: { isCertain: { type: boolean } } } } } }
      responses: { "204": { description: Done. } }
  /pets: { $ref: "#/components/pathItems/Pets" }
components:
  pathItems:
    Pets: { get: { operationId: listPets, responses: { "200": { description: The pets., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
  parameters: { Trace: { name: X-Trace, in: header, schema: { type: string, format: uuid } } }
  headers: { Total: { required: true, schema: { type: integer } } }
  responses: { Missing: { description: None., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } } }
  securitySchemes: { token: { type: http, scheme: bearer, description: Ask for one. } }
  schemas:
    Filter: { type: object, minProperties: 1, patternProperties: { "^by": { type: string } } }
    Thing:
      type: object
      description: A thing.
      required: [id, title]
      additionalProperties: false
      properties:
        id: { type: string, format: uuid, readOnly: true }
        title: { type: [string, "null"], title: Its title, maxLength: 5, pattern: "^a" }
        description: { $ref: "#/components/schemas/Text", maxLength: 5, default: none }
        isCertain: { type: boolean, default: false }
        size: { type: number, exclusiveMinimum: 0, multipleOf: 0.5 }
        color: { enum: [red, blue, null] }
        kind: { const: thing }
        pet: { anyOf: [{ $ref: "#/components/schemas/Pet" }, { type: "null" }], default: null }
        other: { oneOf: [{ type: integer, minimum: 3 }, { type: string, enum: [none, all] }, { type: array, maxItems: 3 }] }
        both: { allOf: [{ type: object, required: [a] }, { $ref: "#/components/schemas/Pet" }] }
        list: { type: array, uniqueItems: true, items: { type: object, additionalProperties: { type: string } } }
        pair: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false }
        open: { type: object, additionalProperties: true, propertyNames: { pattern: "^x" } }
        odd: { type: object, not: { required: [b] }, if: { required: [c] }, then: { required: [d] }, dependentSchemas: { e: { required: [f] } } }
        parent: { $ref: "#/components/schemas/Thing" }
    Text: { type: string }
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
      discriminator: { propertyName: sort, mapping: { cat: "#/components/schemas/Cat" } }
    Cat: { type: object, properties: { sort: { const: cat }, meow: { type: string, deprecated: true } } }
    Dog: { type: object, properties: { sort: { const: dog } }, example: { sort: dog } }
    Problem: { type: object, properties: { message: { type: string } } }
    Unused: { type: object, properties: { a: { type: string } } }
`;

/** Places where a change does not affect programs. */
const SILENT = [
  /^(openapi|info)\b/,
  /\b(summary|example|deprecated)\b/,
  /(?<!properties\/)\b(title|description)$/,
  // What nothing refers to, but schemas, which are exported.
  /^(paths|components|components\/(pathItems|parameters|headers|responses))$/,
  // An object without properties has other properties anyway.
  /properties\/open\/additionalProperties$/,
  // The values of the enum have this type.
  /oneOf\/1\/type$/,
];

describe("of a document with everything", () => {
  const document: unknown = parse(EVERYTHING);
  const places = placesIn(document);

  test.each<[string, (value: unknown) => unknown]>([
    ["each part that is removed is reported", () => undefined],
    ["each value that changes is reported", another],
    ["each key that is added is reported", (value) => (isMap(value) ? { ...value, unheardOf: { of: 5 } } : value)],
  ])("%s, except for descriptions", async (_what, edit) => {
    const before = await load(document);
    const silent: string[] = [];
    const told: string[] = [];
    for (const place of places) {
      const edited = replaced(document, place, edit);
      if (JSON.stringify(edited) === JSON.stringify(document)) continue;
      const after = await load(edited).catch((error: unknown) => {
        if (error instanceof SpecError) return undefined;
        throw error;
      });
      if (after === undefined) continue;
      const [there, back] = [compareDocuments(before, after), compareDocuments(after, before)];
      expect(back.length > 0, `back again: ${place.join("/")}`).toBe(there.length > 0);
      (there.length > 0 ? told : silent).push(place.join("/"));
    }
    const mayBeSilent = (place: string): boolean => SILENT.some((pattern) => pattern.test(place));
    expect(silent.filter((place) => !mayBeSilent(place))).toEqual([]);
    expect(told.length).toBeGreaterThan(100);
  });
});

function load(document: unknown): Promise<OpenApiDocument> {
  return documentOf({ file: "openapi.json", text: JSON.stringify(document) });
}

/** A value of the same kind. A type is another type. */
function another(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (value === null) return "something";
  if (value === "string") return "integer";
  if (value === "integer" || value === "array" || value === "number" || value === "boolean") return "string";
  return typeof value === "string" ? `${value}x` : value;
}
