import type { AnySchema, OpenApiDocument } from "./openapi-document.ts";

/** A text enum of the document. */
export interface TextEnum {
  /** The schema, or the schema and the way from there to a property: `ConnectionSchedule` and `TimeUnit`. */
  readonly name: string;
  readonly values: readonly string[];
  /** Where it stands in the document. */
  readonly path: readonly string[];
}

/** The text enums of the schemas, those in properties and items included. */
export function enumsOf({ components }: OpenApiDocument): TextEnum[] {
  return Object.entries(components.schemas).flatMap(([name, schema]) =>
    enumsIn(schema, name, ["components", "schemas", name]),
  );
}

/** The constant with the values of an enum: `connectionStatusValues`. */
export function enumConstant(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Values`;
}

function enumsIn(schema: AnySchema, name: string, path: readonly string[]): TextEnum[] {
  if (typeof schema === "boolean") return [];
  const values = schema.enum?.filter((value) => typeof value === "string") ?? [];
  return [
    ...(values.length > 0 ? [{ name, values: [...new Set(values)], path }] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
      enumsIn(property, name + pascalCase(key), [...path, "properties", key]),
    ),
    ...(schema.items ? enumsIn(schema.items, name, [...path, "items"]) : []),
  ];
}

/** `time_unit` → `TimeUnit`. */
function pascalCase(key: string): string {
  return key
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
