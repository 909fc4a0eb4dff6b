import { isAnnotation } from "./keywords.ts";

/** The part of OpenAPI 3.1 that codegen reads. The rest passes through unchanged. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  webhooks?: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    [section: string]: Record<string, unknown>;
  };
}

export interface Operation {
  operationId: string;
  tags?: string[];
  description?: string;
  summary?: string;
  parameters?: unknown[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
  deprecated?: boolean;
  callbacks?: Record<string, Record<string, Record<string, Operation>>>;
  /** Whether a call can change something on the server. An extension, see spec/README.md. */
  "x-effect": "read" | "write";
  /** The boolean property of the request body that makes the call a write if it is true. An extension. */
  "x-write-when"?: string;
  /** One schema for the responses of all success statuses. Internal, see `codeSpec`. */
  success?: Success;
}

export interface Success {
  schema: Schema;
  /** Whether a response can have no body. */
  isOptional: boolean;
}

export interface RequestBody {
  description?: string;
  required?: boolean;
  content?: Record<string, MediaType>;
}

export interface Response {
  description: string;
  headers?: Record<string, Header>;
  content?: Record<string, MediaType>;
}

export interface Header {
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: AnySchema;
}

export interface MediaType {
  schema?: Schema;
}

export interface Reference {
  $ref: string;
}

/** A schema of JSON Schema 2020-12: `true` accepts every value, `false` none. */
export type AnySchema = Schema | boolean;

/** The keywords of JSON Schema that codegen reads. Others pass through. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  title?: string;
  description?: string;
  format?: string;
  pattern?: string;
  default?: unknown;
  deprecated?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  minItems?: number;
  required?: string[];
  properties?: Record<string, AnySchema>;
  additionalProperties?: AnySchema;
  patternProperties?: Record<string, AnySchema>;
  propertyNames?: AnySchema;
  items?: AnySchema;
  prefixItems?: AnySchema[];
  contains?: AnySchema;
  allOf?: AnySchema[];
  anyOf?: AnySchema[];
  oneOf?: AnySchema[];
  not?: AnySchema;
  if?: AnySchema;
  then?: AnySchema;
  else?: AnySchema;
  dependentSchemas?: Record<string, AnySchema>;
  unevaluatedProperties?: AnySchema;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  /** Internal keyword of validators: null, or a value that matches the schema. */
  orNull?: AnySchema;
}

/** The other keys of a path item apply to all of its operations. */
export const METHODS: ReadonlySet<string> = new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
]);

export function isMethod(key: string): boolean {
  return METHODS.has(key);
}

/** Each operation with its path and method, in the order of the document. */
export function operationsOf({
  paths,
}: Pick<OpenApiDocument, "paths">): { path: string; method: string; operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([key]) => isMethod(key))
      .map(([method, operation]) => ({ path, method, operation })),
  );
}

// The functions below expect a document after `inlineReferences`.

/** The schema of the request body. */
export function requestSchema({ requestBody }: Operation): Schema | undefined {
  return bodyOf(requestBody)?.[1].schema;
}

/** The name of the schema of the request body. */
export function requestSchemaName(operation: Operation): string | undefined {
  return schemaName(requestSchema(operation)?.$ref);
}

/** The name of the schema of a response, if it has one. */
export function responseSchemaName(response: Response | Reference): string | undefined {
  return schemaName(bodyOf(response)?.[1].schema?.$ref);
}

/** The name of the schema of the success response. */
export function successSchemaName(operation: Operation): string | undefined {
  if (operation.success) return schemaName(operation.success.schema.$ref);
  const [, response] = successResponses(operation)[0] ?? [];
  return response && responseSchemaName(response);
}

/** The success responses: those of 2xx, or the default response if there are none. */
export function successResponses({
  responses,
}: Pick<Operation, "responses">): [status: string, response: Response | Reference][] {
  const all = Object.entries(responses);
  const successes = all.filter(([status]) => status.startsWith("2"));
  return successes.length > 0 ? successes : all.filter(([status]) => status === "default");
}

/** The media type of a body that code is generated from. JSON comes first. */
export function bodyOf(
  body: RequestBody | Response | Reference | undefined,
): [mediaType: string, content: MediaType] | undefined {
  const content = body && "content" in body ? Object.entries(body.content ?? {}) : [];
  return content.toSorted(([a], [b]) => rankOf(a) - rankOf(b))[0];
}

const MEDIA_TYPES = [
  /^application\/json$/,
  /^(application|text)\/json *;/,
  /[/+]json *(;|$)/,
  /^(\*|application)\/\*/,
  /^application\/x-www-form-urlencoded/,
  /^multipart\//,
  /^text\//,
];

function rankOf(mediaType: string): number {
  const rank = MEDIA_TYPES.findIndex((it) => it.test(mediaType.toLowerCase()));
  return rank === -1 ? MEDIA_TYPES.length : rank;
}

/** The values of a choice between constants, which is an enum with descriptions. Undefined if a branch is something else. */
export function constantsOf(choice: readonly AnySchema[] | undefined): unknown[] | undefined {
  if (!choice?.some((it) => typeof it === "object" && it.const !== undefined)) return undefined;
  const values = choice.map((it) => {
    if (typeof it !== "object") return undefined;
    const { type, const: constant, enum: values, ...others } = it;
    if (!Object.keys(others).every(isAnnotation)) return undefined;
    return constant !== undefined ? [constant] : (values ?? (type === "null" ? [null] : undefined));
  });
  return values.every((it) => it !== undefined) ? values.flat() : undefined;
}

export function refTo(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

/** The name of the schema that a local reference points to, if any. */
export function schemaName(ref: string | undefined): string | undefined {
  const [components, schemas, name, ...inside] = pointerSegments(ref ?? "") ?? [];
  return components === "components" && schemas === "schemas" && inside.length === 0 ? name : undefined;
}

/** The reference to a schema, with its name escaped. */
export function schemaRef(name: string): string {
  return `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keys of a local JSON pointer such as `#/components/schemas/SourceRead`, decoded. Undefined for other references. */
export function pointerSegments(ref: string): string[] | undefined {
  if (!ref.startsWith("#/")) return undefined;
  return ref
    .slice(2)
    .split("/")
    .map((segment) => percentDecoded(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function percentDecoded(segment: string): string {
  try {
    return segment.includes("%") ? decodeURIComponent(segment) : segment;
  } catch {
    return segment; // a percent sign that escapes nothing stands for itself
  }
}

/** The node at a local JSON pointer, or undefined. */
export function resolvePointer(document: unknown, ref: string): unknown {
  let node: unknown = document;
  for (const key of pointerSegments(ref) ?? [""]) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}
