import type { AnySchema } from "./openapi-document.ts";

/**
 * What a keyword of JSON Schema holds: a schema, a list of schemas, a map of schemas, or data that limits values. `words`
 * explain a schema, and `usage` says how to use its values; neither limits them.
 */
type Content = "schema" | "list" | "map" | "data" | "usage" | "words";

const KEYWORDS: Readonly<Record<Content, string>> = {
  schema:
    "additionalItems additionalProperties contains contentSchema else if items not propertyNames then unevaluatedItems " +
    "unevaluatedProperties",
  list: "allOf anyOf oneOf prefixItems",
  map: "$defs definitions dependentSchemas patternProperties properties",
  data:
    "$ref const dependentRequired enum exclusiveMaximum exclusiveMinimum format maxContains maxItems maxLength " +
    "maxProperties maximum minContains minItems minLength minProperties minimum multipleOf pattern required type " +
    "uniqueItems",
  usage: "default discriminator readOnly writeOnly xml",
  words: "$comment deprecated description example examples externalDocs summary tags title",
};

const CONTENTS: ReadonlyMap<string, Content> = new Map(
  Object.entries(KEYWORDS).flatMap(([content, keywords]) =>
    keywords.split(" ").map((keyword) => [keyword, content as Content] as const),
  ),
);

/** What a keyword holds, or undefined if codegen does not know it. */
export function contentOf(keyword: string): Content | undefined {
  return CONTENTS.get(keyword);
}

export function keywordsWith(content: Content): string[] {
  return KEYWORDS[content].split(" ");
}

/** Whether a keyword only explains. Extensions (`x-…`) do. */
export function isExplanation(keyword: string): boolean {
  return contentOf(keyword) === "words" || keyword.startsWith("x-");
}

/** Whether a keyword does not limit which values are valid. */
export function isAnnotation(keyword: string): boolean {
  return contentOf(keyword) === "usage" || isExplanation(keyword);
}

/** The schemas in the value of a keyword. */
export function schemasIn(keyword: string, value: unknown): AnySchema[] {
  const content = contentOf(keyword);
  if (content === "schema") return [value as AnySchema];
  return content === "list" || content === "map" ? Object.values(value as Record<string, AnySchema>) : [];
}
