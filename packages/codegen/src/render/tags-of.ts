import { type AnySchema, constantsOf, type Schema, schemaName } from "../document/openapi-document.ts";
import { walkDocument } from "../document/walk-document.ts";
import { propertyOf } from "../split/split-directions.ts";

/** The discriminator values of a schema: property → values. */
export type Tags = ReadonlyMap<string, readonly string[]>;

/**
 * The discriminator values of each schema, with which TypeScript can narrow a union.
 *
 * A base of another schema has none, because the other one has a value of its own. Neither has a schema whose property excludes
 * all of the values, because its discriminator is wrong.
 */
export function tagsOf(schemas: Readonly<Record<string, Schema>>): ReadonlyMap<string, Tags> {
  const bases = new Set(Object.values(schemas).flatMap(basesOf));
  const tags = new Map<string, Map<string, Set<string>>>();
  for (const [owner, schema] of Object.entries(schemas)) {
    walkDocument(schema, (node) => {
      const { propertyName, mapping = {} } = (node as Schema).discriminator ?? {};
      if (propertyName === undefined) return;
      for (const [value, target] of Object.entries(mapping)) {
        const name = schemaName(target);
        if (name === undefined || name === owner || bases.has(name) || !isObject(schemas[name])) continue;
        const ofSchema = tags.get(name) ?? new Map<string, Set<string>>();
        tags.set(name, ofSchema.set(propertyName, (ofSchema.get(propertyName) ?? new Set()).add(value)));
      }
    });
  }
  return new Map(
    [...tags].map(([name, ofSchema]) => [
      name,
      new Map(
        [...ofSchema].flatMap(([property, values]) => {
          const possible = valuesOf(propertyOf(schemas[name], property, schemas), schemas);
          const known = [...values].filter((value) => possible === undefined || possible.includes(value));
          return known.length > 0 ? [[property, known] as const] : [];
        }),
      ),
    ]),
  );
}

/** The names of the schemas that this one refers to or extends. */
function basesOf({ $ref, allOf = [] }: Schema): string[] {
  const refs = [$ref, ...allOf.map((part) => (typeof part === "object" ? part.$ref : undefined))];
  return refs.flatMap((ref) => schemaName(ref) ?? []);
}

function isObject(schema: Schema | undefined): boolean {
  if (schema === undefined || schema.oneOf || schema.anyOf) return false;
  return schema.properties !== undefined || schema.allOf !== undefined;
}

/** The values of an enum or a constant. Undefined for other schemas. */
function valuesOf(
  schema: AnySchema | undefined,
  schemas: Readonly<Record<string, Schema>>,
  depth = 0,
): readonly unknown[] | undefined {
  if (typeof schema !== "object" || depth > 20) return undefined;
  if (schema.const !== undefined) return [schema.const];
  const own = schema.enum ?? constantsOf(schema.oneOf) ?? constantsOf(schema.anyOf);
  if (own) return own;
  const name = schemaName(schema.$ref);
  const parts = [...(name === undefined ? [] : [schemas[name]]), ...(schema.allOf ?? [])];
  return parts.map((part) => valuesOf(part, schemas, depth + 1)).find((values) => values !== undefined);
}
