import { correctAt, SpecError } from "../read/spec-error.ts";
import type { YamlFile } from "../read/yaml-file.ts";
import { type OpenApiDocument, pointerSegments, resolvePointer, schemaName, schemaRef } from "./openapi-document.ts";
import { giveOperationIds } from "./operation-ids.ts";
import { isMap } from "./shape.ts";
import { walkDocument } from "./walk-document.ts";

/** Stays, as the reference to a schema does, which has a name in code too: of an example no code is made. */
const KEPT_EXAMPLE = /^#\/components\/examples\/[^/]+$/;
const PATH_ITEM = /^#\/(paths|components\/pathItems)\/[^/]+$/;
const COMPONENT = /^#\/components\/\w+\/[^/]+$/;
/** A reference within a reference multiplies what comes out, as an alias of YAML does. */
const MOST_REFERENCES = 100_000;

/**
 * The document with what its references lead to in their places, so that no reference is left but to schemas by their
 * names, and of the components nothing but the schemas.
 *
 * @param sources Where to look for the line of a reference that leads nowhere. None: it becomes an empty map.
 * @throws {SpecError} A reference leads nowhere, or back to itself other than by the name of a schema.
 */
export function inlineReferences(document: OpenApiDocument, sources: readonly YamlFile[] = []): OpenApiDocument {
  const copy = structuredClone(document);
  inlineIn(copy, { document, sources, count: 0 }, []);
  return { ...copy, components: { schemas: copy.components.schemas } };
}

/**
 * The document with the path items that its paths refer to, so that all operations are where one looks for them, and each
 * has an id, see `giveOperationIds`.
 *
 * @throws {SpecError} See `inlineReferences`.
 */
export function inlinePathItems(document: OpenApiDocument, sources: readonly YamlFile[] = []): OpenApiDocument {
  const items = Object.entries(document.paths).map(([path, item]) => {
    if (!isMap(item)) return [path, item];
    const copy = structuredClone(item);
    if ("$ref" in item) inlineIn(copy, { document, sources, only: PATH_ITEM, count: 0 }, []);
    return [path, copy];
  });
  const inlined = { ...document, paths: Object.fromEntries(items) };
  giveOperationIds(inlined);
  return inlined;
}

interface Context {
  readonly document: OpenApiDocument;
  readonly sources: readonly YamlFile[];
  /** The references to follow. Default: all but those that are kept. */
  readonly only?: RegExp;
  /** How many references there were. */
  count: number;
}

/** @param trail The references that led here. */
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
      return refuse(ref, `is one of more than ${MOST_REFERENCES}, references within references counted`, context);
    }
    const inlined = typeof target === "boolean" ? booleanSchema(target) : structuredClone(target as object);
    inlineIn(inlined, context, [...trail, ref]);
    Object.assign(node, together(ref, inlined, beside));
  });
}

function problemOf(ref: string, target: unknown, trail: readonly string[]): string | undefined {
  if (target === undefined && ref.startsWith("#/")) {
    const parent = (pointerSegments(ref) ?? []).slice(0, -1);
    return `points to nothing: correct it, or add what it means ${correctAt(parent)}`;
  }
  if (target === undefined && ref.startsWith("#")) return "is no pointer: write #/components/schemas/ and a name";
  if (target === undefined) return "is not local: copy what it refers to into this file";
  if (trail.includes(ref)) {
    const advice = COMPONENT.test(ref) ? "" : ": what has itself in it needs a name in components.schemas";
    return `leads back to itself${advice}`;
  }
  if (schemaName(ref) === undefined && !KEPT_EXAMPLE.test(ref) && !isMap(target) && typeof target !== "boolean")
    return "points to what is no schema";
  return undefined;
}

function refuse(ref: string, problem: string, { sources }: Context): void {
  const [first] = sources;
  if (!first) return;
  const place = sources.map((source) => source.placeOfValue(ref)).find((found) => found !== undefined);
  throw new SpecError(place ?? first.placeOf([]), `$ref "${ref}" ${problem}`);
}

/** A schema that is `true` or `false` as a map. */
function booleanSchema(value: boolean): object {
  return value ? {} : { not: {} };
}

/** What a reference and its neighbours say together, which depends on what it is a reference to. */
function together(ref: string, target: object, beside: Readonly<Record<string, unknown>>): object {
  if (PATH_ITEM.test(ref)) return { ...target, ...beside };
  if (COMPONENT.test(ref)) {
    // Of what is no schema a reference can change the description only. That of a shared answer tells nothing of its use.
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
