import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schema } from "./spec.ts";

/** A place where a value does not match its schema. */
export interface Mismatch {
  /** A JSON pointer. Empty for the value itself. */
  readonly pointer: string;
  readonly expected: string;
  /** JSON, truncated. */
  readonly found: string;
}

export interface FindMismatchesOptions {
  /** Whether an unknown property is a mismatch. Free-form objects may have any. */
  readonly isStrict: boolean;
}

/** Validates a value against a schema of a document. */
export type FindMismatches = (value: unknown, schema: Schema, options: FindMismatchesOptions) => readonly Mismatch[];

/** @param openSchemas The schemas of the document, by name. */
export function createFindMismatches(openSchemas: { readonly [name: string]: Schema }): FindMismatches {
  // The strict mode of Ajv rejects keywords that only OpenAPI has.
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
  addFormats.default(ajv);
  // A hint of Airbyte for Java.
  ajv.addFormat("set", true);
  // A schema that several bodies refer to is compiled once.
  ajv.addSchema({ components: { schemas: openSchemas } }, "open");
  ajv.addSchema({ components: { schemas: close(openSchemas) } }, "closed");
  const validators = new Map<string, ValidateFunction>();

  /** Cached: to compile takes longer than all validations of a run. */
  const validatorFor = (schema: Schema, isStrict: boolean): ValidateFunction => {
    const text = JSON.stringify(isStrict ? close(schema) : schema);
    const key = text.replaceAll('"$ref":"#', `"$ref":"${isStrict ? "closed" : "open"}#`);
    const known = validators.get(key);
    if (known) return known;
    const validate = ajv.compile(JSON.parse(key) as Schema);
    validators.set(key, validate);
    return validate;
  };

  return (value, schema, { isStrict }) => {
    const validate = validatorFor(schema, isStrict);
    return validate(value) ? [] : (validate.errors ?? []).map(toMismatch);
  };
}

/** A copy that forbids unknown properties in objects with known ones. */
function close(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(close);
  if (typeof part !== "object" || part === null) return part;
  // A closed branch of an allOf would forbid the properties of the other branches.
  if ("allOf" in part) throw new TypeError("A schema with allOf cannot be closed");
  const closed = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, close(value)]));
  const namesProperties = "properties" in part && typeof part.properties === "object" && isSchema(part);
  return namesProperties ? { additionalProperties: false, ...closed } : closed;
}

/** False for a map of properties that contains one named `properties`. */
function isSchema(part: object): boolean {
  return "type" in part && (typeof part.type === "string" || Array.isArray(part.type));
}

function toMismatch({ instancePath, keyword, params, message, data }: ErrorObject): Mismatch {
  if (keyword === "additionalProperties") {
    const { additionalProperty } = params;
    return {
      pointer: `${instancePath}/${escapePointer(additionalProperty)}`,
      expected: "no property of this name",
      found: excerpt((data as { [name: string]: unknown })[additionalProperty]),
    };
  }
  const allowed = keyword === "enum" ? `: ${params.allowedValues.join(", ")}` : "";
  return { pointer: instancePath, expected: `${message}${allowed}`, found: excerpt(data) };
}

function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
