import {
  type AnySchema,
  type OpenApiDocument,
  operationsOf,
  requestSchema,
  responseSchemaName,
  type Schema,
} from "../openapi-document.ts";
import { defaultProblems } from "./default-problems.ts";
import type { Path, Rule } from "./finding.ts";
import { allowsNull, allSchemasOf, namesReachedFrom, resolved, schemasOf } from "./schemas-of.ts";
import type { PropertyFact } from "./server-facts.ts";

/** What a document tells about itself. */
const OF_THE_DOCUMENT: readonly Rule[] = [
  {
    name: "required-without-property",
    about: "A schema requires a property that it does not declare: the name is misspelled, or the property is missing.",
    find: (document) =>
      allSchemasOf(document).flatMap(({ schema, name, path }) => {
        const { required = [], additionalProperties } = schema;
        const properties = propertiesOf(document, wholeOf(document, path));
        if (properties === undefined) return [];
        return required.flatMap((key, index) => {
          if (Object.hasOwn(properties, key)) return [];
          const twin = Object.keys(properties).find((it) => lettersOf(it) === lettersOf(key));
          const hint = twin === undefined ? "" : `; it declares \`${twin}\``;
          const impossible = additionalProperties === false ? "; it is closed, so no value is valid" : "";
          const message = `${name} requires \`${key}\`, which it does not declare${hint}${impossible}`;
          return { subject: `${name}.${key}`, message, path: [...path, "required", index] };
        });
      }),
  },
  {
    name: "closed-empty-object",
    about: "A closed object without properties accepts only `{}`, which is seldom intended.",
    find: (document) =>
      schemasOf(document)
        .filter(({ schema }) => schema.additionalProperties === false && !schema.properties && !isComposed(schema))
        // One that requires something cannot even be that, which `required-without-property` says.
        .filter(({ schema }) => !schema.required?.length)
        .map(({ name, path }) => ({ subject: name, message: `${name} accepts only {}`, path })),
  },
  {
    name: "default-contradicts-type",
    about: "A schema rejects its own default: a client that sends the default back gets an error.",
    find: (document) => {
      const problemOf = defaultProblems(document);
      return allSchemasOf(document).flatMap(({ schema, name, path }) => {
        const problem = schema.default === undefined ? undefined : problemOf(schema);
        if (problem === undefined) return [];
        const message = `${name} has the default ${JSON.stringify(schema.default)}: ${problem}`;
        return { subject: name, message, path: [...path, "default"] };
      });
    },
  },
  {
    name: "hidden-default",
    about:
      "A default in a shared schema applies wherever a property refers to it: omitting the property means that value.",
    find: (document) =>
      schemasOf(document).flatMap(({ schema, name, path }) => {
        const { default: value } = resolved(document, schema);
        if (schema.$ref === undefined || value === undefined || !path.includes("properties")) return [];
        const message = `${name} defaults to ${JSON.stringify(value)}, which only ${schema.$ref} says`;
        return { subject: name, message, path };
      }),
  },
  {
    name: "enum-of-one",
    about: "An enum has only one value: values are missing, or more will be added.",
    find: (document) =>
      schemasOf(document)
        .filter(({ schema }) => schema.enum?.filter((value) => value !== null).length === 1)
        .map(({ schema, name, path }) => {
          const message = `${name} has only the value ${JSON.stringify(schema.enum?.[0])}`;
          return { subject: name, message, path: [...path, "enum"] };
        }),
  },
  {
    name: "unnamed-enum",
    about: "An inline enum has no name, so its type has no name in the generated code either.",
    find: (document) =>
      schemasOf(document)
        .filter(({ schema, path }) => schema.enum !== undefined && path.length > 3)
        .map(({ name, path }) => ({ subject: name, message: `the enum of ${name} has no name`, path })),
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
      const snake = named.filter(({ key }) => key.includes("_"));
      const camel = named.filter(({ key }) => /[a-z][A-Z]/.test(key));
      const [odd, oddCase, usual] =
        snake.length < camel.length ? [snake, "snake_case", "camelCase"] : [camel, "camelCase", "snake_case"];
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
  {
    name: "status-never-declared",
    about: "An operation declares no client error or no server error, and every server returns both.",
    find: (document) =>
      operationsOf(document).flatMap(({ path, method, operation }) => {
        const statuses = Object.keys(operation.responses);
        if (statuses.includes("default")) return [];
        return ["4", "5"]
          .filter((digit) => !statuses.some((status) => status.startsWith(digit)))
          .map((digit) => ({
            subject: `${operation.operationId} ${digit}xx`,
            message: `${operation.operationId} declares no status of ${digit}xx`,
            path: ["paths", path, method, "responses"],
          }));
      }),
  },
  {
    name: "unused-schema",
    about: "No operation uses a schema: it is a leftover, or a reference is missing.",
    find: (document) => {
      const { webhooks } = document as { webhooks?: unknown };
      const used = namesReachedFrom(document, [document.paths, webhooks]);
      return Object.keys(document.components.schemas)
        .filter((name) => !used.has(name))
        .map((name) => ({
          subject: name,
          message: `no operation uses ${name}`,
          path: ["components", "schemas", name],
        }));
    },
  },
];

/** What a document does not tell of what the server is known to do. */
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
    name: "never-answered",
    about: "An operation declares a status that the server never returns for it.",
    find: (document, { never }) =>
      operationsOf(document).flatMap(({ path, method, operation }) =>
        never
          .filter(({ status, operations }) => operations.includes(operation.operationId) && operation.responses[status])
          .map(({ status, why }) => ({
            subject: `${operation.operationId} ${status}`,
            message: `${operation.operationId} declares ${status}, which the server never returns: ${why}`,
            path: ["paths", path, method, "responses", status],
          })),
      ),
  },
  {
    name: "known-null",
    about: "The server returns null where the schema does not allow it.",
    find: (document, { nulls }) =>
      propertiesIn(document, nulls).flatMap(({ schema, key, path, why }) => {
        if (allowsNull(document, schema.properties?.[key])) return [];
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
  {
    name: "ignored-property",
    about: "The server accepts a property and ignores it.",
    find: (document, { ignores }) =>
      propertiesIn(document, ignores).map(({ path, why }) => ({
        subject: subjectOf(path),
        message: `${subjectOf(path)} has no effect: ${why}`,
        path,
      })),
  },
  {
    name: "open-request",
    about: "The server rejects unknown properties that the schema of the request allows.",
    find: (document, { refusesUnknownProperties }) => {
      if (!refusesUnknownProperties) return [];
      const sent = new Set(
        operationsOf(document).flatMap(({ operation }) => [...namesReachedFrom(document, operation.requestBody)]),
      );
      return [...sent]
        .filter((name) => {
          const { properties, additionalProperties } = document.components.schemas[name] ?? {};
          return properties && additionalProperties !== false;
        })
        .map((name) => ({
          subject: name,
          message: `${name} allows unknown properties: ${refusesUnknownProperties.why}`,
          path: ["components", "schemas", name],
        }));
    },
  },
];

export const RULES: readonly Rule[] = [...OF_THE_DOCUMENT, ...OF_THE_SERVER];

interface KnownProperty {
  readonly schema: Schema;
  readonly key: string;
  readonly path: Path;
  readonly why: string;
}

/** The properties that facts speak of. A cut may not have all of their schemas. */
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

function lettersOf(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

/** What an object must have, by the schema and by those that it is put together from. */
function requiredBy(document: OpenApiDocument, schema: AnySchema | undefined): string[] {
  const { required = [], allOf = [] } = resolved(document, schema);
  return [...new Set([...required, ...allOf.flatMap((part) => requiredBy(document, part))])];
}

/** Other schemas may have what this one lacks. */
function isComposed({ allOf, anyOf, oneOf, $ref }: Schema): boolean {
  return [allOf, anyOf, oneOf, $ref].some((part) => part !== undefined);
}

/** The schema that a part, such as one of `allOf` or a `then`, is a part of, by however many steps, or the schema itself. */
function wholeOf(document: OpenApiDocument, path: Path): Schema {
  const [keyword, key] = path.slice(-2);
  // A property and a schema may have the name of a keyword.
  const isNamed = ["properties", "patternProperties", "dependentSchemas", "schemas"].includes(String(keyword));
  if (!isNamed && (key === "then" || key === "else")) return wholeOf(document, path.slice(0, -1));
  const isPart = ["allOf", "anyOf", "oneOf"].includes(String(keyword)) && typeof key === "number";
  if (isPart || keyword === "dependentSchemas") return wholeOf(document, path.slice(0, -2));
  return path.reduce<unknown>((node, it) => (node as Record<string | number, unknown>)[it], document) as Schema;
}

/** The properties that an object can have by a schema and all that it is put together from. Undefined: any. */
function propertiesOf(
  document: OpenApiDocument,
  schema: AnySchema | undefined,
  trail: readonly (AnySchema | undefined)[] = [],
): Readonly<Record<string, unknown>> | undefined {
  if (typeof schema !== "object" || trail.includes(schema)) return {};
  const { $ref, properties = {}, additionalProperties, allOf = [], anyOf = [], oneOf = [], dependentSchemas } = schema;
  const conditional = [schema.if, schema.then, schema.else, ...Object.values(dependentSchemas ?? {})];
  if ("patternProperties" in schema || typeof additionalProperties === "object") return undefined;
  const target = $ref === undefined ? [] : [resolved(document, schema)];
  const inner = [...target, ...allOf, ...anyOf, ...oneOf, ...conditional].map((part) =>
    propertiesOf(document, part, [...trail, schema]),
  );
  return inner.includes(undefined) ? undefined : Object.assign({}, properties, ...inner);
}
