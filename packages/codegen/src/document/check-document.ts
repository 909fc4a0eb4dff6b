import { correctAt, SpecError } from "../read/spec-error.ts";
import type { YamlFile } from "../read/yaml-file.ts";
import { inlineReferences, pointsToNothing } from "./inline-references.ts";
import {
  type AnySchema,
  type OpenApiDocument,
  operationsOf,
  requestSchema,
  resolvePointer,
  type Schema,
  schemaName,
} from "./openapi-document.ts";
import { inlinedShape } from "./openapi-shape.ts";
import { schemasOf } from "./schemas-of.ts";
import { assertShape, isMap } from "./shape.ts";

/** @throws {SpecError} The documented file is not an OpenAPI 3 document. */
export function assertIsOpenApi({ data, placeOf }: YamlFile): void {
  if (!isMap(data) || !("openapi" in data || "swagger" in data)) {
    throw new SpecError(placeOf([]), "not an OpenAPI document: it has no `openapi` key");
  }
  if ("openapi" in data) return;
  const message = `Swagger ${String(data["swagger"])} is not supported: convert it to OpenAPI 3 first`;
  throw new SpecError(placeOf(["swagger"]), message);
}

/** @throws {SpecError} The corrected document is not OpenAPI 3.0 or 3.1. */
export function assertOpenApi(document: OpenApiDocument, documented: YamlFile): void {
  const problem = openApiProblem({ ...document });
  if (problem) throw new SpecError(documented.placeOf(problem.path), problem.message);
}

/** The first problem that makes the document unreadable. */
function openApiProblem(
  root: Readonly<Record<string, unknown>>,
): { path: readonly string[]; message: string } | undefined {
  const openapi = root["openapi"];
  if (typeof openapi !== "string" || !/^3\.[01](\.|$)/.test(openapi)) {
    const message = `OpenAPI ${String(openapi)} is not supported: 3.0.x and 3.1.x are, and a correction can set it`;
    return { path: ["openapi"], message };
  }
  for (const path of [["paths"], ["components"], ["components", "schemas"]]) {
    const node = path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
    if (node !== undefined && node !== null && !isMap(node)) {
      return { path, message: `invalid document: \`${path.join(".")}\` is not a map` };
    }
  }
  const [odd] = Object.entries(root["paths"] ?? {}).find(([, item]) => !isMap(item)) ?? [];
  return odd === undefined ? undefined : { path: ["paths", odd], message: `path ${odd} is not a map` };
}

/**
 * Checks that code can be generated from a document.
 *
 * @returns The document with inlined references, see `inlineReferences`.
 * @throws {SpecError} The first problem, with its place in one of the two files.
 */
export function assertUsable(
  document: OpenApiDocument,
  documented: YamlFile,
  corrections: YamlFile | undefined,
): OpenApiDocument {
  const inlined = inlineReferences(document, corrections ? [documented, corrections] : [documented]);
  assertShape(inlined, inlinedShape, documented, (path) => `: change or remove it ${correctAt(path)}`);
  assertMappings(inlined, documented);
  assertNoCycles(inlined, documented);
  assertEffects(inlined, documented);
  return inlined;
}

/** @throws {SpecError} A discriminator maps a value to a schema that does not exist. */
function assertMappings(document: OpenApiDocument, documented: YamlFile): void {
  const { schemas } = document.components;
  for (const { schema, path } of schemasOf(document)) {
    for (const [value, target] of Object.entries(schema.discriminator?.mapping ?? {})) {
      // A target is the name of a schema, or a reference, also to another file.
      const isHere = target.startsWith("#/") || /^[\w-]+$/.test(target);
      if (!isHere || Object.hasOwn(schemas, target) || resolvePointer(document, target) !== undefined) continue;
      const place = documented.placeOf([...path, "discriminator", "mapping", value]);
      throw new SpecError(place, `discriminator mapping "${target}" ${pointsToNothing(["components", "schemas"])}`);
    }
  }
}

/** @throws {SpecError} A schema refers to itself other than through a property or an element. */
export function assertNoCycles({ components: { schemas } }: OpenApiDocument, documented: YamlFile): void {
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) {
      const cycle = [...trail.slice(trail.indexOf(name)), name].join(" → ");
      const path = ["components", "schemas", name];
      const advice = `describe its values ${correctAt(path)}`;
      throw new SpecError(documented.placeOf(path), `circular schema ${name}: ${cycle}: ${advice}`);
    }
    if (done.has(name)) return;
    for (const next of sameValueRefs(schemas[name])) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const name of Object.keys(schemas)) visit(name, []);
}

/** The names of the schemas that describe the same value. */
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

/** The client decides by these extensions whether it retries a call, so mistakes are dangerous. */
function assertEffects(document: OpenApiDocument, documented: YamlFile): void {
  for (const { path, method, operation } of operationsOf(document)) {
    const complain: (key: string, message: string) => never = (key, message) => {
      throw new SpecError(documented.placeOf(["paths", path, method, key]), message);
    };
    const { operationId } = operation;
    const effect: unknown = operation["x-effect"];
    const flag: unknown = operation["x-write-when"];
    if (effect !== "read" && effect !== "write") {
      complain("x-effect", `${operationId} must say \`x-effect: read\` or \`x-effect: write\``);
    }
    if (flag !== undefined && !isFlag(document, requestSchema(operation), flag)) {
      complain("x-write-when", `${operationId} must name a boolean property of its request body as \`x-write-when\``);
    }
  }
}

/** Whether the schema has a boolean property of that name. */
function isFlag(document: OpenApiDocument, schema: AnySchema | undefined, name: unknown): boolean {
  if (typeof schema !== "object" || typeof name !== "string") return false;
  const { $ref, properties = {}, allOf = [] } = schema;
  const others = [...($ref === undefined ? [] : [resolvePointer(document, $ref) as Schema]), ...allOf];
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return (
    (typeof property === "object" && [property.type].flat().includes("boolean")) ||
    others.some((it) => isFlag(document, it, name))
  );
}
