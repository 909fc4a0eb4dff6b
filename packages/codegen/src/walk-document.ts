/** Keys below which there is data, such as an example, and no part of the document's own structure. */
const DATA_KEYS = new Set(["const", "default", "enum", "example", "value"]);
/** Keys below which the names are the author's: a property may be called `example`, and is a schema all the same. */
const MAP_KEYS = new Set([
  "$defs",
  "content",
  "dependentSchemas",
  "examples",
  "headers",
  "parameters",
  "pathItems",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
]);

/** Visits every object of a part of an OpenAPI document, itself included, but not the data in it. */
export function walkDocument(node: unknown, visit: (node: Record<string, unknown>) => void): void {
  walk(node, visit, false);
}

function walk(node: unknown, visit: (node: Record<string, unknown>) => void, isMap: boolean): void {
  if (typeof node !== "object" || node === null) return;
  if (Array.isArray(node)) {
    for (const element of node) walk(element, visit, false);
    return;
  }
  if (!isMap) visit(node as Record<string, unknown>);
  for (const [key, value] of Object.entries(node)) {
    // JSON Schema has `examples` too: a list of data, where OpenAPI has a map. An extension may hold anything.
    const isData = DATA_KEYS.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(value));
    if (isMap) walk(value, visit, false);
    else if (!isData) walk(value, visit, MAP_KEYS.has(key));
  }
}
