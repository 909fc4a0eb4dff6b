import type { Spec } from "../read/load-spec.ts";
import { entryBanner } from "./banner.ts";
import { literal } from "./code-text.ts";
import { enumConstant, enumsOf, type TextEnum } from "./enums-of.ts";

const TEXT = `The values of each enum, and a type guard for values that a newer server may send. This is an entry of its own, so that
programs without enums do not type-check it.`;

/** Renders `enums.gen.ts`: the values of each string enum, and a type guard. */
export function renderEnums(spec: Spec): string {
  const enums = enumsOf(spec.document);
  return [entryBanner(spec, "/enums", TEXT), ...(enums.length === 0 ? ["\nexport {};\n"] : enums.map(renderEnum))].join(
    "",
  );
}

function renderEnum({ name, values }: TextEnum): string {
  const constant = enumConstant(name);
  return [
    `\n/** The values of ${name} that this version of the API knows. */\n`,
    `export const ${constant} = ${literal(values)} as const;\n`,
    `\n/** Whether a value is one of \`${constant}\`. A newer server may send others. */\n`,
    `export function isKnown${name}(value: unknown): value is (typeof ${constant})[number] {\n`,
    `  return (${constant} as readonly unknown[]).includes(value);\n}\n`,
  ].join("");
}
