/** Keywords that say nothing about values, calls or answers. */
const ANNOTATIONS = new Set([
  "$comment",
  "deprecated",
  "description",
  "example",
  "examples",
  "externalDocs",
  "summary",
  "tags",
  "title",
]);
/** Keys below which the names are the author's: a property may be called `title`. */
const NAMES = new Set([
  "$defs",
  "callbacks",
  "content",
  "dependentSchemas",
  "encoding",
  "headers",
  "links",
  "patternProperties",
  "properties",
  "securitySchemes",
]);
/** Lists whose order says nothing. */
const SETS = new Set(["allOf", "anyOf", "enum", "oneOf", "required", "type"]);
const DATA = new Set(["const", "default", "enum"]);

/** Whether a key only explains: extensions do too, as far as nothing here knows them. */
export function isAnnotation(key: string): boolean {
  return ANNOTATIONS.has(key) || key.startsWith("x-");
}

/**
 * What a part of a document says, as a text to compare: without annotations, and whatever the order of keys and sets.
 * Two parts with different texts may still mean the same.
 */
export function meaningOf(part: unknown): string | undefined {
  return JSON.stringify(ordered(part, "keywords"));
}

function ordered(part: unknown, kind: "keywords" | "names" | "data"): unknown {
  if (Array.isArray(part)) return part.map((element) => ordered(element, kind));
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part)
    .filter(([key, value]) => value !== undefined && !(kind === "keywords" && isAnnotation(key)))
    .map(([key, value]): [string, unknown] => {
      if (kind !== "keywords") return [key, ordered(value, kind === "names" ? "keywords" : kind)];
      const inner = ordered(value, DATA.has(key) ? "data" : NAMES.has(key) ? "names" : "keywords");
      return [key, SETS.has(key) ? sorted(inner) : inner];
    });
  // As a list: an object would put keys that are numbers first, and take __proto__ for its own.
  return { entries: entries.sort(([one], [other]) => (one < other ? -1 : 1)) };
}

function sorted(set: unknown): unknown {
  const elements = [set].flat().map((element) => ({ element, text: JSON.stringify(element) ?? "" }));
  return elements.sort((one, other) => (one.text < other.text ? -1 : 1)).map(({ element }) => element);
}
