import { document } from "@airbyte-web-backend/schema/document";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Schema } from "./spec-operations.ts";

/** A place where a value is not what a schema says. */
export interface Fault {
  /** A JSON pointer; empty for the value itself. */
  readonly pointer: string;
  readonly expected: string;
  /** As JSON, cut short. */
  readonly found: string;
}

export interface FindFaultsOptions {
  /** Whether a property that the schema does not name is a fault. Objects that are free-form stay so. */
  readonly isStrict: boolean;
}

/** What is wrong with a value, according to a schema of the document. */
export function findFaults(value: unknown, schema: Schema, { isStrict }: FindFaultsOptions): readonly Fault[] {
  const validate = validatorFor(schema, isStrict);
  return validate(value) ? [] : (validate.errors ?? []).map(toFault);
}

// `strict` is Ajv's opinion on how schemas are written; an OpenAPI document has keywords that it does not know.
const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true });
addFormats.default(ajv);

const openSchemas = document.components.schemas as { readonly [name: string]: Schema };
const closedSchemas = close(openSchemas) as typeof openSchemas;
const validators = new Map<string, ValidateFunction>();

/** Made when first needed, then kept: a compilation takes longer than all validations of a run. */
function validatorFor(schema: Schema, isStrict: boolean): ValidateFunction {
  const key = `${isStrict} ${JSON.stringify(schema)}`;
  const known = validators.get(key);
  if (known) return known;
  const schemas = isStrict ? closedSchemas : openSchemas;
  // `#/components/schemas/X` has to lead somewhere, so the components come along.
  const validate = ajv.compile({ ...(isStrict ? (close(schema) as Schema) : schema), components: { schemas } });
  validators.set(key, validate);
  return validate;
}

/** A copy in which an object that names its properties has no others. */
function close(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(close);
  if (typeof part !== "object" || part === null) return part;
  // Closing one branch of an allOf would forbid the properties of the others.
  if ("allOf" in part) throw new TypeError("A schema with allOf cannot be closed");
  const closed = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, close(value)]));
  const namesProperties = "properties" in part && typeof part.properties === "object" && isSchema(part);
  return namesProperties ? { additionalProperties: false, ...closed } : closed;
}

/** Not the map of properties of an object that has one called `properties`. */
function isSchema(part: object): boolean {
  return "type" in part && (typeof part.type === "string" || Array.isArray(part.type));
}

function toFault({ instancePath, keyword, params, message, data }: ErrorObject): Fault {
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
