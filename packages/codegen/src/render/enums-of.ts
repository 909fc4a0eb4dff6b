import { type AnySchema, constantsOf, type OpenApiDocument } from "../document/openapi-document.ts";
import { freeName, pascalCase } from "./code-names.ts";

/** A string enum of the document. */
export interface TextEnum {
  /** The schema, followed by the path to a property: `ConnectionScheduleTimeUnit`. */
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * The string enums in the schemas, and the choices between constants. If names collide, a schema has precedence over a part of
 * another schema, and the others get numbers.
 */
export function enumsOf({ components }: OpenApiDocument): TextEnum[] {
  const found = Object.entries(components.schemas).flatMap(([name, schema]) => enumsIn(schema, name, name));
  const names = new Map<TextEnum, string>();
  // The names of the constants are compared: those of `Thing` and `thing` are the same.
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
  /** The schema that contains it. */
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
