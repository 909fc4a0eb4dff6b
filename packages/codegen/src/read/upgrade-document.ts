import { inlinePathItems } from "../document/inline-references.ts";
import { isAnnotation } from "../document/keywords.ts";
import { METHODS, type OpenApiDocument } from "../document/openapi-document.ts";
import { isMap } from "../document/shape.ts";
import { walkDocument } from "../document/walk-document.ts";
import type { YamlFile } from "./yaml-file.ts";

/** Methods that by RFC 9110, section 9.2.1, ask for no change, so that their calls may be repeated. */
const SAFE_METHODS = new Set(["get", "head", "options", "trace"]);
/** What stays beside a `$ref` of OpenAPI 3.0, which ignores its neighbours: what explains, and what means null. */
const BESIDE_REF = new Set(["$ref", "description", "nullable", "summary", "title"]);
/** Keywords by which a schema without a type says of which type it speaks. */
const OF_OBJECTS = ["properties", "additionalProperties", "patternProperties", "required"];

/**
 * The document with its operations where its paths are, each with what it says by saying nothing; the document itself is
 * upgraded.
 *
 * @param sources See `inlineReferences`.
 * @throws {SpecError} A reference of a path leads nowhere.
 */
export function completeDocument(document: OpenApiDocument, sources: readonly YamlFile[] = []): OpenApiDocument {
  upgradeDocument(document);
  const complete = inlinePathItems(document, sources);
  for (const item of Object.values(complete.paths)) completePathItem(item);
  return complete;
}

/**
 * Turns a document of OpenAPI 3.0 or 3.1 into one of 3.1 that has `paths` and `components.schemas`. The
 * keywords of 3.0 that 3.1 no longer has are replaced, in either version.
 *
 * `nullable: true` adds null wherever it stands, beside an enum and a `$ref` too: that is what its authors mean.
 */
function upgradeDocument(document: OpenApiDocument): void {
  const root = document as unknown as Record<string, unknown>;
  const isOld = String(root["openapi"]).startsWith("3.0");
  if (isOld) root["openapi"] = "3.1.0";
  root["paths"] ??= {};
  root["components"] ??= {};
  if (isMap(root["components"])) root["components"]["schemas"] ??= {};
  walkDocument(document, (node, isSchema) => {
    if (isSchema) upgradeSchema(node, isOld);
  });
}

function completePathItem(item: unknown): void {
  if (!isMap(item)) return;
  for (const method of METHODS) {
    const operation = item[method];
    if (!isMap(operation)) continue;
    operation["responses"] ??= {};
    operation["x-effect"] ??= SAFE_METHODS.has(method) ? "read" : "write";
  }
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
  const { nullable } = schema;
  if (typeof nullable !== "boolean") return;
  delete schema["nullable"];
  if (nullable) addNull(schema);
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

/** What openapi-typescript takes for the type of a schema that names none. */
function typeOfKeywords(schema: Readonly<Record<string, unknown>>): string | undefined {
  if (schema["enum"] !== undefined || schema["anyOf"] !== undefined) return undefined;
  if (OF_OBJECTS.some((key) => schema[key] !== undefined)) return "object";
  return schema["items"] === undefined ? undefined : "array";
}
