import { correctAt, SpecError } from "../read/spec-error.ts";
import type { YamlFile } from "../read/yaml-file.ts";
import { type OpenApiDocument, pointerSegments, resolvePointer, schemaName, schemaRef } from "./openapi-document.ts";
import { withOperationIds } from "./operation-ids.ts";
import { isMap } from "./shape.ts";
import { walkDocument } from "./walk-document.ts";

/** References to examples stay: no code is generated from them. */
const KEPT_EXAMPLE = /^#\/components\/examples\/[^/]+$/;
const PATH_ITEM = /^#\/(paths|components\/pathItems)\/[^/]+$/;
const COMPONENT = /^#\/components\/\w+\/[^/]+$/;
/** Nested references multiply the output, like YAML aliases. */
const MOST_REFERENCES = 100_000;

/**
 * Inlines all references except those to named schemas. Of the components, only the schemas remain.
 *
 * @param sources The files to search for the position of a dangling reference. Without any, it becomes an empty map.
 * @throws {SpecError} A reference is dangling, or refers to itself other than through a named schema.
 */
export function inlineReferences(document: OpenApiDocument, sources: readonly YamlFile[] = []): OpenApiDocument {
  const copy = structuredClone(document);
  inlineIn(copy, { document, sources, count: 0 }, []);
  return { ...copy, components: { schemas: copy.components.schemas } };
}

/**
 * The document with `paths` and `components.schemas`, inlined path items, and an id for each operation, see `withOperationIds`. The
 * rest is shared with the document.
 *
 * @throws {SpecError} See `inlineReferences`.
 */
export function inlinePathItems(document: OpenApiDocument, sources: readonly YamlFile[] = []): OpenApiDocument {
  const { paths, components } = document as Partial<OpenApiDocument>;
  const items = Object.entries(paths ?? {}).map(([path, item]) => {
    if (!isMap(item) || !("$ref" in item)) return [path, item];
    const copy = structuredClone(item);
    inlineIn(copy, { document, sources, only: PATH_ITEM, count: 0 }, []);
    return [path, copy];
  });
  return {
    ...document,
    paths: withOperationIds(Object.fromEntries(items)),
    components: { ...components, schemas: components?.schemas ?? {} },
  };
}

interface Context {
  readonly document: OpenApiDocument;
  readonly sources: readonly YamlFile[];
  /** The references to inline. Default: all except those that stay. */
  readonly only?: RegExp;
  /** The number of inlined references. */
  count: number;
}

/** @param trail The references above this part. */
function inlineIn(part: unknown, context: Context, trail: readonly string[]): void {
  walkDocument(part, (node) => {
    const { $ref: ref, ...beside } = node;
    if (typeof ref !== "string" || context.only?.test(ref) === false) return;
    const target = resolvePointer(context.document, ref);
    const problem = problemOf(ref, target, trail);
    const name = schemaName(ref);
    if (problem === undefined && name !== undefined) node["$ref"] = schemaRef(name);
    if (problem === undefined && (name !== undefined || KEPT_EXAMPLE.test(ref))) return;
    delete node["$ref"];
    if (problem !== undefined) return refuse(ref, problem, context);
    if (++context.count > MOST_REFERENCES) {
      return refuse(ref, `exceeds the limit of ${MOST_REFERENCES} references, nested references included`, context);
    }
    const inlined = typeof target === "boolean" ? booleanSchema(target) : structuredClone(target as object);
    inlineIn(inlined, context, [...trail, ref]);
    Object.assign(node, together(ref, inlined, beside));
  });
}

function problemOf(ref: string, target: unknown, trail: readonly string[]): string | undefined {
  if (target === undefined && ref.startsWith("#/")) {
    const parent = (pointerSegments(ref) ?? []).slice(0, -1);
    return pointsToNothing(parent);
  }
  if (target === undefined && ref.startsWith("#"))
    return "is not a JSON pointer: write #/components/schemas/ and a name";
  if (target === undefined) return "is not local: copy its target into this file";
  if (trail.includes(ref)) {
    const isSchema = !COMPONENT.test(ref) && !PATH_ITEM.test(ref);
    const advice = isSchema
      ? "recursive schemas must be named in components.schemas"
      : "replace a reference of the cycle with its content";
    return `refers to itself: ${advice}`;
  }
  if (schemaName(ref) === undefined && !KEPT_EXAMPLE.test(ref) && !isMap(target) && typeof target !== "boolean")
    return "does not point to a schema";
  return undefined;
}

/** @param parent The path of the missing target, without its last key. */
export function pointsToNothing(parent: readonly string[]): string {
  return `points to nothing: correct it, or add its target ${correctAt(parent)}`;
}

function refuse(ref: string, problem: string, { sources }: Context): void {
  const [first] = sources;
  if (!first) return;
  const place = sources.map((source) => source.placeOfValue(ref)).find((found) => found !== undefined);
  throw new SpecError(place ?? first.placeOf([]), `$ref "${ref}" ${problem}`);
}

/** A boolean schema as a map. */
function booleanSchema(value: boolean): object {
  return value ? {} : { not: {} };
}

/** Combines the target of a reference with its sibling keywords. */
function together(ref: string, target: object, beside: Readonly<Record<string, unknown>>): object {
  if (PATH_ITEM.test(ref)) return { ...target, ...beside };
  if (COMPONENT.test(ref)) {
    // Beside a reference that is not to a schema, only the description counts. A shared response has no description of its own use.
    const isAnswer = ref.startsWith("#/components/responses/");
    const { description: _, ...shared } = target as Readonly<Record<string, unknown>>;
    return { ...shared, ...(!isAnswer && descriptionOf(target)), ...descriptionOf(beside) };
  }
  if (Object.keys(beside).length === 0) return target;
  const { allOf = [] } = beside;
  return { allOf: [...(Array.isArray(allOf) ? allOf : []), target] };
}

function descriptionOf({ description }: { readonly description?: unknown }): object {
  return description === undefined ? {} : { description };
}
