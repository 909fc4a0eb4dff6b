/** The part of OpenAPI 3.1 that this package reads. The rest of a document passes through untouched. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
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
  /** Whether a call may change something on the server. Our extension, see spec/README.md. */
  "x-effect": "read" | "write";
  /** A boolean property of the request body that makes the call a write when it is true. Our extension. */
  "x-write-when"?: string;
}

export interface RequestBody {
  required?: boolean;
  content?: Record<string, MediaType>;
}

export interface Response {
  description: string;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema: Schema;
}

export interface Reference {
  $ref: string;
}

/** OpenAPI 3.1 has the schemas of JSON Schema 2020-12, where `true` takes everything and `false` nothing. */
export type AnySchema = Schema | boolean;

/** The keywords of JSON Schema that this package looks at; others pass through. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: (string | number | boolean | null)[];
  format?: string;
  default?: unknown;
  required?: string[];
  properties?: Record<string, AnySchema>;
  additionalProperties?: AnySchema;
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
  /** Our own, inside of validators only: null, or what meets that schema. */
  orNull?: AnySchema;
}

/** What a path item has beside these concerns all of its operations. */
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
export function operationsOf({ paths }: OpenApiDocument): { path: string; method: string; operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([key]) => isMethod(key))
      .map(([method, operation]) => ({ path, method, operation })),
  );
}

// What follows is about documents without references but to schemas, see `inlineReferences`.

/** The schema of what an operation takes. */
export function requestSchema({ requestBody }: Operation): Schema | undefined {
  return jsonSchema(requestBody);
}

/** The name of the schema that an operation takes. */
export function requestSchemaName(operation: Operation): string | undefined {
  return schemaName(requestSchema(operation)?.$ref);
}

/** The name of the schema of a JSON answer, if it has a name. */
export function responseSchemaName(response: Response | Reference): string | undefined {
  return schemaName(jsonSchema(response)?.$ref);
}

/** The name of the schema that an operation answers with when it succeeds: that of its first status of 2xx. */
export function successSchemaName({ responses }: Operation): string | undefined {
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  return success && responseSchemaName(success);
}

function jsonSchema(body: RequestBody | Response | Reference | undefined): Schema | undefined {
  return body && "content" in body ? body.content?.["application/json"]?.schema : undefined;
}

/** The name of the schema that a local reference points to, if it points to one. */
export function schemaName(ref: string | undefined): string | undefined {
  return ref?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
}

/** The node at a local JSON pointer such as `#/components/schemas/SourceRead`, or undefined. */
export function resolvePointer(document: unknown, ref: string): unknown {
  if (!ref.startsWith("#/")) return undefined;
  let segments: string[];
  try {
    segments = ref.slice(2).split("/").map(decodeURIComponent);
  } catch {
    return undefined; // a percent sign that escapes nothing
  }
  let node: unknown = document;
  for (const segment of segments) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}
