import { enumsOf } from "./enums-of.ts";
import { type OpenApiDocument, operationsOf, resolvePointer, type Schema, schemaName } from "./openapi-document.ts";
import { openApiShape } from "./openapi-shape.ts";
import { assertShape, isMap } from "./shape.ts";
import { SpecError } from "./spec-error.ts";
import { walkDocument } from "./walk-document.ts";
import type { YamlFile } from "./yaml-file.ts";

/** @throws {SpecError} The file is no OpenAPI 3.1 document with paths and schemas. */
export function assertOpenApi(documented: YamlFile): void {
  const root = documented.data;
  if (!isMap(root) || !("openapi" in root)) {
    throw new SpecError(
      { file: documented.file, line: 1, column: 1 },
      "not an OpenAPI document: it has no `openapi` key",
    );
  }
  const { openapi } = root;
  if (typeof openapi !== "string" || !openapi.startsWith("3.1.")) {
    throw new SpecError(documented.placeOf(["openapi"]), `OpenAPI ${String(openapi)} is not supported: write 3.1`);
  }
  for (const section of [["paths"], ["components"], ["components", "schemas"]]) {
    const node = section.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], root);
    if (!isMap(node)) {
      throw new SpecError(documented.placeOf(section), `not usable: \`${section.join(".")}\` is not a map`);
    }
  }
  for (const [path, item] of Object.entries((root as unknown as OpenApiDocument).paths)) {
    if (!isMap(item)) throw new SpecError(documented.placeOf(["paths", path]), `path ${path} is not a map`);
  }
}

/**
 * Checks what code is to be made from.
 *
 * @throws {SpecError} The first thing that is wrong, with its place in one of the two files.
 */
export function assertUsable(document: OpenApiDocument, documented: YamlFile, corrections: YamlFile): void {
  assertShape(document, openApiShape, documented);
  assertSchemas(document, documented);
  assertReferences(document, [documented, corrections]);
  assertNoCycles(document, documented);
  assertOperations(document, documented);
  assertEnumNames(document, documented);
}

/** What becomes a name in TypeScript must be one. */
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const KEYWORDS =
  "break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with implements interface let package private protected public static yield await";
/** Beside the keywords: TypeScript's own types, and what the generated files use or export under that name. */
const NO_SCHEMA_NAMES = new Set(
  `${KEYWORDS} any unknown never undefined string number boolean bigint symbol object Record Array OperationName OperationBodies`.split(
    " ",
  ),
);
const NO_OPERATION_IDS = new Set(`${KEYWORDS} arguments eval undefined api operations`.split(" "));

function assertSchemas(document: OpenApiDocument, documented: YamlFile): void {
  const names = new Map<string, string>();
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const place = documented.placeOf(["components", "schemas", name]);
    if (!IDENTIFIER.test(name)) throw new SpecError(place, `schema name "${name}" is no identifier`);
    if (NO_SCHEMA_NAMES.has(name)) throw new SpecError(place, `schema name "${name}" is taken in TypeScript`);
    const twin = names.get(name.toLowerCase());
    if (twin !== undefined) throw new SpecError(place, `schemas ${twin} and ${name} differ in case only`);
    names.set(name.toLowerCase(), name);
    assertPropertyNames(schema, ["components", "schemas", name], documented);
  }
}

/** openapi-typescript reads the way to a property as a URI, and fails on a percent sign that is none of a URI. */
function assertPropertyNames(part: object, path: readonly string[], documented: YamlFile): void {
  for (const [key, value] of Object.entries(part)) {
    const place = [...path, key];
    if (path.at(-1) === "properties" && /%(?![\da-f]{2})/i.test(key)) {
      throw new SpecError(
        documented.placeOf(place),
        `property name "${key}" has a percent sign, which no type can be made of`,
      );
    }
    if (typeof value === "object" && value !== null) assertPropertyNames(value, place, documented);
  }
}

export function assertReferences(document: OpenApiDocument, sources: readonly YamlFile[]): void {
  walkDocument(document, ({ $ref: ref }) => {
    if (typeof ref !== "string" || resolvePointer(document, ref) !== undefined) return;
    const place = sources.map((source) => source.placeOfValue(ref)).find((found) => found !== undefined);
    const reason = ref.startsWith("#/")
      ? "points to nothing"
      : "is not local: put the schema into this file, or allow it with --allow-ref";
    throw new SpecError(place ?? (sources[0] as YamlFile).placeOf([]), `$ref "${ref}" ${reason}`);
  });
}

/** A schema may refer to itself by way of a property or an element, but cannot be itself. */
export function assertNoCycles({ components: { schemas } }: OpenApiDocument, documented: YamlFile): void {
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) {
      const cycle = [...trail.slice(trail.indexOf(name)), name].join(" → ");
      throw new SpecError(documented.placeOf(["components", "schemas", name]), `schema ${name} is itself: ${cycle}`);
    }
    if (done.has(name)) return;
    for (const next of sameValueRefs(schemas[name])) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const name of Object.keys(schemas)) visit(name, []);
}

/** The schemas that describe the same value as this one. */
function sameValueRefs(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(sameValueRefs);
  if (!isMap(part)) return [];
  const { $ref, allOf, anyOf, oneOf, not, if: condition, then, else: otherwise } = part as Schema;
  const name = schemaName($ref);
  return [
    ...(name === undefined ? [] : [name]),
    ...[allOf, anyOf, oneOf, not, condition, then, otherwise].flatMap(sameValueRefs),
  ];
}

function assertOperations(document: OpenApiDocument, documented: YamlFile): void {
  const seen = new Map<string, string>();
  for (const { path, method, operation } of operationsOf(document)) {
    const complain: (key: string, message: string) => never = (key, message) => {
      throw new SpecError(documented.placeOf(["paths", path, method, key]), message);
    };
    const { operationId, responses } = operation;
    const effect: unknown = operation["x-effect"];
    if (!operationId) complain("operationId", `${method.toUpperCase()} ${path} has no operationId`);
    if (!IDENTIFIER.test(operationId)) complain("operationId", `operationId "${operationId}" is no identifier`);
    if (NO_OPERATION_IDS.has(operationId))
      complain("operationId", `operationId "${operationId}" is taken in TypeScript`);
    const twin = seen.get(operationId.toLowerCase());
    if (twin === operationId) complain("operationId", `operationId "${operationId}" is there twice`);
    if (twin !== undefined) complain("operationId", `operationIds ${twin} and ${operationId} differ in case only`);
    seen.set(operationId.toLowerCase(), operationId);
    if (effect !== "read" && effect !== "write") {
      complain("x-effect", `${operationId} must say \`x-effect: read\` or \`x-effect: write\``);
    }
    if (!responses) complain("responses", `${operationId} has no responses`);
  }
}

function assertEnumNames(document: OpenApiDocument, documented: YamlFile): void {
  const seen = new Map<string, readonly string[]>();
  for (const { name, path } of enumsOf(document)) {
    const twin = seen.get(name.toLowerCase());
    if (twin) {
      const places = [twin, path].map((it) => it.slice(2).join("/")).join(" and ");
      throw new SpecError(documented.placeOf(path), `the enums of ${places} would both be called ${name}`);
    }
    seen.set(name.toLowerCase(), path);
  }
}
