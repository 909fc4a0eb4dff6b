import {
  type AnySchema,
  type OpenApiDocument,
  operationsOf,
  requestSchema,
  responseSchemaName,
  type Schema,
} from "../openapi-document.ts";
import type { Path, Rule } from "./finding.ts";
import { allowsNull, namesReachedFrom, resolved, schemasOf } from "./schemas-of.ts";
import type { PropertyFact } from "./server-facts.ts";

/** What a document tells about itself. */
const OF_THE_DOCUMENT: readonly Rule[] = [
  {
    name: "required-without-property",
    about:
      "A schema demands a property that it does not have: what it wants is misspelt, and if it is closed, nothing can meet it.",
    find: (document) =>
      schemasOf(document).flatMap(({ schema, name, path }) => {
        const { required = [], additionalProperties } = schema;
        const properties = propertiesOf(document, wholeOf(document, path));
        if (properties === undefined) return [];
        return required.flatMap((key, index) => {
          if (Object.hasOwn(properties, key)) return [];
          const twin = Object.keys(properties).find((it) => lettersOf(it) === lettersOf(key));
          const hint = twin === undefined ? "" : `; it has \`${twin}\``;
          const impossible = additionalProperties === false ? "; as it is closed, no value can meet it" : "";
          const message = `${name} requires \`${key}\` and has no such property${hint}${impossible}`;
          return { subject: `${name}.${key}`, message, path: [...path, "required", index] };
        });
      }),
  },
  {
    name: "closed-empty-object",
    about: "A closed object without properties can only be `{}`, where any object was meant.",
    find: (document) =>
      schemasOf(document)
        .filter(({ schema }) => schema.additionalProperties === false && !schema.properties && !isComposed(schema))
        // One that requires something cannot even be that, which `required-without-property` says.
        .filter(({ schema }) => !schema.required?.length)
        .map(({ name, path }) => ({ subject: name, message: `${name} can be nothing but {}`, path })),
  },
  {
    name: "default-contradicts-type",
    about: "A default that the schema itself refuses: what is read back cannot be sent again.",
    find: (document) =>
      schemasOf(document).flatMap(({ schema, name, path }) => {
        if (schema.default === undefined || fits(document, schema.default, schema)) return [];
        const { enum: values, type = [] } = resolved(document, schema);
        const allowed = values?.map((value) => JSON.stringify(value)) ?? [type].flat();
        const message = `${name} has the default ${JSON.stringify(schema.default)}, which is no ${allowed.join(" or ")}`;
        return { subject: name, message, path: [...path, "default"] };
      }),
  },
  {
    name: "hidden-default",
    about:
      "A default in a schema that others refer to holds wherever it is used: leaving the property out means that value.",
    find: (document) =>
      schemasOf(document).flatMap(({ schema, name, path }) => {
        const { default: value } = resolved(document, schema);
        if (schema.$ref === undefined || value === undefined || !path.includes("properties")) return [];
        const message = `${name} left out means ${JSON.stringify(value)}, a default that stands in ${schema.$ref}`;
        return { subject: name, message, path };
      }),
  },
  {
    name: "enum-of-one",
    about: "An enum of one value tells nothing apart: either values are missing, or more will come.",
    find: (document) =>
      schemasOf(document)
        .filter(({ schema }) => schema.enum?.filter((value) => value !== null).length === 1)
        .map(({ schema, name, path }) => {
          const message = `${name} knows one value only: ${JSON.stringify(schema.enum?.[0])}`;
          return { subject: name, message, path: [...path, "enum"] };
        }),
  },
  {
    name: "unnamed-enum",
    about: "An enum without a name of its own has none in generated code either.",
    find: (document) =>
      schemasOf(document)
        .filter(({ schema, path }) => schema.enum !== undefined && path.length > 3)
        .map(({ name, path }) => ({ subject: name, message: `the enum of ${name} has no name`, path })),
  },
  {
    name: "mixed-casing",
    about: "Names of properties in another case than the rest of the document: easy to write wrong, and seldom meant.",
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
    about: "A body that may be left out although its schema requires something: leaving it out cannot be right.",
    find: (document) =>
      operationsOf(document).flatMap(({ path, method, operation }) => {
        const { operationId, requestBody: body } = operation;
        const required = requiredBy(document, requestSchema(operation));
        if (!body || ("required" in body && body.required) || required.length === 0) return [];
        const message = `${operationId} may be called without a body, which requires ${listOf(required)}`;
        return { subject: operationId, message, path: ["paths", path, method, "requestBody"] };
      }),
  },
  {
    name: "status-never-declared",
    about: "An operation that declares no client error, or no server error: every server gives both.",
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
    about: "A schema that no operation leads to: a leftover, or a reference is missing.",
    find: (document) => {
      const { webhooks } = document as { webhooks?: unknown };
      const used = namesReachedFrom(document, [document.paths, webhooks]);
      return Object.keys(document.components.schemas)
        .filter((name) => !used.has(name))
        .map((name) => ({
          subject: name,
          message: `no operation leads to ${name}`,
          path: ["components", "schemas", name],
        }));
    },
  },
];

/** What a document does not tell of what the server is known to do. */
const OF_THE_SERVER: readonly Rule[] = [
  {
    name: "known-status",
    about:
      "The server is known to answer with a status that the operation does not declare, or declares with another body.",
    find: (document, { statuses }) =>
      operationsOf(document).flatMap(({ path, method, operation }) =>
        statuses
          .filter(({ operations }) => operations === "all" || operations.includes(operation.operationId))
          .flatMap(({ status, body, why }) => {
            const response = operation.responses[status];
            const declared = response && responseSchemaName(response);
            if (declared === body) return [];
            const message = response
              ? `${operation.operationId} declares ${status} with ${declared ?? "no body"}, the server sends ${body}: ${why}`
              : `${operation.operationId} does not declare ${status} with ${body}: ${why}`;
            const place = ["paths", path, method, "responses", ...(response ? [status] : [])];
            return { subject: `${operation.operationId} ${status}`, message, path: place };
          }),
      ),
  },
  {
    name: "never-answered",
    about: "The operation declares a status that the server is known never to answer it with.",
    find: (document, { never }) =>
      operationsOf(document).flatMap(({ path, method, operation }) =>
        never
          .filter(({ status, operations }) => operations.includes(operation.operationId) && operation.responses[status])
          .map(({ status, why }) => ({
            subject: `${operation.operationId} ${status}`,
            message: `${operation.operationId} declares ${status}, and the server never answers with it: ${why}`,
            path: ["paths", path, method, "responses", status],
          })),
      ),
  },
  {
    name: "known-null",
    about: "The server is known to send null where the schema has none.",
    find: (document, { nulls }) =>
      propertiesIn(document, nulls).flatMap(({ schema, key, path, why }) => {
        if (allowsNull(document, schema.properties?.[key])) return [];
        return { subject: subjectOf(path), message: `${subjectOf(path)} may not be null: ${why}`, path };
      }),
  },
  {
    name: "known-need",
    about: "The server is known to fail without a property that the schema calls optional.",
    find: (document, { needs }) =>
      propertiesIn(document, needs).flatMap(({ schema, key, path, why }) => {
        if (schema.required?.includes(key)) return [];
        return { subject: subjectOf(path), message: `${subjectOf(path)} is optional: ${why}`, path };
      }),
  },
  {
    name: "ignored-property",
    about: "The server is known to take a property and to do nothing with it.",
    find: (document, { ignores }) =>
      propertiesIn(document, ignores).map(({ path, why }) => ({
        subject: subjectOf(path),
        message: `${subjectOf(path)} looks as if it did something: ${why}`,
        path,
      })),
  },
  {
    name: "open-request",
    about: "The server is known to refuse keys that it does not know, and the schema of a request takes them.",
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
          message: `${name} takes any key: ${refusesUnknownProperties.why}`,
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

/** The schema that a part of `allOf`, `anyOf` or `oneOf` is a part of, by however many steps, or the schema itself. */
function wholeOf(document: OpenApiDocument, path: Path): Schema {
  const isPart = ["allOf", "anyOf", "oneOf"].includes(String(path.at(-2)));
  if (isPart) return wholeOf(document, path.slice(0, -2));
  return path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], document) as Schema;
}

/** The properties that an object can have by a schema and all that it is put together from. Undefined: any. */
function propertiesOf(
  document: OpenApiDocument,
  schema: AnySchema | undefined,
  trail: readonly (AnySchema | undefined)[] = [],
): Readonly<Record<string, unknown>> | undefined {
  if (typeof schema !== "object" || trail.includes(schema)) return {};
  const { $ref, properties = {}, additionalProperties, allOf = [], anyOf = [], oneOf = [] } = schema;
  if ("patternProperties" in schema || typeof additionalProperties === "object") return undefined;
  const target = $ref === undefined ? [] : [resolved(document, schema)];
  const inner = [...target, ...allOf, ...anyOf, ...oneOf].map((part) =>
    propertiesOf(document, part, [...trail, schema]),
  );
  return inner.includes(undefined) ? undefined : Object.assign({}, properties, ...inner);
}

/** Whether a default is of the type, and among the values, that its schema says. */
function fits(document: OpenApiDocument, value: unknown, schema: Schema): boolean {
  const { type, enum: values } = resolved(document, schema);
  if (values && !values.includes(value as string)) return false;
  if (value === null) return allowsNull(document, schema);
  if (type === undefined) return true;
  const types = [type].flat();
  if (typeof value === "number")
    return types.includes("number") || (types.includes("integer") && Number.isInteger(value));
  return types.includes(Array.isArray(value) ? "array" : typeof value);
}
