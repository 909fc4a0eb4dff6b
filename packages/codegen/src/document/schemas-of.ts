import type { Path } from "../doctor/finding.ts";
import { contentOf } from "./keywords.ts";
import {
  type AnySchema,
  type OpenApiDocument,
  operationsOf,
  type RequestBody,
  type Response,
  resolvePointer,
  type Schema,
  schemaName,
} from "./openapi-document.ts";
import { walkDocument } from "./walk-document.ts";

/** A schema and its place in the document. */
export interface Located {
  readonly schema: Schema;
  /** `ConnectionSchedule` or `ConnectionSchedule.timeUnit`; schemas of an operation have its operationId. */
  readonly name: string;
  readonly path: Path;
}

/** All schemas of components, bodies, parameters and headers, with the schemas inside of them. */
export function schemasOf(document: OpenApiDocument): Located[] {
  const components = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
    nestedSchemas(schema, name, ["components", "schemas", name]),
  );
  const inContent = (body: object | undefined, name: string, path: Path): Located[] => {
    const content = (body as RequestBody | undefined)?.content ?? {};
    return Object.entries(content).flatMap(([type, { schema }]) =>
      schema ? nestedSchemas(schema, name, [...path, "content", type, "schema"]) : [],
    );
  };
  const inFields = (fields: object | undefined, name: string, path: Path): Located[] => {
    return Object.entries((fields ?? {}) as Record<string, Field>).flatMap(([key, field]) => {
      const subject = `${name}.${field.name ?? key}`;
      const place = [...path, Array.isArray(fields) ? Number(key) : key];
      return [
        ...(field.schema ? nestedSchemas(field.schema, subject, [...place, "schema"]) : []),
        ...inContent(field, subject, place),
      ];
    });
  };
  const shared = Object.entries(document.paths).flatMap(([path, item]) => {
    const { parameters } = item as { parameters?: object };
    return inFields(parameters, path, ["paths", path, "parameters"]);
  });
  const inPlace = operationsOf(document).flatMap(({ path, method, operation }) => {
    const { operationId, parameters, requestBody, responses = {} } = operation;
    const place = ["paths", path, method];
    return [
      ...inFields(parameters, operationId, [...place, "parameters"]),
      ...inContent(requestBody, operationId, [...place, "requestBody"]),
      ...Object.entries(responses).flatMap(([status, response]) => [
        ...inFields((response as Response).headers, operationId, [...place, "responses", status, "headers"]),
        ...inContent(response, operationId, [...place, "responses", status]),
      ]),
    ];
  });
  return [...components, ...shared, ...inPlace];
}

/** A parameter or a header. */
interface Field {
  readonly name?: string;
  readonly schema?: AnySchema;
}

/** Keywords whose schemas are conditions, or describe a value only where something refers to them. */
const ELSEWHERE = new Set(
  "$defs definitions not if contains contentSchema propertyNames additionalItems unevaluatedItems unevaluatedProperties".split(
    " ",
  ),
);

function nestedSchemas(schema: AnySchema, name: string, path: Path): Located[] {
  if (typeof schema !== "object" || schema === null) return [];
  const inside = Object.entries(schema).flatMap(([keyword, value]) => {
    const content = ELSEWHERE.has(keyword) ? undefined : contentOf(keyword);
    const place = [...path, keyword];
    if (content === "schema") return nestedSchemas(value, name, place);
    if (content === "list")
      return value.flatMap((it: AnySchema, at: number) => nestedSchemas(it, name, [...place, at]));
    if (content !== "map") return [];
    return Object.entries(value as Record<string, AnySchema>).flatMap(([key, it]) =>
      nestedSchemas(it, keyword === "properties" ? `${name}.${key}` : name, [...place, key]),
    );
  });
  return [{ schema, name, path }, ...inside];
}

/** The names of the schemas that a part of the document uses, directly or indirectly. */
export function namesReachedFrom(document: OpenApiDocument, start: unknown): Set<string> {
  const names = new Set<string>();
  const visit = (part: unknown): void =>
    walkDocument(part, (node) => {
      const { $ref, discriminator } = node as Schema & { discriminator?: { mapping?: Record<string, string> } };
      // A value of `mapping` is a reference or the name of a schema.
      const mapped = Object.values(discriminator?.mapping ?? {}).flatMap((it) =>
        typeof it === "string" ? (schemaName(it) ?? it) : [],
      );
      for (const name of [schemaName($ref), ...mapped]) {
        if (name === undefined || names.has(name) || !Object.hasOwn(document.components.schemas, name)) continue;
        names.add(name);
        visit(document.components.schemas[name]);
      }
    });
  visit(start);
  return names;
}

/**
 * Whether a schema accepts null.
 *
 * @param isStrict As JSON Schema has it: an enum without null forbids null even if the type allows it, and so do two branches of
 *   `oneOf` that both allow it. The generated type allows null in both cases.
 */
export function allowsNull(schema: AnySchema | undefined, document: OpenApiDocument, isStrict: boolean): boolean {
  if (typeof schema !== "object") return schema !== false;
  const { $ref, type, enum: values, const: only, allOf = [], anyOf, oneOf } = schema as Schema & { const?: unknown };
  const inner = (part: AnySchema | undefined): boolean => allowsNull(part, document, isStrict);
  const isInValues = (only === undefined || only === null) && (values?.includes(null) ?? true);
  return (
    (type === undefined ? isInValues : [type].flat().includes("null") && (isInValues || !isStrict)) &&
    allOf.every(inner) &&
    (anyOf?.some(inner) ?? true) &&
    (oneOf === undefined || (isStrict ? oneOf.filter(inner).length === 1 : oneOf.some(inner))) &&
    ($ref === undefined || inner(resolvePointer(document, $ref) as AnySchema | undefined))
  );
}
