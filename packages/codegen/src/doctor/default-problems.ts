import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { isAnnotation } from "../document/keywords.ts";
import { allowDecimalMultiples } from "../document/multiple-of.ts";
import type { OpenApiDocument, Schema } from "../document/openapi-document.ts";
import { walkDocument } from "../document/walk-document.ts";

const ID = "document";

/**
 * Returns why a schema rejects its own default, such as `must be >= 1`, or undefined if it accepts it. Schemas that Ajv cannot
 * compile are skipped: `generate` rejects them.
 */
export function defaultProblems({ components }: OpenApiDocument): (schema: Schema) => string | undefined {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false, logger: false });
  allowDecimalMultiples(ajv);
  let isAdded = false;
  return (schema) => {
    try {
      if (!isAdded) ajv.addSchema(withoutAnnotations({ components: { schemas: components.schemas } }), ID);
      isAdded = true;
      const { schema: own } = withoutAnnotations({ schema }) as { schema: object };
      walkDocument({ schema: own }, (node) => {
        if (typeof node["$ref"] === "string") node["$ref"] = ID + node["$ref"];
      });
      const validate = ajv.compile(own);
      if (validate(schema.default)) return undefined;
      // In a choice, the errors of the branches come first, and the last one is about the whole.
      return textOf(validate.errors?.at(-1));
    } catch {
      return undefined;
    }
  };
}

/** A copy without annotations: Ajv would find an `$id` in an example. */
function withoutAnnotations(part: object): object {
  const copy = structuredClone(part);
  walkDocument(copy, (node, isSchema) => {
    if (!isSchema) return;
    for (const key of Object.keys(node)) if (isAnnotation(key)) delete node[key];
  });
  return copy;
}

function textOf(error: ErrorObject | undefined): string {
  if (!error) return "must be something else";
  const { instancePath, keyword, params, message = "" } = error;
  const at = instancePath === "" ? "" : `${instancePath} `;
  if (keyword === "enum") return `${at}must be ${(params["allowedValues"] as unknown[]).map(json).join(" or ")}`;
  if (keyword === "const") return `${at}must be ${json(params["allowedValue"])}`;
  if (keyword === "type") return `${at}must be ${[params["type"]].flat().join(" or ")}`;
  return at + message;
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
