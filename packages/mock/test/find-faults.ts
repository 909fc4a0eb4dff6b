import type { OperationPath } from "@airbyte-web-backend/mock";
import { document } from "@airbyte-web-backend/schema/document";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/**
 * What keeps a body from being what the corrected document says, one text per fault; none when it is right.
 *
 * Objects that name their properties may have no others: the document leaves them open for later servers, this version
 * neither sends nor takes more.
 *
 * @param part Which body of the operation: the one of the request, or of the response with a status.
 */
export function findFaults(path: OperationPath, part: "requestBody" | `responses/${number}`, body: unknown): string[] {
  const operation = document.paths[`/v1/web_backend/${path}`]?.["post"] as Described;
  const described = part === "requestBody" ? operation.requestBody : operation.responses[part.slice(10)];
  if (!described) return [`${path}: the document has no ${part}`];
  const place = described.$ref ?? `#/paths/~1v1~1web_backend~1${path.replace("/", "~1")}/post/${part}`;
  const validate = ajv.getSchema(`document${place}/content/application~1json/schema`);
  if (!validate) throw new RangeError(`The document has no schema at ${place}`);
  validate(body);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${path} ${part}${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}

interface Described {
  requestBody: { $ref?: string };
  responses: { [status: string]: { $ref?: string } };
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
