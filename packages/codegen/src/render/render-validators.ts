import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { allowDecimalMultiples } from "../document/multiple-of.ts";
import {
  type Operation,
  operationsOf,
  requestSchemaName,
  type Schema,
  successSchemaName,
} from "../document/openapi-document.ts";
import type { Spec } from "../read/load-spec.ts";
import { correctAt, SpecError } from "../read/spec-error.ts";
import { entryBanner } from "./banner.ts";
import { withEscapes } from "./code-text.ts";
import { lenientSchema } from "./lenient-schema.ts";
import { strictSchemas } from "./strict-schema.ts";

/** `lenient` accepts responses of any version, `strict` exactly what the corrected document allows. */
export type Strictness = "lenient" | "strict";

const TEXTS: Readonly<Record<Strictness, string>> = {
  lenient: `A lenient validator for each schema, and \`responseValidators\` by operation, for responses of any version of the server:
null, absent optional properties, unknown enum values and additional properties are valid. They need no dependencies, and run where a policy forbids to generate code.`,
  strict: `A strict validator for each schema, and \`requestValidators\` and \`responseValidators\` by operation, for requests and for
tests: exactly what this version documents, corrections applied. Enums are closed, ids are UUIDs, null is valid only where the
schema says so, and an object that names its properties has no others.`,
};

/** Functions that Ajv compiled ahead of time. They need neither Ajv nor `eval`. */
export interface CompiledValidators {
  /** JavaScript without imports and exports: functions and the constants that they use. */
  readonly code: string;
  /** Schema name → name of the function in `code`: `(data) => boolean`, which sets `errors` on itself. */
  readonly functions: ReadonlyMap<string, string>;
}

/** Replacements for the modules of Ajv that the compiled code requires. */
const RUNTIME: Readonly<Record<string, string>> = {
  "ajv/dist/runtime/ucs2length": "(text) => [...text].length",
  "ajv/dist/runtime/equal": [
    "function equal(a, b) {",
    "  if (a === b) return true;",
    '  if (typeof a !== "object" || typeof b !== "object" || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;',
    "  const keys = Object.keys(a);",
    "  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));",
    "}",
  ].join("\n"),
};

const INHERITED = Object.getOwnPropertyNames(Object.prototype);

/** The server accepts UUIDs only in this form, and responds with 422 to others. */
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/**
 * Compiles a validator for each schema of the document.
 *
 * @param spec The result of `codeSpec`.
 * @throws {SpecError} A schema is invalid: an unknown type, an invalid regular expression, a limit that is not a number.
 */
export function compileValidators(spec: Spec, strictness: Strictness): CompiledValidators {
  const { components } = spec.document;
  const names = Object.keys(components.schemas);
  const { schemas, ...others } =
    strictness === "strict"
      ? strictSchemas(components.schemas)
      : { schemas: Object.fromEntries(names.map((name) => [name, lenientSchema(components.schemas[name] as Schema)])) };

  const text = JSON.stringify([schemas, others]);
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true, regExp },
    allErrors: true,
    messages: false, // `toValidator` words them
    strict: false,
    inlineRefs: 3, // an id or an enum in its place; any other schema once, called from where it is referred to
    validateSchema: false,
    logger: false,
    // Slower, and only needed for properties such as `constructor`, which every object inherits.
    ownProperties: INHERITED.some((name) => text.includes(`"${name}"`)),
  });
  // These add code to every function, part of which a bundler cannot drop.
  ajv.opts.dynamicRef = false;
  ajv.opts.unevaluated = text.includes('"unevaluated');
  ajv.addFormat("uuid", UUID);
  allowDecimalMultiples(ajv);
  ajv.addKeyword({
    keyword: "orNull",
    schemaType: ["object", "boolean"],
    code: (context) => {
      const { gen, data } = context;
      gen.if(_`${data} !== null`, () => {
        context.subschema({ keyword: "orNull" }, gen.name("valid"));
      });
    },
  });
  const id = "spec";
  // Only the schemas: Ajv would also find an `$id` in an example.
  ajv.addSchema({ ...others, components: { schemas } }, id);
  const refs = Object.fromEntries(names.map((name, index) => [`v_${index}`, `${id}#/components/schemas/${name}`]));
  for (const name of names) {
    try {
      ajv.getSchema(`${id}#/components/schemas/${name}`);
    } catch (cause) {
      const path = ["components", "schemas", name];
      const pattern = cause instanceof SyntaxError ? badPattern(components.schemas[name], path) : undefined;
      if (pattern) {
        const advice = `write one that JavaScript supports, ${correctAt(pattern.slice(0, -1))}`;
        const message = `schema ${name}: ${(cause as Error).message}: ${advice}`;
        throw new SpecError(spec.placeOf(pattern), message, { cause });
      }
      const place = spec.placeOf(path);
      const isBrokenText = cause instanceof URIError;
      const problem = isBrokenText ? "a property name has half of a surrogate pair" : (cause as Error).message;
      throw new SpecError(place, `schema ${name}: ${problem}`, { cause });
    }
  }
  const compiled = standaloneCode.default(ajv, refs);

  const functions = new Map<string, string>();
  const code = compiled
    .replace(/^"use strict";/, "")
    .replaceAll(/export const v_(\d+) = (\w+);/g, (_whole, index: string, implementation: string) => {
      functions.set(names[Number(index)] as string, implementation);
      return "";
    })
    .replaceAll(/require\("([^"]+)"\)\.default/g, (_whole, module: string) => {
      const source = RUNTIME[module];
      if (source === undefined)
        throw new Error(`the compiled code requires ${module}, which render-validators.ts does not provide`);
      return source;
    });
  return { code: withFewerArguments(withoutUnusedSchemas(withEscapes(withFlags(code)))), functions };
}

/**
 * Compiles a pattern with the flag `u`, as JSON Schema requires, or without it if it is invalid with it, such as `[\w-.]`. A leading
 * `(?i)` of other languages becomes the flag `i`.
 *
 * @throws {SyntaxError} It is invalid in both cases.
 */
function regExp(pattern: string): RegExp {
  const [source, flags] = pattern.startsWith("(?i)") ? [pattern.slice(4), "i"] : [pattern, ""];
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    return new RegExp(source, flags);
  }
}
// Ajv prints this into the compiled code.
regExp.code = "new RegExp";

/** Ajv prints each pattern as it is, with the flag `u`. */
function withFlags(code: string): string {
  return code.replaceAll(/new RegExp\(("(?:[^"\\]|\\.)*"), "u"\)/g, (_whole, text: string) => {
    const pattern = JSON.parse(text) as string;
    const { flags } = regExp(pattern);
    const source = flags.startsWith("i") ? JSON.stringify(pattern.slice(4)) : text;
    return `new RegExp(${source}, "${flags}")`;
  });
}

/**
 * Renders `validators.gen.ts` or `validators-strict.gen.ts`: a validator for each schema, and tables by operation.
 *
 * @param readNames The response variants of `splitDirections`.
 */
export function renderValidators(spec: Spec, readNames: ReadonlyMap<string, string>, strictness: Strictness): string {
  const { code, functions } = compileValidators(spec, strictness);
  const operations = operationsOf(spec.document);
  const table = (
    name: string,
    description: string,
    schemaOf: (operation: Operation) => string | undefined,
  ): string[] => {
    const entries = operations.flatMap(({ operation }) => {
      const schema = schemaOf(operation);
      return schema === undefined ? [] : [{ id: operation.operationId, schema }];
    });
    return [
      `\n/** ${description} */\nexport const ${name}: {\n`,
      ...entries.map(({ id, schema }) => `  readonly ${id}: typeof validate${schema};\n`),
      "} = {\n",
      ...entries.map(({ id, schema }) => `  ${id}: validate${schema},\n`),
      "};\n",
    ];
  };
  const typeOf = (name: string): string => `api.${(strictness === "lenient" && readNames.get(name)) || name}`;
  return [
    entryBanner(spec, strictness === "lenient" ? "/validators" : "/validators/strict", TEXTS[strictness]),
    "// @ts-nocheck: Ajv writes JavaScript.\n",
    `import type * as api from "./api.gen.ts";\n`,
    `import { toValidator, type Validator } from "../../validator.ts";\n`,
    `\nexport type { Issue, Validator } from "../../validator.ts";\n`,
    ...[...functions].map(
      ([name, implementation]) =>
        `\n/** ${strictness === "lenient" ? "Checks that a value can be used as" : "Checks that a value is exactly"} ${article(name)} ${name}. */\n` +
        `export const validate${name}: Validator<${typeOf(name)}> = /* @__PURE__ */ toValidator(${implementation});\n`,
    ),
    ...(strictness === "strict"
      ? table("requestValidators", "The validator of the request body of each operation.", (operation) =>
          requestSchemaName(operation),
        )
      : []),
    ...table("responseValidators", "The validator of the success response of each operation.", (operation) =>
      successSchemaName(operation),
    ),
    `\n${code}\n`,
  ].join("");
}

function article(name: string): string {
  return /^[AEIOU]/i.test(name) ? "an" : "a";
}

/** Removes the schemas that Ajv prints and does not use. */
function withoutUnusedSchemas(code: string): string {
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return code.replaceAll(/^const (schema\d+) = .*;\n/gm, (declaration, name: string) =>
    uses.get(name) === 1 ? "" : declaration,
  );
}

/**
 * Ajv passes an object with four properties to each function, and only the pointer is used. A plain argument makes strict
 * validation three times as fast.
 */
function withFewerArguments(code: string): string {
  const name = /"(?:[^"\\]|\\.)*"|\w+/.source;
  const fewer = code
    .replaceAll(/^(function \w+\(data, )\{instancePath="", [^}]*\}=\{\}\)/gm, '$1instancePath = "")')
    .replaceAll(
      new RegExp(`\\{instancePath:(.*?),parentData:\\w+,parentDataProperty:(?:${name}),rootData\\}\\)`, "g"),
      "$1)",
    )
    .replaceAll("{instancePath,parentData,parentDataProperty,rootData})", "instancePath)");
  return /\b(parentData|rootData)\b/.test(fewer) ? code : fewer;
}

/** The path of the first invalid regular expression in a schema. */
function badPattern(node: unknown, path: readonly string[]): readonly string[] | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  for (const [key, value] of Object.entries(node)) {
    const pattern = path.at(-1) === "patternProperties" ? key : key === "pattern" ? value : undefined;
    if (typeof pattern === "string" && !isRegExp(pattern)) return [...path, key];
    const found = badPattern(value, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

function isRegExp(pattern: string): boolean {
  try {
    regExp(pattern);
    return true;
  } catch {
    return false;
  }
}
