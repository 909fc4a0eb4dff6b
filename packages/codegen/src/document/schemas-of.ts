import type { Path } from "../doctor/finding.ts";
import { contentOf } from "./keywords.ts";
import {
  type AnySchema,
  type OpenApiDocument,
  operationsOf,
  pointerSegments,
  type RequestBody,
  type Response,
  resolvePointer,
  type Schema,
} from "./openapi-document.ts";
import { isMap } from "./shape.ts";
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

/** The components that a part of a document uses, directly or indirectly, such as `schemas/Thing`. */
export function componentsReachedFrom({ components }: OpenApiDocument, start: unknown): Set<string> {
  const sections: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> = components;
  const reached = new Set<string>();
  const visit = (part: unknown): void =>
    walkDocument(part, ({ $ref, discriminator }) => {
      const mapping = isMap(discriminator) && isMap(discriminator["mapping"]) ? discriminator["mapping"] : {};
      for (const target of [$ref, ...Object.values(mapping)]) {
        if (typeof target !== "string") continue;
        // A value of `mapping` can be the name of a schema.
        const [root, section = "", name = ""] = pointerSegments(target) ?? ["components", "schemas", target];
        const key = `${section}/${name}`;
        if (root !== "components" || reached.has(key) || !Object.hasOwn(sections[section] ?? {}, name)) continue;
        reached.add(key);
        visit(sections[section]?.[name]);
      }
    });
  visit(start);
  return reached;
}

/** The names of the schemas that a part of a document uses, directly or indirectly. */
export function namesReachedFrom(document: OpenApiDocument, start: unknown): Set<string> {
  const reached = [...componentsReachedFrom(document, start)].filter((key) => key.startsWith("schemas/"));
  return new Set(reached.map((key) => key.slice("schemas/".length)));
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
