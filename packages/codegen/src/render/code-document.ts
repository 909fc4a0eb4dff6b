import { isAnnotation } from "../document/keywords.ts";
import {
  bodyOf,
  type Operation,
  operationsOf,
  type RequestBody,
  type Response,
  refTo,
  type Schema,
  schemaName,
  successResponses,
} from "../document/openapi-document.ts";
import { isMap } from "../document/shape.ts";
import { walkDocument } from "../document/walk-document.ts";
import type { Spec } from "../read/load-spec.ts";
import { CodeNames, pascalCase, typeNameOf } from "./code-names.ts";

type Path = readonly (string | number)[];

/**
 * Prepares a spec for rendering: schemas, operations and inline bodies get names that are valid in TypeScript, and discriminators
 * a complete mapping. `written` stays unchanged.
 */
export function codeSpec(spec: Spec): Spec {
  const document = structuredClone(spec.document);
  completeMappings(document.components.schemas);

  const names = new CodeNames();
  const schemaNames = names.assign(Object.keys(document.components.schemas));
  const operations = operationsOf(document);
  const operationNames = names.assign(operations.map(({ operation }) => operation.operationId));
  walkDocument(document, (node) => rename(node, schemaNames));

  const places = new Map<string, Path>();
  const schemas: Record<string, Schema> = {};
  const add = (name: string, schema: Schema, place: Path): string => {
    places.set(name, place);
    schemas[name] = schema;
    return name;
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    add(schemaNames.get(name) as string, schema, ["components", "schemas", name]);
  }
  const nameBody = bodyNamer((name, schema, place) => add(names.add(name), schema, place));
  const written = operationsOf(spec.written);
  for (const [index, { path, method, operation }] of operations.entries()) {
    nameBodies(operation, written[index]?.operation, ["paths", path, method], nameBody);
    operation.operationId = operationNames.get(operation.operationId) as string;
  }
  return {
    ...spec,
    document: { ...document, components: { schemas } },
    placeOf(path) {
      const [section, kind, name, ...rest] = path;
      const place = section === "components" && kind === "schemas" ? places.get(String(name)) : undefined;
      return spec.placeOf(place ? [...place, ...rest] : path);
    },
  };
}

/** Names the schema of a body if necessary, and returns the name. Undefined without a body. */
type NameBody = (
  body: RequestBody | Response,
  name: string,
  place: Path,
  /** The body before inlining: it may be a reference to a shared body. */
  written: unknown,
) => string | undefined;

function bodyNamer(add: (name: string, schema: Schema, place: Path) => string): NameBody {
  const shared = new Map<string, string>();
  return (body, name, place, written) => {
    const [mediaType, media] = bodyOf(body) ?? [];
    if (mediaType === undefined || media === undefined) return undefined;
    const schema = media.schema ?? {};
    const own = schemaName(schema.$ref);
    if (own !== undefined && Object.keys(schema).every((key) => key === "$ref" || isAnnotation(key))) return own;
    const ref = isMap(written) && typeof written["$ref"] === "string" ? written["$ref"] : undefined;
    const known = ref === undefined ? undefined : shared.get(ref);
    const given = known ?? add(sharedName(ref) ?? name, asMap(schema), [...place, "content", mediaType, "schema"]);
    if (ref !== undefined) shared.set(ref, given);
    media.schema = refTo(given);
    return given;
  };
}

/** `#/components/responses/NotFound` → `NotFoundResponse`. */
function sharedName(ref: string | undefined): string | undefined {
  const [, section, name = ""] = ref?.match(/^#\/components\/(responses|requestBodies)\/([^/]+)$/) ?? [];
  if (section === undefined) return undefined;
  const suffix = section === "responses" ? "Response" : "Request";
  const start = typeNameOf(name);
  return new RegExp(`${suffix}(Body)?$`).test(start) ? start : start + suffix;
}

function nameBodies(operation: Operation, written: Operation | undefined, path: Path, nameBody: NameBody): void {
  const { operationId, requestBody, responses } = operation;
  const start = typeNameOf(operationId);
  if (requestBody) {
    nameBody(requestBody as RequestBody, `${start}Request`, [...path, "requestBody"], written?.requestBody);
  }
  const successes = successResponses(operation);
  const named = Object.entries(responses).map(([status, response]) => {
    const isTheSuccess = successes.length === 1 && successes[0]?.[0] === status;
    const name = isTheSuccess ? `${start}Response` : `${start}Response${pascalCase(status)}`;
    const place = [...path, "responses", status];
    return [status, nameBody(response as Response, name, place, written?.responses?.[status])] as const;
  });
  const bodies = new Set(successes.map(([status]) => named.find(([it]) => it === status)?.[1]));
  const isOptional = bodies.delete(undefined);
  const [first] = bodies;
  if (first === undefined) return;
  const union = { anyOf: [...bodies].map((name) => refTo(name as string)) };
  const content = { "application/json": { schema: bodies.size === 1 ? refTo(first) : union } };
  const success = { content };
  nameBody(success as never, `${start}Response`, [...path, "responses"], undefined);
  operation.success = { schema: content["application/json"].schema, isOptional };
}

function asMap(schema: Schema | boolean): Schema {
  if (typeof schema !== "boolean") return schema;
  return schema ? {} : { not: {} };
}

/** Completes the mapping of a discriminator: schemas without an entry are mapped by their names. */
function completeMappings(schemas: Readonly<Record<string, Schema>>): void {
  const children = new Map<string, string[]>();
  for (const [name, { allOf }] of Object.entries(schemas)) {
    for (const part of Array.isArray(allOf) ? allOf : []) {
      const parent = typeof part === "object" ? schemaName(part.$ref) : undefined;
      if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), name]);
    }
  }
  const complete = (schema: Schema, own: string | undefined): void => {
    const { discriminator } = schema;
    if (!isMap(discriminator) || typeof discriminator.propertyName !== "string") return;
    const mapping = new Map<string, string>();
    for (const [value, target] of Object.entries(discriminator.mapping ?? {})) {
      const name = schemaName(target) ?? String(target);
      if (Object.hasOwn(schemas, name)) mapping.set(value, name);
    }
    const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((part) => {
      const name = typeof part === "object" ? schemaName(part.$ref) : undefined;
      return name === undefined ? [] : [name];
    });
    const heirs = own === undefined || branches.length > 0 ? [] : (children.get(own) ?? []);
    const mapped = new Set(mapping.values());
    for (const name of [...branches, ...heirs]) if (!mapped.has(name)) mapping.set(name, name);
    discriminator.mapping = Object.fromEntries(
      [...mapping].map(([value, name]) => [value, refTo(name).$ref as string]),
    );
  };
  for (const [name, schema] of Object.entries(schemas)) {
    walkDocument(schema, (node) => complete(node as Schema, node === schema ? name : undefined));
  }
}

function rename(node: Record<string, unknown>, names: ReadonlyMap<string, string>): void {
  const renamed = (ref: unknown): string | undefined => {
    const name = typeof ref === "string" ? schemaName(ref) : undefined;
    const codeName = name === undefined ? undefined : names.get(name);
    return codeName === undefined ? undefined : refTo(codeName).$ref;
  };
  const ref = renamed(node["$ref"]);
  if (ref !== undefined) node["$ref"] = ref;
  const { discriminator } = node as Schema;
  if (!isMap(discriminator) || !isMap(discriminator.mapping)) return;
  discriminator.mapping = Object.fromEntries(
    Object.entries(discriminator.mapping).map(([value, target]) => [value, renamed(target) ?? target]),
  );
}
