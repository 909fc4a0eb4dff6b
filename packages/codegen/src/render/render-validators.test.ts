import ts from "typescript";
import { describe, expect, test } from "vitest";
import { makeSpec, ref } from "../../test/make-document.ts";
import { validatorsOf } from "../../test/run-validators.ts";
import type { Schema } from "../document/openapi-document.ts";
import { renderValidators, type Strictness } from "./render-validators.ts";

const text: Schema = { type: "string" };
const limited = { type: "string", format: "uuid", minLength: 2 };

/** Whether each of the two validators accepts the value. */
function verdicts(schema: Schema, value: unknown, others: Record<string, Schema> = {}): Record<Strictness, boolean> {
  const spec = makeSpec({ schemas: { Thing: schema, ...others } });
  const verdict = (strictness: Strictness): boolean => validatorsOf(spec, strictness)["Thing"]?.(value) ?? false;
  return { lenient: verdict("lenient"), strict: verdict("strict") };
}

const both = { lenient: true, strict: true };
const neither = { lenient: false, strict: false };
const onlyLenient = { lenient: true, strict: false };

describe("a value of the wrong type", () => {
  test.each([
    [{ type: "string" }, 1],
    [{ type: "object", required: ["a"], properties: { a: text } }, { a: 1 }],
    [{ type: "object", required: ["a"], properties: { a: text } }, { a: null }],
    [{ type: "array", items: text }, ["a", 1]],
    [{ type: "object", additionalProperties: text }, { a: 1 }],
    [{ anyOf: [text, { type: "boolean" }] }, 1],
    [{ allOf: [{ type: "object" }, { required: ["a"] }] }, {}],
  ] as [Schema, unknown][])("%j refuses %j in both modes", (schema, value) => {
    expect(verdicts(schema, value)).toEqual(neither);
  });
});

describe("lenient mode accepts and strict mode rejects values of newer servers:", () => {
  test.each([
    ["null in an optional property", { type: "object", properties: { a: text } }, { a: null }],
    ["null in an optional property with a $ref", { type: "object", properties: { a: ref("Other") } }, { a: null }],
    ["an unknown enum value", { type: "string", enum: ["a"] }, "b"],
    ["an unknown constant", { const: "a" }, "b"],
    ["an extra key", { type: "object", properties: { a: text } }, { b: 1 }],
    ["an extra key of a closed object", { type: "object", additionalProperties: false }, { b: 1 }],
    ["a string that is not a UUID", { type: "string", format: "uuid" }, "1"],
    ["a string that is too long", { type: "string", maxLength: 1 }, "ab"],
    ["a choice whose branches differ in an enum", { oneOf: [{ enum: ["a"] }, { enum: ["b"] }] }, "c"],
    ["a value that `not` forbids", { not: { type: "string" } }, "a"],
    ["a tuple with other types", { type: "array", prefixItems: [text] }, [1]],
  ] as [string, Schema, unknown][])("%s", (_what, schema, value) => {
    expect(verdicts(schema, value, { Other: { type: "object", properties: {} } })).toEqual(onlyLenient);
  });
});

describe("strict mode keeps an object open that", () => {
  test.each([
    ["has no properties", { type: "object" }, { b: 1 }],
    [
      "sets additionalProperties: true",
      { type: "object", properties: { a: text }, additionalProperties: true },
      { b: 1 },
    ],
    ["uses allOf", { allOf: [ref("Other"), { type: "object", properties: { b: text } }] }, { a: "", b: "" }],
    ["is part of another in the document", ref("Other"), { a: "", c: "" }],
    ["has conditions", { properties: { a: text }, if: { required: ["a"] }, else: { required: ["b"] } }, { b: 1 }],
  ] as [string, Schema, unknown][])("%s", (_what, schema, value) => {
    const others = {
      Other: { type: "object", properties: { a: text } },
      Whole: { allOf: [ref("Other")] },
    };
    expect(verdicts(schema, value, others)).toEqual(both);
  });

  test.each([
    ["is a choice of whole objects", { anyOf: [ref("Other"), { type: "array" }] }],
    ["may be null", { anyOf: [ref("Other"), { type: "null" }] }],
    ["is only referred to", ref("Other")],
  ] as [string, Schema][])("but not one that %s", (_what, schema) => {
    const others = { Other: { type: "object", properties: { a: text } } };
    expect(verdicts(schema, { a: "" }, others)).toEqual(both);
    expect(verdicts(schema, { b: "" }, others)).toEqual(onlyLenient);
  });
});

describe("strict mode accepts an object that matches two branches of a choice, without properties that no branch has", () => {
  const a: Schema = {
    type: "object",
    required: ["a"],
    properties: { a: text, in: { type: "object", properties: { x: text } } },
  };
  const b: Schema = { type: "object", properties: { b: text } };
  const all: Schema = { allOf: [{ type: "object", properties: { d: text } }], required: ["d"] };

  test.each<[string, Schema]>([
    ["in place", { anyOf: [a, b] }],
    ["by name", { anyOf: [ref("A"), ref("B")] }],
    ["through another choice", { anyOf: [ref("Either"), b] }],
    ["beside null", { anyOf: [ref("A"), b, { type: "null" }] }],
  ])("%s", (_where, schema) => {
    const verdict = (value: unknown) =>
      verdicts(schema, value, { A: a, B: b, Either: { anyOf: [ref("A"), { type: "string" }] } });
    expect(verdict({ a: "", b: "" })).toEqual(both);
    expect(verdict({ a: "" })).toEqual(both);
    expect(verdict({ a: "", in: { x: "" } })).toEqual(both);
    expect(verdict({ b: "" })).toEqual(both);
    expect(verdict({ a: "", c: "" })).toEqual(onlyLenient);
    expect(verdict({ a: "", in: { y: "" } })).toEqual(onlyLenient);
    expect(verdict({ a: "", b: 1 }).strict).toBe(false);
  });

  test("but keeps an object open that a branch keeps open", () => {
    expect(verdicts({ anyOf: [a, { type: "object", required: ["free"] }] }, { free: 1, more: 1 })).toEqual(both);
    expect(verdicts({ anyOf: [a, all] }, { d: "", more: 1 })).toEqual(both);
    const nullable: Schema = { anyOf: [{ type: "object" }, { type: "null" }] };
    expect(verdicts({ anyOf: [a, nullable] }, { more: 1 })).toEqual(both);
    expect(verdicts({ anyOf: [a, { anyOf: [b, { type: "null" }] }] }, { a: "", b: "" })).toEqual(both);
    expect(verdicts({ anyOf: [a, { ...b, additionalProperties: { type: "number" } }] }, { b: "", c: 1 })).toEqual(both);
  });
});

describe("the compiled code", () => {
  test("follows schemas that refer to themselves", () => {
    const node: Schema = { type: "object", properties: { next: ref("Thing"), name: text } };
    expect(verdicts(node, { next: { next: { name: "" } } })).toEqual(both);
    expect(verdicts(node, { next: { next: { name: 1 } } })).toEqual(neither);
  });

  test.each(["constructor", "toString", "hasOwnProperty"])(
    "does not find a property %s where there is none",
    (name) => {
      expect(verdicts({ type: "object", required: [name], properties: { [name]: text } }, {})).toEqual(neither);
      expect(verdicts({ type: "object", properties: { [name]: text } }, {})).toEqual(both);
    },
  );

  test.each([
    [{ type: "string", minLength: 2, maxLength: 2 }, "👍👍", "👍"],
    [{ const: { a: [1] } }, { a: [1] }, { a: [2] }],
    [{ type: "array", uniqueItems: true }, [{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 1 }]],
    [{ type: "string", pattern: "^a" }, "ab", "ba"],
    [{ type: "number", multipleOf: 0.01 }, 0.07, 0.071],
    [{ type: "integer", multipleOf: 86_400_000 }, 172_800_000, 86_400_001],
    [{ type: "number", multipleOf: 0.01 }, 1234567.89, 1234567.891],
    [{ type: "string", pattern: "(?i)^a\\d$" }, "A1", "Ab"],
    [{ type: "array", prefixItems: [text], items: { type: "number" } }, ["a", 1], ["a", "b"]],
  ] as [Schema, unknown, unknown][])("of %j takes %j and refuses %j, without Ajv at run time", (schema, good, bad) => {
    expect(verdicts(schema, good)).toEqual(both);
    expect(verdicts(schema, bad).strict).toBe(false);
  });

  test.each<Strictness>(["lenient", "strict"])("is a %s module without require, eval, and effects", (strictness) => {
    const spec = makeSpec({
      schemas: { Thing: limited, Other: ref("Thing") },
    });
    const module = renderValidators(spec, new Map(), strictness);
    expect(module).not.toMatch(/\brequire\(|\beval\b|\bFunction\(/);
    // A bundler keeps every statement that is not a declaration, used or not.
    const { statements } = ts.createSourceFile("module.ts", module, ts.ScriptTarget.ESNext);
    const declarations = [ts.isImportDeclaration, isTypeExport, ts.isFunctionDeclaration, ts.isVariableStatement];
    expect(
      statements.filter((it) => !declarations.some((is) => is(it))).map(({ kind }) => ts.SyntaxKind[kind]),
    ).toEqual([]);
  });
});

function isTypeExport(node: ts.Node): boolean {
  return ts.isExportDeclaration(node) && node.isTypeOnly;
}

test.each<[string, Schema, string]>([
  ["an unknown type", { type: "strin" }, "strin"],
  ["an invalid pattern", { type: "string", pattern: "[" } as Schema, "regular expression"],
  ["a limit that is not a number", { type: "string", minLength: "a" } as Schema, "minLength"],
])("%s is an error that names schema and place", (_what, schema, detail) => {
  const spec = makeSpec({ schemas: { Thing: schema } });
  expect(() => validatorsOf(spec, "strict")).toThrow(/^spec\/0\.1\/openapi\.yaml:1:1: schema Thing: /);
  expect(() => validatorsOf(spec, "strict")).toThrow(detail);
});
