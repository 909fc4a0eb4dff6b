import { banner } from "./banner.ts";
import type { Spec } from "./load-spec.ts";
import type { AnySchema } from "./openapi-document.ts";

/** A text enum of the document. */
interface TextEnum {
  /** The schema, or the schema and the way from there to a property: `ConnectionSchedule` and `TimeUnit`. */
  readonly name: string;
  readonly values: readonly string[];
}

/** Renders `enums.gen.ts`: for each enum of texts its values, and a guard for values that may be newer than this spec. */
export function renderEnums(spec: Spec): string {
  const enums = Object.entries(spec.document.components.schemas).flatMap(([name, schema]) => enumsOf(schema, name));
  return [banner(spec), ...enums.map(renderEnum)].join("");
}

function renderEnum({ name, values }: TextEnum): string {
  const constant = enumConstant(name);
  return [
    `\n/** The values of ${name} that this version of the API knows. */\n`,
    `export const ${constant} = ${JSON.stringify(values)} as const;\n`,
    `\n/** Whether a value is one of \`${constant}\`. A newer server may answer with others. */\n`,
    `export function isKnown${name}(value: unknown): value is (typeof ${constant})[number] {\n`,
    `  return (${constant} as readonly unknown[]).includes(value);\n}\n`,
  ].join("");
}

function enumConstant(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}Values`;
}

function enumsOf(schema: AnySchema, name: string): TextEnum[] {
  if (typeof schema === "boolean") return [];
  const values = schema.enum?.filter((value) => typeof value === "string") ?? [];
  return [
    ...(values.length > 0 ? [{ name, values }] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) => enumsOf(property, name + pascalCase(key))),
    ...(schema.items ? enumsOf(schema.items, name) : []),
  ];
}

/** `time_unit` → `TimeUnit`. */
function pascalCase(key: string): string {
  return key.replaceAll(
    /[^A-Za-z0-9]*([A-Za-z0-9]+)/g,
    (_whole, word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  );
}
