import {
  type AnySchema,
  METHODS,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type RequestBody,
  type Response,
} from "../document/openapi-document.ts";
import { docstring } from "./code-text.ts";
import { propertyKey, typeOf } from "./schema-type.ts";

/**
 * Renders `paths`, and `operations`, which it refers to, in the form that openapi-fetch needs and openapi-typescript generates.
 *
 * @param document The document of `splitDirections`.
 */
export function renderPaths(document: OpenApiDocument): string {
  const operations = operationsOf(document).map(({ path, operation }): Member => {
    const shared = parametersIn(document.paths[path]?.["parameters"]);
    return { key: operation.operationId, type: operationType(operation, shared) };
  });
  const paths = Object.entries(document.paths).map(([path, item]): Member => ({ key: path, type: pathType(item) }));
  return [
    `import type * as api from "./api.gen.ts";\n`,
    paths.length === 0
      ? "\nexport type paths = Record<string, never>;\n"
      : `\nexport interface paths ${objectOf(paths)("")}\n`,
    operations.length === 0 ? "" : `interface operations ${objectOf(operations)("")}\n`,
  ].join("");
}

/** A type as text. Its lines after the first start with the indent. */
type TypeText = (indent: string) => string;

interface Member {
  readonly key: string;
  readonly type: TypeText;
  readonly isOptional?: boolean;
  readonly texts?: readonly unknown[];
  readonly deprecated?: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly schema?: AnySchema;
}

const PLACES = ["query", "header", "path", "cookie"];
const OTHER_HEADERS = "[name: string]: unknown;";

function pathType(item: Record<string, unknown>): TypeText {
  const methods = [...METHODS].map((method): Member => {
    const operation = item[method] as Operation | undefined;
    if (operation === undefined) return never(method);
    const { operationId, summary, description, deprecated } = operation;
    const type = `operations[${JSON.stringify(operationId)}]`;
    return { key: method, type: () => type, texts: [summary, description], deprecated };
  });
  return objectOf([parametersMember(parametersIn(item["parameters"])), ...methods]);
}

function operationType({ parameters, requestBody, responses }: Operation, shared: readonly Parameter[]): TypeText {
  const body = requestBody as RequestBody | undefined;
  return objectOf([
    parametersMember([...shared, ...parametersIn(parameters)]),
    body === undefined
      ? never("requestBody")
      : {
          key: "requestBody",
          type: objectOf([{ key: "content", type: contentType(body.content, [never("*/*")]) }]),
          isOptional: body.required !== true,
          texts: [body.description],
        },
    { key: "responses", type: responsesType(responses as Record<string, Response>) },
  ]);
}

function parametersIn(parameters: unknown): readonly Parameter[] {
  return Array.isArray(parameters) ? parameters : [];
}

/** A later parameter replaces an earlier one of the same name. */
function parametersMember(parameters: readonly Parameter[]): Member {
  const distinct = [...new Map(parameters.map((it) => [`${it.in} ${it.name}`, it])).values()];
  const places = PLACES.map((place): Member => {
    const members = distinct
      .filter((it) => it.in === place)
      .map(
        ({ name, required, description, deprecated, schema }): Member => ({
          key: name,
          type: schema === undefined ? () => "string" : schemaType(schema),
          isOptional: place !== "path" && required !== true,
          texts: [description],
          deprecated,
        }),
      );
    if (members.length === 0) return never(place);
    return { key: place, type: objectOf(members), isOptional: members.every(({ isOptional }) => isOptional) };
  });
  return { key: "parameters", type: objectOf(places) };
}

function responsesType(responses: Readonly<Record<string, Response>>): TypeText {
  const members = Object.entries(responses).map(([status, { description, headers = {}, content = {} }]): Member => {
    const headerMembers = Object.entries(headers).map(
      ([name, header]): Member => ({
        key: name,
        type: schemaType(header.schema),
        isOptional: header.required !== true,
        texts: [header.description],
        deprecated: header.deprecated,
      }),
    );
    const hasContent = Object.keys(content).length > 0;
    const type = objectOf([
      { key: "headers", type: objectOf(headerMembers, OTHER_HEADERS) },
      hasContent ? { key: "content", type: contentType(content) } : never("content"),
    ]);
    return { key: status, type, texts: [description] };
  });
  return members.length === 0 ? () => "never" : objectOf(members);
}

/** @param otherwise The members without content. */
function contentType(content: RequestBody["content"] = {}, otherwise: readonly Member[] = []): TypeText {
  const members = Object.entries(content).map(([key, { schema }]): Member => ({ key, type: schemaType(schema) }));
  return objectOf(members.length === 0 ? otherwise : members);
}

function schemaType(schema: AnySchema | undefined): TypeText {
  return (indent) => typeOf(schema, { prefix: "api." }, indent).text;
}

function never(key: string): Member {
  return { key, type: () => "never", isOptional: true };
}

/** @param lastLine A line after the members. */
function objectOf(members: readonly Member[], lastLine?: string): TypeText {
  return (indent) => {
    const inside = `${indent}    `;
    const lines = members.map(({ key, type, isOptional, texts = [], deprecated }) => {
      const doc = docstring(texts, deprecated === true ? ["@deprecated"] : [], inside);
      return `${doc}${inside}${propertyKey(key)}${isOptional === true ? "?" : ""}: ${type(inside)};\n`;
    });
    if (lastLine !== undefined) lines.push(`${inside}${lastLine}\n`);
    return `{\n${lines.join("")}${indent}}`;
  };
}
