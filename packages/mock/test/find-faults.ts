import type { OperationPath } from "@airbyte-web-backend/mock";
import { document } from "@airbyte-web-backend/schema/document";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/**
 * What keeps a body from being what the corrected document says, one text per fault; none when it is right.
 *
 * Objects that name their properties may have no others: the document leaves them open for later servers, this version
 * neither sends nor takes more. And its answers have all of them, in the order of the document. For errors that is left
 * to `findFaultsOf`: the 404 of the document allows an `id`, which only an unknown path has.
 *
 * @param part Which body of the operation: the one of the request, or of the response with a status.
 */
export function findFaults(path: OperationPath, part: "requestBody" | `responses/${number}`, body: unknown): string[] {
  const operation = document.paths[`/v1/web_backend/${path}`]?.["post"] as Described;
  const described = part === "requestBody" ? operation.requestBody : operation.responses[part.slice(10)];
  if (!described) return [`${path}: the document has no ${part}`];
  const place = described.$ref ?? `#/paths/~1v1~1web_backend~1${path.replace("/", "~1")}/post/${part}`;
  const schema = { $ref: `${place}/content/application~1json/schema` };
  const faults = findSchemaFaults(schema, body);
  if (part === "responses/200") faults.push(...findKeyFaults(schema, body));
  return faults.map((fault) => `${path} ${part}${fault}`);
}

/** What keeps a value from being what one of the document's schemas says, all keys there and in their order. */
export function findFaultsOf(schemaName: string, value: unknown): string[] {
  const schema = { $ref: `#/components/schemas/${schemaName}` };
  return [...findSchemaFaults(schema, value), ...findKeyFaults(schema, value)];
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

// `strict` is Ajv's opinion on how schemas are written; an OpenAPI document has keywords that it does not know.
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(close(document) as object, "document");

/** A copy in which an object schema that names its properties allows no others. */
function close(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(close);
  if (typeof part !== "object" || part === null) return part;
  const closed = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, close(value)]));
  // A map of properties may have one called `properties`; a schema says its type beside them.
  return "properties" in part && "type" in part ? { additionalProperties: false, ...closed } : closed;
}

function findSchemaFaults({ $ref }: { $ref: string }, value: unknown): string[] {
  const validate = ajv.getSchema(`document${$ref}`);
  if (!validate) throw new RangeError(`The document has no schema at ${$ref}`);
  validate(value);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}

/** The objects that have not all properties of their schema, or in another order. */
function findKeyFaults(schema: Schema, value: unknown, path = ""): string[] {
  const { items, properties } = withoutReference(schema);
  if (items && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => findKeyFaults(items, item, `${path}/${index}`));
  }
  if (!properties || typeof value !== "object" || value === null) return [];
  const [keys, expected] = [Object.keys(value).join(), Object.keys(properties).join()];
  return [
    ...(keys === expected ? [] : [`${path}: has the keys ${keys} and not ${expected}`]),
    ...Object.entries(value).flatMap(([key, below]) => findKeyFaults(properties[key] ?? {}, below, `${path}/${key}`)),
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
