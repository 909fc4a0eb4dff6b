import {
  type AnySchema,
  type OpenApiDocument,
  operationsOf,
  resolvePointer,
  type Schema,
  schemaName,
} from "../openapi-document.ts";
import { walkDocument } from "../walk-document.ts";
import type { Path } from "./finding.ts";

/** A schema of the document, wherever it stands. */
export interface Located {
  readonly schema: Schema;
  /** `ConnectionSchedule` or `ConnectionSchedule.timeUnit`; an operation's own schemas go by its operationId. */
  readonly name: string;
  readonly path: Path;
}

/** All schemas: components, what operations say in place, and what stands in either. */
export function schemasOf(document: OpenApiDocument): Located[] {
  const components = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
    nestedSchemas(schema, name, ["components", "schemas", name]),
  );
  const inPlace = operationsOf(document).flatMap(({ path, method, operation }) =>
    [["requestBody", operation.requestBody] as const, ...Object.entries(operation.responses ?? {})].flatMap(
      ([key, body]) => {
        const place = ["paths", path, method, ...(key === "requestBody" ? [key] : ["responses", key])];
        const content = body && "content" in body ? Object.entries(body.content ?? {}) : [];
        return content.flatMap(([type, { schema }]) =>
          schema ? nestedSchemas(schema, operation.operationId, [...place, "content", type, "schema"]) : [],
        );
      },
    ),
  );
  return [...components, ...inPlace];
}

function nestedSchemas(schema: AnySchema, name: string, path: Path): Located[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {}, items, additionalProperties, allOf, anyOf, oneOf } = schema;
  return [
    { schema, name, path },
    ...Object.entries(properties).flatMap(([key, it]) =>
      nestedSchemas(it, `${name}.${key}`, [...path, "properties", key]),
    ),
    ...(items ? nestedSchemas(items, name, [...path, "items"]) : []),
    ...(additionalProperties ? nestedSchemas(additionalProperties, name, [...path, "additionalProperties"]) : []),
    ...Object.entries({ allOf, anyOf, oneOf }).flatMap(([key, parts = []]) =>
      parts.flatMap((part, index) => nestedSchemas(part, name, [...path, key, index])),
    ),
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
      const mapped = Object.values(discriminator?.mapping ?? {}).map((it) => schemaName(it) ?? it);
      for (const name of [schemaName($ref), ...mapped]) {
        if (name === undefined || names.has(name) || !Object.hasOwn(document.components.schemas, name)) continue;
        names.add(name);
        visit(document.components.schemas[name]);
      }
    });
  visit(start);
  return names;
}
