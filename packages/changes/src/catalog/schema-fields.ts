import { canonical } from "./canonical.ts";

/** A field of a JSON schema. */
export interface SchemaField {
  /** Property names, the outermost first. `[]` is the item of an array. Empty: the record itself. */
  readonly path: readonly string[];
  /** For display: `string (date-time)`, `integer or string`. Without null. */
  readonly type: string;
  readonly isNullable: boolean;
  /** The other keywords of the schema, such as `description` and `additionalProperties`. */
  readonly keywords: ReadonlyMap<string, string>;
  /** The key of the field that contains this one. */
  readonly parent: string | undefined;
}

/** A field that is being collected. Several alternatives of a schema can have it. */
interface Draft {
  readonly path: readonly string[];
  readonly parent: string | undefined;
  readonly types: Set<string>;
  readonly keywords: Map<string, string>;
  isNullable: boolean;
}

type Schema = { readonly [keyword: string]: unknown };

/**
 * The fields of a JSON schema, containing fields first, by a unique key. Enters objects, items of arrays, and the alternatives
 * of `oneOf`, `anyOf` and `allOf`.
 */
export function schemaFields(jsonSchema: unknown): Map<string, SchemaField> {
  const drafts = new Map<string, Draft>();
  if (typeof jsonSchema === "object" && jsonSchema !== null) visit(drafts, jsonSchema, "", [], undefined);
  return new Map([...drafts].map(([key, { types, ...draft }]) => [key, { ...draft, type: typeText(types) }]));
}

/** The key of a path of properties. */
export function fieldKey(path: readonly string[]): string {
  return path.map((name) => `.${JSON.stringify(name)}`).join("");
}

function visit(
  drafts: Map<string, Draft>,
  value: unknown,
  key: string,
  path: readonly string[],
  parent: string | undefined,
): void {
  const draft = drafts.get(key) ?? { path, parent, types: new Set(), keywords: new Map(), isNullable: false };
  drafts.set(key, draft);
  const schema = Object(value) as Schema;
  const { type, format, airbyte_type, properties, items, oneOf, anyOf, allOf, ...others } = schema;
  const alternatives = [oneOf, anyOf, allOf].flatMap((each) => (Array.isArray(each) ? each : []));
  const given = [type].flat().filter((each) => typeof each === "string");
  const details = [format, airbyte_type].filter((each) => typeof each === "string").join(", ");
  const implied = properties ? "object" : items ? "array" : details ? "string" : "any";
  const types = given.length > 0 ? given : alternatives.length > 0 ? [] : [implied];
  for (const each of types) {
    if (each === "null") draft.isNullable = true;
    else draft.types.add(details ? `${each} (${details})` : each);
  }
  for (const [keyword, setting] of Object.entries(others)) {
    const text = canonical(setting, keyword);
    draft.keywords.set(keyword, [draft.keywords.get(keyword), text].filter(Boolean).join());
  }
  for (const alternative of alternatives) visit(drafts, alternative, key, path, parent);
  if (typeof properties === "object" && properties !== null) {
    for (const [name, below] of Object.entries(properties)) {
      visit(drafts, below, key + fieldKey([name]), [...path, name], key);
    }
  }
  if (Array.isArray(items)) {
    for (const [at, item] of items.entries()) visit(drafts, item, `${key}[${at}]`, [...path, `[${at}]`], key);
  } else if (items !== undefined) visit(drafts, items, `${key}[]`, [...path, "[]"], key);
}

function typeText(types: ReadonlySet<string>): string {
  return [...types].sort().join(" or ") || "null";
}
