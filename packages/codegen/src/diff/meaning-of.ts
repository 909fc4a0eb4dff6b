import { contentOf, isExplanation } from "../document/keywords.ts";

/** Keys of OpenAPI that hold a map, whose keys are names: a header may be called `title`. */
const MAPS = new Set(["callbacks", "content", "encoding", "headers", "links", "securitySchemes"]);
/** Lists whose order does not matter. */
const SETS = new Set(["allOf", "anyOf", "enum", "oneOf", "required", "type"]);
/**
 * A part of a document as a string to compare: without explanations, keys and sets sorted. Parts with different texts may still be
 * equivalent.
 */
export function meaningOf(part: unknown): string | undefined {
  return JSON.stringify(ordered(part, "keywords"));
}

/** The keys whose values differ in meaning, except for those with a comparison of their own. */
export function changedKeys(before: object, after: object, known: readonly string[]): string[] {
  const [old, now]: Record<string, unknown>[] = [{ ...before }, { ...after }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) =>
      !known.includes(key) &&
      !isExplanation(key) &&
      meaningOf({ [key]: old?.[key] }) !== meaningOf({ [key]: now?.[key] }),
  );
}

function ordered(part: unknown, kind: "keywords" | "names" | "data"): unknown {
  if (Array.isArray(part)) return part.map((element) => ordered(element, kind));
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part)
    .filter(([key, value]) => value !== undefined && !(kind === "keywords" && isExplanation(key)))
    .map(([key, value]): [string, unknown] => {
      if (kind !== "keywords") return [key, ordered(value, kind === "names" ? "keywords" : kind)];
      const inner = ordered(value, kindBelow(key));
      return [key, SETS.has(key) ? sorted(inner) : inner];
    });
  // A list: an object would move numeric keys to the front and mishandle __proto__.
  return { entries: entries.sort(([one], [other]) => (one < other ? -1 : 1)) };
}

function kindBelow(key: string): "keywords" | "names" | "data" {
  const content = contentOf(key);
  if (content === "data" || key === "default") return "data";
  return content === "map" || MAPS.has(key) ? "names" : "keywords";
}

function sorted(set: unknown): unknown {
  const elements = [set].flat().map((element) => ({ element, text: JSON.stringify(element) ?? "" }));
  return elements.sort((one, other) => (one.text < other.text ? -1 : 1)).map(({ element }) => element);
}
