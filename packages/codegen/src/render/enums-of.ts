import { type AnySchema, constantsOf, type OpenApiDocument } from "../document/openapi-document.ts";
import { freeName, pascalCase } from "./code-names.ts";

/** A text enum of the document. */
export interface TextEnum {
  /** The schema, or the schema and the way from there to a property: `ConnectionSchedule` and `TimeUnit`. */
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * The text enums of the schemas, wherever in them they stand, and choices between constants, which are enums too. Of several
 * that would have one name, a schema goes before a part of another, and the others get numbers.
 */
export function enumsOf({ components }: OpenApiDocument): TextEnum[] {
  const found = Object.entries(components.schemas).flatMap(([name, schema]) => enumsIn(schema, name, name));
  const names = new Map<TextEnum, string>();
  // Compared as constants, which start with a small letter: those of `Thing` and `thing` would be one.
  const constants = new Set<string>();
  const taken = { has: (name: string): boolean => constants.has(enumConstant(name)) };
  for (const isWhole of [true, false]) {
    for (const it of found.filter(({ schema, name }) => (schema === name) === isWhole)) {
      const name = freeName(it.name, taken);
      constants.add(enumConstant(name));
      names.set(it, name);
    }
  }
  return found.map((it) => ({ name: names.get(it) as string, values: it.values }));
}

/** The constant with the values of an enum: `connectionStatusValues`. */
export function enumConstant(name: string): string {
  return `${name.replace(/^./u, (first) => first.toLowerCase())}Values`;
}

interface FoundEnum extends TextEnum {
  /** The schema in which it stands. */
  readonly schema: string;
}

function enumsIn(part: AnySchema | undefined, name: string, schema: string): FoundEnum[] {
  if (typeof part !== "object") return [];
  const { properties = {}, patternProperties = {}, items, prefixItems = [], additionalProperties } = part;
  const { allOf = [], anyOf, oneOf } = part;
  const choices = [anyOf, oneOf].filter((choice) => choice !== undefined);
  const constants = choices.map((choice) => constantsOf(choice));
  const values = [part.enum, ...constants].flatMap((it) => it ?? []).filter((value) => typeof value === "string");
  const others = choices.flatMap((choice, index) => (constants[index] ? [] : choice));
  return [
    ...(values.length > 0 ? [{ schema, name, values: [...new Set(values)] }] : []),
    ...Object.entries(properties).flatMap(([key, it]) => enumsIn(it, name + pascalCase(key), schema)),
    ...[...allOf, ...others, ...prefixItems, ...Object.values(patternProperties), items, additionalProperties].flatMap(
      (it) => enumsIn(it, name, schema),
    ),
  ];
}
