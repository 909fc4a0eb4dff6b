/** The part of OpenAPI 3.1 that this package reads. The rest of a document passes through untouched. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses?: Record<string, Response> };
}

export interface Operation {
  operationId: string;
  description?: string;
  summary?: string;
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response | Reference>;
  /** Whether a call may change something on the server. Our extension, see spec/README.md. */
  "x-effect": "read" | "write";
  /** A boolean property of the request body that makes the call a write when it is true. Our extension. */
  "x-write-when"?: string;
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

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: (string | null)[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: boolean | Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
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
