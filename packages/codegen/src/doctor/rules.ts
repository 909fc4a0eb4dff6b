import {
  type AnySchema,
  type OpenApiDocument,
  operationsOf,
  requestSchema,
  resolvePointer,
  responseSchemaName,
  type Schema,
} from "../document/openapi-document.ts";
import { allowsNull, schemasOf } from "../document/schemas-of.ts";
import { isMap } from "../document/shape.ts";
import { defaultProblems } from "./default-problems.ts";
import type { Finding, Path, Rule } from "./finding.ts";
import { NO_FACTS, type PropertyFact, type ServerFacts } from "./server-facts.ts";

/** Rules about the document alone. */
const OF_THE_DOCUMENT: readonly Rule[] = [
  {
    name: "closed-empty-object",
    about: "A closed object without properties accepts only `{}`, which is seldom intended.",
    find: (document) =>
      schemasOf(document)
        .filter(({ schema }) => schema.additionalProperties === false && !schema.properties && !isComposed(schema))
        // With required properties it accepts nothing, which Redocly reports.
        .filter(({ schema }) => !schema.required?.length)
        .map(({ name, path }) => ({ subject: name, message: `${name} accepts only {}`, path })),
  },
  {
    name: "default-contradicts-type",
    about: "A schema rejects its own default: a client that sends the default back gets an error.",
    find: (document) => {
      const problemOf = defaultProblems(document);
      return schemasOf(document).flatMap(({ schema, name, path }) => {
        const problem = schema.default === undefined ? undefined : problemOf(schema);
        if (problem === undefined) return [];
        const message = `${name} has the default ${JSON.stringify(schema.default)}: ${problem}`;
        return { subject: name, message, path: [...path, "default"] };
      });
    },
  },
  {
    name: "enum-of-one",
    about: "An enum has only one value: values are missing, or more will be added.",
    find: (document) => {
      const tags = tagsIn(document);
      return schemasOf(document)
        .filter(({ schema }) => onlyValue(schema) !== undefined && !tags.has(schema))
        .map(({ schema, name, path }) => {
          const message = `${name} has only the value ${JSON.stringify(onlyValue(schema))}`;
          return { subject: name, message, path: [...path, "enum"] };
        });
    },
  },
  {
    name: "mixed-casing",
    about: "A property name uses a different case than the rest of the document, which is easy to misspell.",
    find: (document) => {
      const named = schemasOf(document).flatMap(({ schema, name, path }) =>
        Object.keys(schema.properties ?? {}).map((key) => ({
          key,
          subject: `${name}.${key}`,
          path: [...path, "properties", key],
        })),
      );
      const snake = named.filter(({ key }) => /[a-z\d]_[a-z\d]/.test(key));
      const camel = named.filter(({ key }) => /[a-z][A-Z]/.test(key));
      const [odd, oddCase, usual] =
        snake.length < camel.length ? [snake, "snake_case", "camelCase"] : [camel, "camelCase", "snake_case"];
      // A document with many names of both cases has two conventions, such as one for each direction.
      if (odd.length * 3 > snake.length + camel.length) return [];
      return odd.map(({ subject, path }) => ({
        subject,
        message: `${subject} is in ${oddCase}, the others are in ${usual}`,
        path,
      }));
    },
  },
  {
    name: "optional-body",
    about: "A request body is optional although its schema has required properties: a call without the body fails.",
    find: (document) =>
      operationsOf(document).flatMap(({ path, method, operation }) => {
        const { operationId, requestBody: body } = operation;
        const required = requiredBy(document, requestSchema(operation));
        if (!body || ("required" in body && body.required) || required.length === 0) return [];
        const message = `${operationId} can be called without its body, which requires ${listOf(required)}`;
        return { subject: operationId, message, path: ["paths", path, method, "requestBody"] };
      }),
  },
];

/** Rules that compare the document with facts about the server. */
const OF_THE_SERVER: readonly Rule[] = [
  {
    name: "known-status",
    about: "The server returns a status that the operation does not declare, or declares with another body.",
    find: (document, { statuses }) =>
      operationsOf(document).flatMap(({ path, method, operation }) =>
        statuses
          .filter(({ operations }) => operations === "all" || operations.includes(operation.operationId))
          .flatMap(({ status, body, why }) => {
            const response = operation.responses[status];
            const declared = response && responseSchemaName(response);
            if (declared === body) return [];
            const message = response
              ? `${operation.operationId} declares ${status} with ${declared ?? "no body"}, the server returns ${body}: ${why}`
              : `${operation.operationId} does not declare ${status} with ${body}: ${why}`;
            const place = ["paths", path, method, "responses", ...(response ? [status] : [])];
            return { subject: `${operation.operationId} ${status}`, message, path: place };
          }),
      ),
  },
  {
    name: "known-null",
    about: "The server returns null where the schema does not allow it.",
    find: (document, { nulls }) =>
      propertiesIn(document, nulls).flatMap(({ schema, key, path, why }) => {
        if (allowsNull(schema.properties?.[key], document, true)) return [];
        return { subject: subjectOf(path), message: `${subjectOf(path)} may not be null: ${why}`, path };
      }),
  },
  {
    name: "known-need",
    about: "The server rejects a request without a property that the schema declares optional.",
    find: (document, { needs }) =>
      propertiesIn(document, needs).flatMap(({ schema, key, path, why }) => {
        if (schema.required?.includes(key)) return [];
        return { subject: subjectOf(path), message: `${subjectOf(path)} is optional: ${why}`, path };
      }),
  },
];

export const RULES: readonly Rule[] = [...OF_THE_DOCUMENT, ...OF_THE_SERVER];

/** The findings of all rules. */
export function examine(document: OpenApiDocument, facts: ServerFacts = NO_FACTS): Finding[] {
  return RULES.flatMap((rule) => rule.find(document, facts).map((found) => ({ rule: rule.name, ...found })));
}

interface KnownProperty {
  readonly schema: Schema;
  readonly key: string;
  readonly path: Path;
  readonly why: string;
}

/** The properties of facts. A cut document may lack some of their schemas. */
function propertiesIn(document: OpenApiDocument, facts: readonly PropertyFact[]): KnownProperty[] {
  return facts.flatMap(({ schema: name, properties, why }) => {
    const schema = document.components.schemas[name];
    if (!schema?.properties) return [];
    const known = properties.filter((key) => Object.hasOwn(schema.properties ?? {}, key));
    return known.map((key) => ({ schema, key, why, path: ["components", "schemas", name, "properties", key] }));
  });
}

function subjectOf(path: Path): string {
  return `${path[2]}.${path[4]}`;
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** The value of an enum of one value and null. */
function onlyValue({ enum: values = [] }: Schema): unknown {
  const [only, ...others] = values.filter((value) => value !== null);
  return others.length === 0 ? only : undefined;
}

/** The enums of properties that have different single values in different schemas, such as `type`: they tell the schemas apart. */
function tagsIn(document: OpenApiDocument): Set<Schema> {
  const found = new Map<string, Schema[]>();
  for (const { schema } of schemasOf(document)) {
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      if (typeof property !== "object") continue;
      const target = property.$ref === undefined ? property : resolvePointer(document, property.$ref);
      if (!isMap(target) || onlyValue(target as Schema) === undefined) continue;
      found.set(key, [...(found.get(key) ?? []), target as Schema]);
    }
  }
  const isTag = (schemas: readonly Schema[]): boolean => new Set(schemas.map(onlyValue)).size > 1;
  return new Set([...found.values()].filter(isTag).flat());
}

/** The properties that an object must have, by a schema and all that it refers to. */
function requiredBy(document: OpenApiDocument, schema: AnySchema | undefined): string[] {
  if (typeof schema !== "object") return [];
  const { $ref, required = [], allOf = [] } = schema;
  const target = $ref === undefined ? [] : [resolvePointer(document, $ref) as AnySchema];
  return [...new Set([...required, ...[...target, ...allOf].flatMap((part) => requiredBy(document, part))])];
}

/** Whether other schemas describe the same value. */
function isComposed({ allOf, anyOf, oneOf, $ref }: Schema): boolean {
  return [allOf, anyOf, oneOf, $ref].some((part) => part !== undefined);
}
