import { keywordsWith } from "./keywords.ts";
import { METHODS } from "./openapi-document.ts";
import { flag, list, listOf, mapOf, mapWith, refused, type Shape, text } from "./shape.ts";

// What OpenAPI 3.1 has a map, a list or a text for, as far as code is made from it. What a keyword means is checked where
// it is used.

/** References have been followed. One that is left leads to a schema. */
const noReference: Shape = refused("leads to a schema, which does not belong here");

const schema: Shape = (value, path) => {
  if (typeof value !== "boolean") keywords(value, path);
};

const keywords = mapWith({
  ...all(["$ref", "description", "format", "pattern", "title"], text),
  ...all(keywordsWith("list"), listOf(schema)),
  ...all(keywordsWith("map"), mapOf(schema)),
  ...all(keywordsWith("schema"), schema),
  $id: refused("is not supported: a schema is found by its name in components.schemas"),
  enum: list,
  required: listOf(text),
  type: (value, path) => (Array.isArray(value) ? listOf(text) : text)(value, path),
});
const content = mapOf(mapWith({ $ref: text, schema }));
const header = mapWith({ $ref: noReference, schema, content });
const parameters = listOf(mapWith({ $ref: noReference, name: text, in: text, schema, content }));
const requestBody = mapWith({ $ref: noReference, description: text, required: flag, content });
const response = mapWith({ $ref: noReference, description: text, content, headers: mapOf(header) });
const operation = mapWith({
  operationId: text,
  summary: text,
  description: text,
  tags: listOf(text),
  parameters,
  requestBody,
  responses: mapOf(response),
});

/** The shape of an OpenAPI document whose references have been followed, see `inlineReferences`. */
export const inlinedShape: Shape = mapWith({
  paths: mapOf(mapWith({ $ref: noReference, parameters, ...all([...METHODS], operation) })),
  components: mapWith({ schemas: mapOf(schema) }),
});

function all(keys: readonly string[], shape: Shape): Record<string, Shape> {
  return Object.fromEntries(keys.map((key) => [key, shape]));
}
