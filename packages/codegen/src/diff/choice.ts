import { type AnySchema, type OpenApiDocument, type Schema, schemaName } from "../document/openapi-document.ts";
import { meaningOf } from "./meaning-of.ts";
import { covers, followed, isLimit, plainSchema, typesOf } from "./plain-schema.ts";

export const CHOICES = ["anyOf", "oneOf"] as const;

export interface Choice {
  readonly keyword: (typeof CHOICES)[number];
  readonly alternatives: readonly AnySchema[];
}

/** The choice that a schema is. */
export function choiceIn(schema: Schema): (Choice & { readonly beside: Schema }) | undefined {
  const { anyOf, oneOf, ...beside } = schema;
  if (anyOf && oneOf) return undefined;
  if (anyOf) return { keyword: "anyOf", alternatives: anyOf, beside };
  return oneOf && { keyword: "oneOf", alternatives: oneOf, beside };
}

/**
 * A schema without a choice is a choice of one, of its types or values if it has several, or the choice that it refers to,
 * as far as that says it all.
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

/** Whether an alternative and another one can be met by the same value, which makes it invalid for `oneOf`. */
export function overlaps(part: AnySchema, { keyword, alternatives }: Choice, document: OpenApiDocument): boolean {
  if (keyword === "anyOf") return false;
  const self = named(part, document);
  return alternatives.some((other) => other !== part && !isApart(self, named(other, document)));
}

/** As far as their types and values tell. */
function isApart(one: Schema, other: Schema): boolean {
  if (one.enum && other.enum) return !one.enum.some((value) => other.enum?.includes(value));
  const [types, others] = [typesOf(one), typesOf(other)];
  return types && others
    ? !types.some((type) => covers(others, type)) && !others.some((type) => covers(types, type))
    : false;
}

/** What is behind the name of a schema. */
function named(schema: AnySchema, document: OpenApiDocument): Schema {
  const plain = plainSchema(schema);
  return plain.$ref === undefined ? plain : named(followed(plain, document), document);
}

/** What an alternative is called. */
export function nameOf(part: AnySchema): string {
  const plain = plainSchema(part);
  const { $ref, properties = {}, enum: values } = plain;
  const keys = Object.keys(properties);
  if ($ref !== undefined) return schemaName($ref) ?? $ref;
  if (values) return values.map((value) => JSON.stringify(value)).join(" or ");
  if (keys.length > 0) return `an object with ${keys.join(", ")}`;
  return typesOf(plain)?.join(" or ") ?? "something else";
}
