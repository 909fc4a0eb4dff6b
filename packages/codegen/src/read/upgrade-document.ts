import { isAnnotation } from "../document/keywords.ts";
import { type OpenApiDocument, operationsOf } from "../document/openapi-document.ts";
import { isMap } from "../document/shape.ts";
import { walkDocument } from "../document/walk-document.ts";

/** Safe methods: their calls change nothing and can be retried. See RFC 9110, section 9.2.1. */
const SAFE_METHODS = new Set(["get", "head", "options", "trace"]);
/** What OpenAPI 3.0 allows beside a `$ref` in practice: descriptions, and `nullable`. It ignores all other keywords. */
const BESIDE_REF = new Set(["$ref", "description", "nullable", "summary", "title"]);
/** Keywords that make a schema without a type an object. */
const OF_OBJECTS = ["properties", "additionalProperties", "patternProperties", "required"];

/**
 * A copy of the document as OpenAPI 3.1, with the defaults of its operations. Keywords that 3.1 no longer has are replaced in
 * documents of both versions.
 *
 * `nullable: true` always adds null, beside an enum and a `$ref` too: see docs/decisions/0024.
 *
 * @param document The result of `inlinePathItems`.
 */
export function upgradeDocument(document: OpenApiDocument): OpenApiDocument {
  const upgraded = structuredClone(document);
  const isOld = upgraded.openapi.startsWith("3.0");
  if (isOld) upgraded.openapi = "3.1.0";
  walkDocument(upgraded, (node, isSchema) => {
    if (isSchema) upgradeSchema(node, isOld);
  });
  for (const { method, operation } of operationsOf(upgraded)) {
    if (!isMap(operation)) continue; // refused later, with its place
    operation.responses ??= {};
    operation["x-effect"] ??= SAFE_METHODS.has(method) ? "read" : "write";
  }
  return upgraded;
}

function upgradeSchema(schema: Record<string, unknown>, isOld: boolean): void {
  if (isOld && typeof schema["$ref"] === "string") {
    for (const key of Object.keys(schema)) if (!BESIDE_REF.has(key) && !key.startsWith("x-")) delete schema[key];
  }
  for (const [exclusive, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof schema[exclusive] !== "boolean") continue;
    if (schema[exclusive] && schema[limit] !== undefined) {
      schema[exclusive] = schema[limit];
      delete schema[limit];
    } else {
      delete schema[exclusive];
    }
  }
  for (const choice of [schema["anyOf"], schema["oneOf"]]) {
    if (Array.isArray(choice)) for (const branch of choice) if (isOnlyNullable(branch)) branch["type"] = "null";
  }
  const { nullable } = schema;
  if (typeof nullable !== "boolean") return;
  delete schema["nullable"];
  if (nullable) addNull(schema);
}

/** Whether a branch of a choice is `nullable: true` alone. It means null: if it accepted everything, the choice would say nothing. */
function isOnlyNullable(branch: unknown): branch is Record<string, unknown> {
  if (!isMap(branch) || branch["nullable"] !== true) return false;
  return Object.keys(branch).every((key) => key === "nullable" || isAnnotation(key));
}

function addNull(schema: Record<string, unknown>): void {
  const { type, enum: values, anyOf } = schema;
  const isComposed = ["$ref", "allOf", "oneOf", "not"].some((key) => schema[key] !== undefined);
  if (isComposed || (anyOf !== undefined && type !== undefined)) {
    const rest = Object.entries(schema).filter(([key]) => !isAnnotation(key) || key === "discriminator");
    for (const [key] of rest) delete schema[key];
    schema["anyOf"] = [Object.fromEntries(rest), { type: "null" }];
    return;
  }
  if (Array.isArray(anyOf)) anyOf.push({ type: "null" });
  if (Array.isArray(values) && !values.includes(null)) values.push(null);
  const types = [type ?? typeOfKeywords(schema) ?? []].flat();
  if (types.length > 0 && !types.includes("null")) schema["type"] = [...types, "null"];
}

/** The type that the keywords of a schema without a type imply. */
function typeOfKeywords(schema: Readonly<Record<string, unknown>>): string | undefined {
  if (schema["enum"] !== undefined || schema["anyOf"] !== undefined) return undefined;
  if (OF_OBJECTS.some((key) => schema[key] !== undefined)) return "object";
  return schema["items"] === undefined ? undefined : "array";
}
