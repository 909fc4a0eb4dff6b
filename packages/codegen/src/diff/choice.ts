import { type AnySchema, type OpenApiDocument, type Schema, schemaName } from "../document/openapi-document.ts";
import { meaningOf } from "./meaning-of.ts";
import { covers, followed, isLimit, plainSchema, typesOf } from "./plain-schema.ts";

export const CHOICES = ["anyOf", "oneOf"] as const;

export interface Choice {
  readonly keyword: (typeof CHOICES)[number];
  readonly alternatives: readonly AnySchema[];
}

/** The choice in a schema, if it has exactly one. */
export function choiceIn(schema: Schema): (Choice & { readonly beside: Schema }) | undefined {
  const { anyOf, oneOf, ...beside } = schema;
  if (anyOf && oneOf) return undefined;
  if (anyOf) return { keyword: "anyOf", alternatives: anyOf, beside };
  return oneOf && { keyword: "oneOf", alternatives: oneOf, beside };
}

/**
 * Views a schema without a choice as one: of its values, of its types, of the choice that it refers to, or of itself alone.
 */
export function asChoice(
  schema: Schema,
  other: ReturnType<typeof choiceIn>,
  document: OpenApiDocument,
): Choice | undefined {
  if (other === undefined || isLimit(other.beside) || !isLimit(schema)) return undefined;
  const { default: _, ...only } = schema;
  const union = choiceIn(followed(schema, document));
  const isOneOfThem = other.alternatives.some((part) => meaningOf(part) === meaningOf(only));
  if (union && !isLimit(union.beside) && !isOneOfThem) return union;
  const byValue = only.enum?.map((value) => ({ ...only, enum: [value] }));
  const byType = [only.type ?? []].flat().map((type) => ({ ...only, type: [type] }));
  return { keyword: "anyOf", alternatives: byValue ?? (byType.length > 1 ? byType : [only]) };
}

/** Whether a value can match this branch and another one, which makes it invalid for `oneOf`. */
export function overlaps(part: AnySchema, { keyword, alternatives }: Choice, document: OpenApiDocument): boolean {
  if (keyword === "anyOf") return false;
  const self = named(part, document);
  return alternatives.some((other) => other !== part && !isApart(self, named(other, document)));
}

/** Whether no value matches both, according to their types and values. */
function isApart(one: Schema, other: Schema): boolean {
  if (one.enum && other.enum) return !one.enum.some((value) => other.enum?.includes(value));
  const [types, others] = [typesOf(one), typesOf(other)];
  return types && others
    ? !types.some((type) => covers(others, type)) && !others.some((type) => covers(types, type))
    : false;
}

/** The schema behind all references. */
function named(schema: AnySchema, document: OpenApiDocument): Schema {
  const plain = plainSchema(schema);
  return plain.$ref === undefined ? plain : named(followed(plain, document), document);
}

/** A branch in words. */
export function nameOf(part: AnySchema): string {
  const plain = plainSchema(part);
  const { $ref, properties = {}, required = [], enum: values } = plain;
  const keys = [...new Set([...Object.keys(properties), ...required])];
  if ($ref !== undefined) return schemaName($ref) ?? $ref;
  if (values) return values.map((value) => JSON.stringify(value)).join(" or ");
  if (keys.length > 0) return `an object with ${keys.join(", ")}`;
  return typesOf(plain)?.join(" or ") ?? "something else";
}
