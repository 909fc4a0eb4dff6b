import {
  type AnySchema,
  METHODS,
  type OpenApiDocument,
  type Operation,
  type RequestBody,
  type Response,
} from "../document/openapi-document.ts";
import type { Spec } from "../read/load-spec.ts";
import { banner, entryBanner } from "./banner.ts";
import { docstring } from "./code-text.ts";
import { pathTypes } from "./openapi-typescript.ts";
import { propertyKey, schemaDocstring, type TypeOptions, typeOf } from "./schema-type.ts";
import { tagsOf } from "./tags-of.ts";

const PATHS = `The \`paths\` interface for openapi-fetch and similar clients. This is an entry of its own, because it is slow to
type-check.`;

/** The texts of `api.gen.ts` and `paths.gen.ts`. */
export interface RenderedTypes {
  /** One named export for each schema. */
  readonly api: string;
  /** The `paths` interface for openapi-fetch. In a file of its own, because it is slow to type-check. */
  readonly paths: string;
}

/**
 * Renders the TypeScript types of a spec.
 *
 * @param split The document of `splitDirections`.
 */
export function renderTypes(spec: Spec, split: OpenApiDocument): RenderedTypes {
  return {
    api: banner(spec) + renderSchemas(split),
    paths: entryBanner(spec, "/paths", PATHS) + renderPaths(split),
  };
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

/**
 * Renders `paths` and `operations` with openapi-typescript, in the form that openapi-fetch needs.
 *
 * openapi-typescript receives placeholders for schemas, names and texts, which are replaced in its output. So the types are those
 * of `api.gen.ts`, and all text of the document is escaped in one place, see code-text.ts.
 */
function renderPaths(document: OpenApiDocument): string {
  const schemas: AnySchema[] = [];
  const names = new Map<string, number>();
  const docs: (readonly [texts: readonly unknown[], facts: readonly string[]])[] = [];
  const schemaMark = (schema: AnySchema): object => ({ $ref: `#/components/schemas/T${schemas.push(schema) - 1}` });
  const docMark = (texts: readonly unknown[], deprecated?: unknown): { description: string } => ({
    description: `D${docs.push([texts, deprecated === true ? ["@deprecated"] : []]) - 1}`,
  });
  // One placeholder per name: openapi-typescript compares the names of parameters. No operationId has a space.
  const nameMark = (name: string): string => {
    if (!names.has(name)) names.set(name, names.size);
    return `n ${names.get(name)}`;
  };
  const members = <T>(object: Readonly<Record<string, T>>, change: (value: T) => object): Record<string, object> =>
    Object.fromEntries(Object.entries(object).map(([name, value]) => [nameMark(name), change(value)]));
  const content = ({ content = {} }: RequestBody | Response): object =>
    members(content, ({ schema }) => (schema === undefined ? {} : { schema: schemaMark(schema) }));
  const parameters = (list: unknown): object[] => {
    const all: Parameter[] = Array.isArray(list) ? list : [];
    // A later parameter replaces an earlier one of the same name.
    const distinct = new Map(all.map((it) => [`${it.in} ${it.name}`, it]));
    return [...distinct.values()].map(({ name, in: place, required, description, deprecated, schema }) => ({
      name: nameMark(name),
      in: place,
      required: required === true,
      ...docMark([description], deprecated),
      ...(schema === undefined ? {} : { schema: schemaMark(schema) }),
    }));
  };
  const response = ({ description, headers = {}, ...rest }: Response): object => ({
    ...docMark([description]),
    headers: members(headers, ({ description, deprecated, required, schema }) => ({
      ...docMark([description], deprecated),
      required: required === true,
      ...(schema === undefined ? {} : { schema: schemaMark(schema) }),
    })),
    content: content(rest as Response),
  });
  const operation = ({ operationId, summary, description, deprecated, ...rest }: Operation): object => {
    const requestBody = rest.requestBody as RequestBody | undefined;
    return {
      operationId,
      ...docMark([summary, description], deprecated),
      parameters: parameters(rest.parameters),
      ...(requestBody && {
        requestBody: {
          ...docMark([requestBody.description]),
          required: requestBody.required === true,
          content: content(requestBody),
        },
      }),
      responses: members(rest.responses, (it) => response(it as Response)),
    };
  };
  const paths = members(document.paths, (item) => ({
    parameters: parameters(item["parameters"]),
    ...Object.fromEntries([...METHODS].flatMap((method) => (item[method] ? [[method, operation(item[method])]] : []))),
  }));

  const nameAt = [...names.keys()];
  const text = pathTypes(paths)
    .replace(/"n (\d+)"(?=\??:)/g, (_mark, index: string) => propertyKey(nameAt[Number(index)] ?? ""))
    .replace(/^( *)\/\*\* @description D(\d+) \*\/\n/gm, (_mark, indent: string, index: string) =>
      docstring(...(docs[Number(index)] ?? [[], []]), indent),
    )
    .replace(
      /^( *)(.*)components\["schemas"\]\["T(\d+)"\]/gm,
      (_mark, indent: string, before: string, index: string) =>
        `${indent}${before}${typeOf(schemas[Number(index)], API, indent).text}`,
    );
  return `import type * as api from "./api.gen.ts";\n\n${text}`;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly schema?: AnySchema;
}
