import { banner } from "./banner.ts";
import { docstring, literal } from "./code-text.ts";
import type { Spec } from "./load-spec.ts";
import {
  type AnySchema,
  METHODS,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type RequestBody,
  type Response,
} from "./openapi-document.ts";
import { propertyKey, schemaDocstring, type TypeOptions, typeOf } from "./schema-type.ts";
import { tagsOf } from "./tags-of.ts";

/** The text of `api.gen.ts` and of `paths.gen.ts`. */
export interface RenderedTypes {
  /** One named export for each schema. */
  readonly api: string;
  /** The `paths` interface that openapi-fetch takes. Apart, because it is dear to check. */
  readonly paths: string;
}

/**
 * Renders the TypeScript types of a spec.
 *
 * @param split Its document with requests and responses apart, see `splitDirections`.
 */
export function renderTypes(spec: Spec, split: OpenApiDocument): RenderedTypes {
  const header = banner(spec);
  return { api: header + renderSchemas(split), paths: header + renderPaths(split) };
}

function renderSchemas({ components: { schemas } }: OpenApiDocument): string {
  const tags = tagsOf(schemas);
  const declarations = Object.entries(schemas).map(([name, schema]) => {
    const type = typeOf(schema, { prefix: "", tags: tags.get(name) });
    const declaration = type.kind === "object" ? `interface ${name} ${type.text}` : `type ${name} = ${type.text};`;
    return `${schemaDocstring(schema)}export ${declaration}\n`;
  });
  return declarations.length === 0 ? "export {};\n" : declarations.join("");
}

const API: TypeOptions = { prefix: "api." };

function renderPaths(document: OpenApiDocument): string {
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const members = [
      parametersMember(item["parameters"], "        "),
      ...[...METHODS].map((method) => {
        const operation = item[method];
        if (!operation) return `        ${method}?: never;\n`;
        return `${operationDocstring(operation, "        ")}        ${method}: operations[${literal(operation.operationId)}];\n`;
      }),
    ];
    return `    ${propertyKey(path)}: {\n${members.join("")}    };\n`;
  });
  const operations = operationsOf(document).map(({ path, operation }) => {
    const shared = document.paths[path]?.["parameters"];
    const parameters = [...parametersIn(shared), ...parametersIn(operation.parameters)];
    const members = [
      parametersMember(parameters, "        "),
      requestMember(operation.requestBody as RequestBody | undefined, "        "),
      responsesMember(operation, "        "),
    ];
    return `    ${propertyKey(operation.operationId)}: {\n${members.join("")}    };\n`;
  });
  return [
    `import type * as api from "./api.gen.ts";\n\n`,
    `export interface paths {\n${paths.join("")}}\n`,
    `export interface operations {\n${operations.join("")}}\n`,
  ].join("");
}

function operationDocstring({ summary, description, deprecated }: Operation, indent: string): string {
  return docstring([summary, description], deprecated === true ? ["@deprecated"] : [], indent);
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly schema?: AnySchema;
}

function parametersIn(parameters: unknown): Parameter[] {
  return Array.isArray(parameters) ? parameters : [];
}

/** @param parameters A later one takes the place of an earlier one of its name. */
function parametersMember(parameters: unknown, indent: string): string {
  const places = ["query", "header", "path", "cookie"].map((place) => {
    const here = parametersIn(parameters).filter((it) => it.in === place);
    const members = [...new Map(here.map((it) => [it.name, it])).values()].map((it) => {
      const isOptional = place !== "path" && it.required !== true;
      const type = it.schema === undefined ? "string" : typeOf(it.schema, API, `${indent}        `).text;
      const doc = docstring([it.description], it.deprecated === true ? ["@deprecated"] : [], `${indent}        `);
      return { isOptional, text: `${doc}${indent}        ${propertyKey(it.name)}${isOptional ? "?" : ""}: ${type};\n` };
    });
    if (members.length === 0) return `${indent}    ${place}?: never;\n`;
    const mark = members.every((it) => it.isOptional) ? "?" : "";
    return `${indent}    ${place}${mark}: {\n${members.map((it) => it.text).join("")}${indent}    };\n`;
  });
  return `${indent}parameters: {\n${places.join("")}${indent}};\n`;
}

function requestMember(body: RequestBody | undefined, indent: string): string {
  if (!body) return `${indent}requestBody?: never;\n`;
  const content = contentMembers(body, `${indent}    `) || `${indent}        "*/*"?: never;\n`;
  return [
    docstring([body.description], [], indent),
    `${indent}requestBody${body.required === true ? "" : "?"}: {\n`,
    `${indent}    content: {\n${content}${indent}    };\n`,
    `${indent}};\n`,
  ].join("");
}

function responsesMember({ responses }: Operation, indent: string): string {
  const members = Object.entries(responses).map(([status, response]) => {
    const { description, headers = {} } = response as Response;
    const inside = `${indent}            `;
    const headerMembers = Object.entries(headers).map(([name, header]) => {
      const type = typeOf(header.schema, API, inside).text;
      const doc = docstring([header.description], header.deprecated === true ? ["@deprecated"] : [], inside);
      return `${doc}${inside}${propertyKey(name)}${header.required === true ? "" : "?"}: ${type};\n`;
    });
    const content = contentMembers(response as Response, `${indent}        `);
    return [
      docstring([description], [], `${indent}    `),
      `${indent}    ${propertyKey(status)}: {\n`,
      `${indent}        headers: {\n${headerMembers.join("")}${inside}[name: string]: unknown;\n${indent}        };\n`,
      content === ""
        ? `${indent}        content?: never;\n`
        : `${indent}        content: {\n${content}${indent}        };\n`,
      `${indent}    };\n`,
    ].join("");
  });
  if (members.length === 0) return `${indent}responses: never;\n`;
  return `${indent}responses: {\n${members.join("")}${indent}};\n`;
}

function contentMembers({ content = {} }: RequestBody | Response, indent: string): string {
  return Object.entries(content)
    .map(([mediaType, { schema }]) => {
      return `${indent}    ${propertyKey(mediaType)}: ${typeOf(schema, API, `${indent}    `).text};\n`;
    })
    .join("");
}
