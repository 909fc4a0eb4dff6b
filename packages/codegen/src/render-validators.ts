import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { banner } from "./banner.ts";
import { lenientSchema } from "./lenient-schema.ts";
import type { Spec } from "./load-spec.ts";
import { type Response, resolvePointer, schemaName } from "./openapi-document.ts";

/**
 * Renders `validators.gen.ts`: the bodies that operations answer with, as code that Ajv compiled beforehand. It needs
 * neither Ajv nor `eval` where it runs.
 */
export function renderValidators(spec: Spec): string {
  const { paths, components } = spec.document;
  const answers = Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap(({ operationId, responses }) => {
      const success = responses["200"];
      if (!success) return [];
      const response = "$ref" in success ? (resolvePointer(spec.document, success.$ref) as Response) : success;
      const schema = schemaName(response.content?.["application/json"]?.schema.$ref);
      return schema ? [{ operationId, schema }] : [];
    });
  const schemas = [...new Set(answers.map(({ schema }) => schema))];

  const ajv = new Ajv({ code: { source: true, esm: true }, allErrors: true, strict: false });
  const id = "spec";
  const lenient = Object.entries(components.schemas).map(([name, schema]) => [name, lenientSchema(schema)]);
  ajv.addSchema({ components: { schemas: Object.fromEntries(lenient) } }, id);
  const compiled = standaloneCode.default(
    ajv,
    Object.fromEntries(schemas.map((name) => [name, `${id}#/components/schemas/${name}`])),
  );

  const functions = new Map<string, string>();
  const code = compiled
    .replace(/^"use strict";/, "")
    .replaceAll(/export const (\w+) = (\w+);/g, (_whole, name: string, implementation: string) => {
      functions.set(name, implementation);
      return "";
    });
  return [
    banner(spec),
    "// @ts-nocheck: Ajv writes JavaScript.\n",
    `import type * as api from "./api.gen.ts";\n`,
    `import { toValidator, type Validator } from "../../validator.ts";\n\n`,
    ...schemas.map(
      (name) =>
        `/** Checks that a value can be used as a ${name}. */\n` +
        `export const validate${name}: Validator<api.${name}> = /* @__PURE__ */ toValidator((data) => ${functions.get(name)}(data) ? [] : ${functions.get(name)}.errors);\n`,
    ),
    "\n/** The validator of what each operation answers with when it succeeds. */\n",
    `export const responseValidators: {\n${answers.map(({ operationId, schema }) => `  readonly ${operationId}: Validator<api.${schema}>;\n`).join("")}} = {\n`,
    ...answers.map(({ operationId, schema }) => `  ${operationId}: validate${schema},\n`),
    `};\n\n${code}\n`,
  ].join("");
}
