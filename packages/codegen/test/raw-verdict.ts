import { Ajv2020 } from "ajv/dist/2020.js";
import type { OpenApiDocument } from "../src/document/openapi-document.ts";

const instances = new WeakMap<OpenApiDocument, Ajv2020>();

/** Ajv on the schemas as they are, in one go at run time. */
export function rawVerdict(document: OpenApiDocument, name: string): (value: unknown) => boolean {
  const ajv = instances.get(document) ?? ajvFor(document);
  instances.set(document, ajv);
  const validate = ajv.getSchema(`raw#/components/schemas/${encodeURIComponent(name)}`);
  if (!validate) throw new Error(`unknown schema ${name}`);
  return (value) => validate(value) === true;
}

function ajvFor({ components: { schemas } }: OpenApiDocument): Ajv2020 {
  return makeAjv().addSchema({ components: { schemas: forAjv(schemas, true) } }, "raw");
}

/** An Ajv for schemas as they are. */
export function makeAjv(): Ajv2020 {
  // Without `allErrors` Ajv treats a missing property as present if its name is empty.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    ownProperties: true,
    logger: false,
    code: { regExp: Object.assign(regExp, { code: "new RegExp" }) },
  });
  return ajv.addFormat("uuid", /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i);
}

const NOT_FOR_AJV = [
  "$anchor",
  "$dynamicAnchor",
  "default",
  "example",
  "examples",
  "id",
  "$async",
  "orNull",
  "x-foo",
  "discriminator",
];
const MAPS = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** Removes keywords that Ajv fails on and that do not restrict values; an enum without values accepts nothing. */
function forAjv(node: unknown, isMap: boolean): unknown {
  if (Array.isArray(node)) return node.map((it) => forAjv(it, false));
  if (typeof node !== "object" || node === null) return node;
  const { enum: values } = node as { enum?: unknown };
  if (!isMap && Array.isArray(values) && values.length === 0) return false;
  const kept = Object.entries(node).flatMap(([key, value]) => {
    if (isMap) return [[key, forAjv(value, false)]];
    if (NOT_FOR_AJV.includes(key)) return [];
    return [[key, ["const", "enum"].includes(key) ? value : forAjv(value, MAPS.includes(key))]];
  });
  return Object.fromEntries(kept);
}

function regExp(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}
