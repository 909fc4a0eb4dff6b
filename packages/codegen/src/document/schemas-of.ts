import type { Path } from "../doctor/finding.ts";
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

/** A schema of the document, wherever it stands. */
export interface Located {
  readonly schema: Schema;
  /** `ConnectionSchedule` or `ConnectionSchedule.timeUnit`; an operation's own schemas go by its operationId. */
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

function nestedSchemas(schema: AnySchema, name: string, path: Path): Located[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, patternProperties, dependentSchemas, items, additionalProperties, prefixItems } = schema;
  const { allOf, anyOf, oneOf, then, else: otherwise } = schema;
  const inner = (it: AnySchema | undefined, ...keys: Path): Located[] =>
    it === undefined ? [] : nestedSchemas(it, name, [...path, ...keys]);
  return [
    { schema, name, path },
    ...Object.entries(properties ?? {}).flatMap(([key, it]) =>
      nestedSchemas(it, `${name}.${key}`, [...path, "properties", key]),
    ),
    ...Object.entries(patternProperties ?? {}).flatMap(([key, it]) => inner(it, "patternProperties", key)),
    ...inner(items, "items"),
    ...inner(additionalProperties, "additionalProperties"),
    ...Object.entries({ allOf, anyOf, oneOf, prefixItems }).flatMap(([key, parts = []]) =>
      parts.flatMap((part, index) => inner(part, key, index)),
    ),
    ...inner(then, "then"),
    ...inner(otherwise, "else"),
    ...Object.entries(dependentSchemas ?? {}).flatMap(([key, it]) => inner(it, "dependentSchemas", key)),
  ];
}

/** The schema itself, or the one that it refers to, by however many steps. */
export function resolved(document: OpenApiDocument, schema: AnySchema | undefined): Schema {
  let current = schema;
  for (let steps = 0; typeof current === "object" && current.$ref !== undefined && steps < 20; steps++) {
    current = resolvePointer(document, current.$ref) as AnySchema | undefined;
  }
  return typeof current === "object" ? current : {};
}

/** Whether a value that meets the schema may be null. */
export function allowsNull(document: OpenApiDocument, schema: AnySchema | undefined): boolean {
  if (typeof schema === "boolean") return schema;
  const { type, anyOf, oneOf, enum: values } = resolved(document, schema);
  if (values) return values.includes(null);
  if (type !== undefined) return [type].flat().includes("null");
  return anyOf || oneOf ? [...(anyOf ?? []), ...(oneOf ?? [])].some((part) => allowsNull(document, part)) : true;
}

/** The names of the schemas that a part of the document leads to. */
export function namesReachedFrom(document: OpenApiDocument, start: unknown): Set<string> {
  const names = new Set<string>();
  const visit = (part: unknown): void =>
    walkDocument(part, (node) => {
      const { $ref, discriminator } = node as Schema & { discriminator?: { mapping?: Record<string, string> } };
      // A value of `mapping` is a reference, or the name of a schema alone.
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
