import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Side } from "../src/diff/change.ts";
import { compareDocuments } from "../src/diff/compare-documents.ts";
import type { OpenApiDocument, Schema } from "../src/document/openapi-document.ts";
import { walkDocument } from "../src/document/walk-document.ts";
import { strictSchemas } from "../src/render/strict-schema.ts";
import { documentArbitrary, propertyName, valueArbitrary } from "./arbitrary-document.ts";
import { specOf } from "./make-document.ts";
import { makeAjv } from "./raw-verdict.ts";

/** One small change of a schema, as an author makes it. `pick` selects one of the values. */
type Edit = (schema: Schema, pick: <T>(values: readonly T[]) => T | undefined, name: string) => void;

const EDITS: readonly Edit[] = [
  (schema, pick, name) => {
    const key = pick([...Object.keys(schema.properties ?? {}), name]) ?? name;
    const required = schema.required ?? [];
    schema.required = required.includes(key) ? required.filter((it) => it !== key) : [...required, key];
  },
  (schema, pick) => {
    const key = pick(Object.keys(schema.properties ?? {}));
    if (key !== undefined) delete schema.properties?.[key];
  },
  (schema, _pick, name) => {
    if (schema.properties) schema.properties = { ...schema.properties, [name]: { type: "string" } };
  },
  (schema, pick) => {
    if (schema.type === undefined) return;
    const type = pick<Schema["type"]>([
      "string",
      "integer",
      "number",
      ["string", "null"],
      ["integer", "null"],
      ["object", "null"],
    ]);
    if (type !== undefined) schema.type = type;
  },
  (schema) => delete schema.type,
  (schema, pick) => {
    const values = schema.enum ?? [];
    const gone = pick(values);
    if (values.length > 1) schema.enum = values.filter((value) => value !== gone);
  },
  (schema, pick) => {
    if (schema.enum) schema.enum = [...new Set([...schema.enum, pick(["new", 7, null]) ?? null])];
  },
  (schema) => {
    if (!schema.properties) return;
    if (schema.additionalProperties === false) delete schema.additionalProperties;
    else schema.additionalProperties = false;
  },
  (schema, pick) => {
    Object.assign(
      schema,
      pick<object>([{ minLength: 2 }, { minimum: 3 }, { maximum: 3 }, { format: "uuid" }, { minItems: 1 }]),
    );
  },
  (schema, pick) => {
    const key = pick(["minLength", "minimum", "format", "items", "anyOf", "allOf", "enum"] as const);
    if (key !== undefined) delete (schema as Record<string, unknown>)[key];
  },
  (schema, pick) => {
    const key = pick(["anyOf", "allOf"] as const) ?? "anyOf";
    if (schema[key])
      schema[key] = [...schema[key], pick<Schema>([{ type: "null" }, { type: "object" }, { type: "string" }]) ?? {}];
  },
  (schema, pick) => {
    const key = pick(["anyOf", "allOf"] as const) ?? "anyOf";
    if (schema[key] && schema[key].length > 1) schema[key] = schema[key].slice(1);
  },
  (schema, pick) => {
    const target = pick(["Alpha", "beta", "Gamma2"]);
    if (schema.$ref) schema.$ref = `#/components/schemas/${target}`;
  },
  // Beside a reference too.
  (schema, pick) => {
    const beside = pick<object>([
      { maxLength: 1 },
      { enum: ["a", null] },
      { const: "a" },
      { default: "a" },
      { not: {} },
    ]);
    Object.assign(schema, beside);
  },
  (schema, pick) => {
    const { [pick(["anyOf", "oneOf", "allOf"] as const) ?? "anyOf"]: parts } = schema;
    const part = pick(parts ?? []);
    if (typeof part === "object") become(schema, part);
  },
  (schema, pick) => {
    const others = pick<Schema[]>([
      [{ type: "boolean" }],
      [{ type: "null" }],
      [],
      [{ type: "boolean" }, { type: "null" }],
    ]);
    become(schema, {
      [pick(["anyOf", "oneOf", "allOf"] as const) ?? "anyOf"]: [structuredClone(schema), ...(others ?? [])],
    });
  },
];

function become(schema: Schema, other: Schema): void {
  const copy = structuredClone(other);
  for (const key of Object.keys(schema)) delete (schema as Record<string, unknown>)[key];
  Object.assign(schema, copy);
}

/**
 * A document before and after a few edits. Without `oneOf`: widening a schema narrows a `oneOf` that has it as an
 * alternative, which the diff does not detect.
 */
const pair = documentArbitrary({ isExplicit: false })
  .map((document): OpenApiDocument => JSON.parse(JSON.stringify(document).replaceAll('"oneOf":', '"anyOf":')))
  .chain((before) =>
    fc
      .array(fc.record({ edit: fc.constantFrom(...EDITS), where: fc.nat(), which: fc.nat(), name: propertyName }), {
        minLength: 1,
        maxLength: 2,
      })
      .map((edits) => {
        const after = structuredClone(before);
        for (const { edit, where, which, name } of edits) {
          const schemas: Schema[] = [];
          walkDocument({ schemas: after.components.schemas }, (node) => schemas.push(node));
          const schema = schemas.slice(1)[where % (schemas.length - 1)] as Schema;
          edit(schema, (values) => values[which % values.length], name);
        }
        return { before, after };
      }),
  );

const seed = Number(process.env["FUZZ_SEED"] ?? 36);
const numRuns = 60 * Number(process.env["FUZZ_FACTOR"] ?? 1);

describe("for any two documents", () => {
  test("safe and unreported changes reject no valid request and allow no invalid response", () => {
    let judged = 0;
    fc.assert(
      fc.property(pair, fc.infiniteStream(fc.nat(1e6)), ({ before, after }, seeds) => {
        for (const document of [before, after]) fc.pre(isUsable(document));
        fc.pre(JSON.stringify(before) !== JSON.stringify(after));
        const changes = compareDocuments(before, after);
        for (const side of ["request", "response"] as const) {
          const isSafe = changes.every((it) => it.severity === "safe" || (it.side !== undefined && it.side !== side));
          if (!isSafe) continue;
          judged += 1;
          const [from, to] = side === "request" ? [before, after] : [after, before];
          const name = usedOn(side, before);
          fc.pre(usedOn(side, after) === name);
          // Programs send and read known keys only.
          const isFine = validator({ ...from, components: { ...from.components, schemas: closed(from) } }, name, from);
          const isTaken = validator(side === "request" ? to : opened(to), name);
          const values = fc.sample(valueArbitrary(from, from.components.schemas[name] ?? {}), {
            numRuns: 30,
            seed: seeds.next().value,
          });
          for (const value of values.filter(isFine)) {
            expect(
              isTaken(value),
              JSON.stringify({
                side,
                name,
                value,
                changes,
                was: before.components.schemas,
                is: after.components.schemas,
              }),
            ).toBe(true);
          }
        }
      }),
      { seed, numRuns },
    );
    expect(judged).toBeGreaterThan(numRuns / 6);
  });
});

function isUsable(document: OpenApiDocument): boolean {
  try {
    return specOf(document) !== undefined;
  } catch {
    return false;
  }
}

function usedOn(side: Side, document: OpenApiDocument): string {
  const text = JSON.stringify(document.paths);
  const [request = "", response = ""] = [...text.matchAll(/schemas\/([^"]+)"/g)].map(([, name]) => name as string);
  return side === "request" ? request : response;
}

function closed(document: OpenApiDocument): Record<string, Schema> {
  return strictSchemas(document.components.schemas).schemas as Record<string, Schema>;
}

/** Readers of a response ignore new keys. */
function opened(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  walkDocument(copy, (node) => {
    if (node["additionalProperties"] === false) delete node["additionalProperties"];
  });
  return copy;
}

/** @param original The document with the conditions and choices that the schemas refer to. */
function validator(document: OpenApiDocument, name: string, original = document): (value: unknown) => boolean {
  const ajv = makeAjv();
  ajv.addKeyword({
    keyword: "orNull",
    macro: (schema: Schema) => ({ anyOf: [{ type: "null" }, schema] }),
  });
  const { schemas: _, ...others } = strictSchemas(original.components.schemas);
  ajv.addSchema({ ...document, ...others }, "raw");
  const validate = ajv.getSchema(`raw#/components/schemas/${name}`);
  return (value) => validate?.(value) === true;
}
