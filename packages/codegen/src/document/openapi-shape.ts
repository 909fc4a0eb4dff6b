import { keywordsWith } from "./keywords.ts";
import { METHODS } from "./openapi-document.ts";
import { flag, list, listOf, map, mapOf, mapWith, refused, type Shape, text } from "./shape.ts";

// The types of the keywords that codegen reads. The code that uses a keyword checks its meaning.

/** After inlining, only references to schemas are left. */
const noReference: Shape = refused("points to a schema, which is not allowed here");

const schema: Shape = (value, path) => {
  if (typeof value !== "boolean") keywords(value, path);
};

const keywords = mapWith({
  ...all(["$ref", "description", "format", "pattern", "title"], text),
  ...all(keywordsWith("list"), listOf(schema)),
  ...all(keywordsWith("map"), mapOf(schema)),
  ...all(keywordsWith("schema"), schema),
  ...all(["$dynamicRef", "$id"], refused("is not supported: refer to schemas by their names in components.schemas")),
  discriminator: mapWith({ propertyName: text, mapping: mapOf(text) }),
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

/** The shape of an OpenAPI document after `inlineReferences`. */
export const inlinedShape: Shape = mapWith({
  info: map,
  paths: mapOf(mapWith({ $ref: noReference, parameters, ...all([...METHODS], operation) })),
  components: mapWith({ schemas: mapOf(schema) }),
});

function all(keys: readonly string[], shape: Shape): Record<string, Shape> {
  return Object.fromEntries(keys.map((key) => [key, shape]));
}
