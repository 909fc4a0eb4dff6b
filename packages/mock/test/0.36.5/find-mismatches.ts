import type { OperationPath } from "@airbyte-web-backend/mock";
import { document } from "@airbyte-web-backend/schema/document";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/**
 * Validates a body against the corrected document. Returns a message for each mismatch.
 *
 * It is stricter than the document, which is open for later servers: unknown properties are mismatches, and responses must have
 * all properties in the order of the document. Error bodies are checked by `findMismatchesOf`, because the 404 of the document
 * allows an `id`, which only an unknown path has.
 *
 * @param part The request body, or the response with a status.
 */
export function findMismatches(
  path: OperationPath,
  part: "requestBody" | `responses/${number}`,
  body: unknown,
): string[] {
  const operation = document.paths[`/v1/web_backend/${path}`]?.["post"] as Described;
  const described = part === "requestBody" ? operation.requestBody : operation.responses[part.slice(10)];
  if (!described) return [`${path}: the document has no ${part}`];
  const place = described.$ref ?? `#/paths/~1v1~1web_backend~1${path.replace("/", "~1")}/post/${part}`;
  const schema = { $ref: `${place}/content/application~1json/schema` };
  const mismatches = findSchemaMismatches(schema, body);
  if (part === "responses/200") mismatches.push(...findKeyMismatches(schema, body));
  return mismatches.map((mismatch) => `${path} ${part}${mismatch}`);
}

/** Validates a value against a schema of the document. All keys must exist, in their order. */
export function findMismatchesOf(schemaName: string, value: unknown): string[] {
  const schema = { $ref: `#/components/schemas/${schemaName}` };
  return [...findSchemaMismatches(schema, value), ...findKeyMismatches(schema, value)];
}

interface Described {
  requestBody: { $ref?: string };
  responses: { [status: string]: { $ref?: string } };
}

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  items?: Schema;
  properties?: { [name: string]: Schema };
}

// Ajv's `strict` rejects the keywords of OpenAPI.
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(close(document) as object, "document");

/** Copies a schema and forbids additional properties in objects with properties. */
function close(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(close);
  if (typeof part !== "object" || part === null) return part;
  const closed = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, close(value)]));
  // A property may be called `properties`. Only a schema has a type, too.
  return "properties" in part && "type" in part ? { additionalProperties: false, ...closed } : closed;
}

function findSchemaMismatches({ $ref }: { $ref: string }, value: unknown): string[] {
  const validate = ajv.getSchema(`document${$ref}`);
  if (!validate) throw new RangeError(`The document has no schema at ${$ref}`);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
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
  if (plain.$ref === undefined) return plain;
  const keys = plain.$ref.split("/").slice(1);
  const target = keys.reduce<unknown>((part, key) => {
    const name = key.replaceAll("~1", "/");
    return typeof part === "object" && part !== null ? new Map(Object.entries(part)).get(name) : undefined;
  }, document);
  return withoutReference(target as Schema);
}
