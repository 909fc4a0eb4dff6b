import { createFindMismatches, type FindMismatches } from "./find-mismatches.ts";

/** The corrected document of a version. */
export interface Spec {
  readonly operations: readonly SpecOperation[];
  readonly findMismatches: FindMismatches;
}

/** An operation of the document. Not from generated code, which the tests compare with it. */
export interface SpecOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Absent if the operation has no body. */
  readonly request?: SpecBody & { readonly isRequired: boolean };
  /** Key: the status. Undefined: the body is not JSON. */
  readonly responses: ReadonlyMap<string, SpecBody | undefined>;
}

/** A JSON body of a request or response. */
export interface SpecBody {
  readonly schema: Schema;
  /** Key: the name. */
  readonly examples: ReadonlyMap<string, unknown>;
}

/** The part of JSON Schema that is used here. */
export interface Schema {
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

/** The part of an OpenAPI document that is used here. */
export interface SpecDocument {
  readonly paths: { readonly [path: string]: { readonly [method: string]: unknown } };
  readonly components: { readonly [section: string]: { readonly [name: string]: unknown } };
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: (Content & { readonly required?: boolean }) | Reference;
  readonly responses: { readonly [status: string]: Content | Reference };
}

interface Content {
  readonly content?: {
    readonly "application/json"?: {
      readonly schema: Schema;
      readonly examples?: { readonly [name: string]: { readonly value: unknown } | Reference };
    };
  };
}

interface Reference {
  readonly $ref: string;
}

/** Reads an OpenAPI document. */
export function readSpec(document: unknown): Spec {
  const { paths, components } = document as SpecDocument;

  /** Resolves `#/components/<section>/<name>`, the only kind of reference in the documents. */
  const resolve = <T extends object>(part: T | Reference): T => {
    if (!("$ref" in part)) return part;
    const [, , section = "", name = ""] = part.$ref.split("/");
    return resolve(components[section]?.[name] as T | Reference);
  };

  const toSpecBody = (described: Content | Reference): SpecBody | undefined => {
    const json = resolve<Content>(described).content?.["application/json"];
    if (!json) return undefined;
    const values = Object.entries(json.examples ?? {}).map(([name, example]): [string, unknown] => [
      name,
      resolve<{ value: unknown }>(example).value,
    ]);
    return { schema: json.schema, examples: new Map(values) };
  };

  const toSpecOperation = (path: string, method: string, operation: Operation): SpecOperation => {
    const { operationId, requestBody, responses } = operation;
    const body = requestBody && toSpecBody(requestBody);
    const isRequired = requestBody !== undefined && resolve<{ required?: boolean }>(requestBody).required !== false;
    return {
      operationId,
      method: method.toUpperCase(),
      path,
      ...(body && { request: { ...body, isRequired } }),
      responses: new Map(Object.entries(responses).map(([status, response]) => [status, toSpecBody(response)])),
    };
  };

  return {
    operations: Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => toSpecOperation(path, method, operation as Operation)),
    ),
    findMismatches: createFindMismatches((components["schemas"] ?? {}) as { readonly [name: string]: Schema }),
  };
}
