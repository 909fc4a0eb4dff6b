import { contentOf } from "./keywords.ts";

/** Keys of OpenAPI that hold a map, whose keys are names: a header may be called `example`. */
const MAPS = new Set([
  "callbacks",
  "content",
  "encoding",
  "examples",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "paths",
  "requestBodies",
  "responses",
  "securitySchemes",
  "variables",
  "webhooks",
]);
/** Keys that hold data. */
const DATA = new Set(["const", "default", "enum", "example", "mapping", "scopes", "value"]);
type Kind = "object" | "map" | "schema" | "schemas by name";
type Visit = (node: Record<string, unknown>, isSchema: boolean) => void;

/**
 * Visits every object of a part of an OpenAPI document, the part included. Skips data, such as examples, and extensions (`x-…`).
 *
 * @param visit Receives whether the object is a schema: false for the part itself.
 */
export function walkDocument(node: unknown, visit: Visit): void {
  walk(node, visit, "object");
}

function walk(node: unknown, visit: Visit, kind: Kind): void {
  if (typeof node !== "object" || node === null) return;
  if (Array.isArray(node)) {
    for (const element of node) walk(element, visit, kind === "map" ? "object" : kind);
    return;
  }
  if (kind === "object" || kind === "schema") visit(node as Record<string, unknown>, kind === "schema");
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== "object" || value === null) continue;
    const inner = kindBelow(key, value, kind);
    if (inner !== undefined) walk(value, visit, inner);
  }
}

/** The kind of the value of a key, or undefined if it is not visited. */
function kindBelow(key: string, value: object, kind: Kind): Kind | undefined {
  if (kind === "map") return "object";
  if (kind === "schemas by name") return "schema";
  const content = contentOf(key);
  if (content === "schema" || content === "list") return "schema";
  if (content === "map") return "schemas by name";
  if (kind === "schema" || DATA.has(key) || key.startsWith("x-")) return undefined;
  if (key === "schema") return "schema";
  if (key === "schemas") return "schemas by name";
  // In JSON Schema, `examples` is a list of data; in OpenAPI, a map.
  if (key === "examples" && Array.isArray(value)) return undefined;
  return MAPS.has(key) ? "map" : "object";
}
