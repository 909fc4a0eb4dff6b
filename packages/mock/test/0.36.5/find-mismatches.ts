import { type OperationName, operations } from "@airbyte-web-backend/schema";
import { document } from "@airbyte-web-backend/schema/document";
import * as strict from "@airbyte-web-backend/schema/validators/strict";

/** By name: `validateKnownExceptionInfo`. */
const validators = new Map(Object.entries(strict) as unknown as [string, strict.Validator<unknown>][]);

/**
 * Validates a body against the corrected document. Returns a message for each mismatch.
 *
 * It is stricter than the document, which is open for later servers: unknown properties are mismatches, and responses must have
 * all properties in the order of the document. Error bodies are checked by `findMismatchesOf`, because the 404 of the document
 * allows an `id`, which only an unknown path has.
 *
 * @param part The request, or the status of a response.
 */
export function findMismatches(operationId: OperationName, part: "request" | number, body: unknown): string[] {
  const { request, responses }: { request: string; responses: { [status: string]: string } } = operations[operationId];
  const schema = part === "request" ? request : responses[part];
  if (!schema) return [`${operationId}: the document has no response ${part}`];
  const mismatches = part === 200 ? findMismatchesOf(schema, body) : findSchemaMismatches(schema, body);
  return mismatches.map((mismatch) => `${operationId} ${part}${mismatch}`);
}

/** Validates a value against a schema of the document. All keys must exist, in their order. */
export function findMismatchesOf(schemaName: string, value: unknown): string[] {
  const schema = { $ref: `#/components/schemas/${schemaName}` };
  return [...findSchemaMismatches(schemaName, value), ...findKeyMismatches(schema, value)];
}

function findSchemaMismatches(schemaName: string, value: unknown): string[] {
  const validate = validators.get(`validate${schemaName}`);
  if (!validate) throw new RangeError(`The document has no schema ${schemaName}`);
  return validate(value).map(({ pointer, expected, found }) => `${pointer}: expected ${expected}, found ${found}`);
}

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  items?: Schema;
  properties?: { [name: string]: Schema };
}

/** Finds objects with missing properties, or with another order of properties. */
function findKeyMismatches(schema: Schema, value: unknown, path = ""): string[] {
  const { items, properties } = withoutReference(schema);
  if (items && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => findKeyMismatches(items, item, `${path}/${index}`));
  }
  if (!properties || typeof value !== "object" || value === null) return [];
  const [keys, expected] = [Object.keys(value).join(), Object.keys(properties).join()];
  return [
    ...(keys === expected ? [] : [`${path}: has the keys ${keys} and not ${expected}`]),
    ...Object.entries(value).flatMap(([key, below]) =>
      findKeyMismatches(properties[key] ?? {}, below, `${path}/${key}`),
    ),
  ];
}

function withoutReference(schema: Schema): Schema {
  const plain = schema.anyOf?.[0] ?? schema;
  const name = plain.$ref?.split("/").at(-1);
  const schemas: { [name: string]: unknown } = document.components.schemas ?? {};
  return name === undefined ? plain : withoutReference(schemas[name] as Schema);
}
