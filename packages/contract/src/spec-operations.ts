import type { OperationName } from "@airbyte-web-backend/schema";
import { document } from "@airbyte-web-backend/schema/document";

/** An operation of the document. Not from generated code, which the tests compare with it. */
export interface SpecOperation {
  readonly operationId: OperationName;
  readonly path: string;
  readonly request: SpecBody;
  /** Key: the status. */
  readonly responses: ReadonlyMap<string, SpecBody>;
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

interface Operation {
  readonly operationId: OperationName;
  readonly requestBody: Content | Reference;
  readonly responses: { readonly [status: string]: Content | Reference };
}

interface Content {
  readonly content: {
    readonly "application/json": {
      readonly schema: Schema;
      readonly examples?: { readonly [name: string]: { readonly value: unknown } | Reference };
    };
  };
}

interface Reference {
  readonly $ref: string;
}

/** All operations of the document. */
export const specOperations: readonly SpecOperation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.values(item).map((operation) => toSpecOperation(path, operation as Operation)),
);

function toSpecOperation(path: string, { operationId, requestBody, responses }: Operation): SpecOperation {
  return {
    operationId,
    path,
    request: toSpecBody(requestBody),
    responses: new Map(Object.entries(responses).map(([status, response]) => [status, toSpecBody(response)])),
  };
}

function toSpecBody(described: Content | Reference): SpecBody {
  const { schema, examples = {} } = resolve<Content>(described).content["application/json"];
  const values = Object.entries(examples).map(([name, example]): [string, unknown] => [
    name,
    resolve<{ value: unknown }>(example).value,
  ]);
  return { schema, examples: new Map(values) };
}

/** Resolves `#/components/<section>/<name>`, the only kind of reference in the document. */
function resolve<T extends object>(part: T | Reference): T {
  if (!("$ref" in part)) return part;
  const [, , section = "", name = ""] = part.$ref.split("/");
  return resolve(document.components[section]?.[name] as T | Reference);
}
