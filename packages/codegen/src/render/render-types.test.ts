import { describe, expect, test } from "vitest";
import { type DocumentParts, makeSpec, ref } from "../../test/make-document.ts";
import type { Schema } from "../document/openapi-document.ts";
import { splitDirections } from "../split/split-directions.ts";
import { codeSpec } from "./code-document.ts";
import { type RenderedTypes, renderTypes } from "./render-types.ts";

const text: Schema = { type: "string" };
const described: Schema = { ...text, description: "What it is.", default: "x" };
const color: Schema = { type: "string", enum: ["red", "blue"] };

describe("renderTypes() writes into api.gen.ts", () => {
  test.each<[string, Record<string, Schema>, string]>([
    [
      "an interface for an object, and a type for anything else, in the order of the document",
      { Thing: { type: "object", properties: { id: ref("Id") } }, Id: text, List: { type: "array", items: ref("Id") } },
      "export interface Thing {\n    id?: Id;\n}\nexport type Id = string;\nexport type List = Id[];\n",
    ],
    [
      "only required properties without a question mark",
      { Thing: { type: "object", required: ["a"], properties: { a: text, b: { type: ["string", "null"] } } } },
      "    a: string;\n    b?: string | null;\n",
    ],
    [
      "a property with a default as optional, after its description, format and default",
      { Thing: { type: "object", properties: { a: { ...described, format: "uuid" } } } },
      "    /**\n     * What it is.\n     * Format: uuid\n     * @default x\n     */\n    a?: string;",
    ],
    [
      "a required property with a default as required",
      { Thing: { type: "object", required: ["a"], properties: { a: described } } },
      "    a: string;",
    ],
    [
      "an object without properties as a record of unknown values",
      { Any: { type: "object" } },
      "export type Any = Record<string, unknown>;",
    ],
    [
      "a docstring of one line, without the values of an enum",
      { Color: { ...color, description: "What it is." } },
      '/** What it is. */\nexport type Color = "red" | "blue";',
    ],
  ])("%s", (_what, schemas, expected) => {
    expect(apiOf(schemas)).toContain(expected);
  });

  test("no docstring without a description, and no examples", () => {
    expect(apiOf({ Id: { ...text, examples: ["an example"] } as Schema })).not.toContain("/**");
  });

  test("a docstring whose text does not end it", () => {
    const api = apiOf({ Id: { ...text, description: "A glob such as src/*/index.ts" } });
    expect(api).toContain("export type Id = string;");
    expect(api.split("*/")).toHaveLength(2);
  });
});

describe("renderTypes() writes an enum", () => {
  test.each<[string, Omit<DocumentParts, "schemas">, string[]]>([
    ["of a request as a closed union", { request: ref("Color") }, ['Color = "red" | "blue";']],
    ["of a response as an open union", { response: ref("Color") }, ['Color = "red" | "blue" | (string & {});']],
    [
      "that both use as two types",
      { request: ref("Color"), response: ref("Color") },
      ['Color = "red" | "blue";', 'ColorRead = "red" | "blue" | (string & {});'],
    ],
  ])("%s", (_what, uses, expected) => {
    const { api, paths } = render({ ...uses, schemas: { Color: color } });
    expect([...api.matchAll(/^export type (.*)$/gm)].map(([, type]) => type)).toEqual(expected);
    // The internal mark of an open enum.
    expect(api + paths).not.toMatch(/\0|u0000/);
  });

  test("with null in it", () => {
    const { api } = render({
      response: ref("Color"),
      schemas: { Color: { type: ["string", "null"], enum: ["red", null] } },
    });
    expect(api).toContain('export type Color = "red" | null | (string & {});');
  });
});

test("renderTypes() writes into paths.gen.ts the paths with the schemas of api.gen.ts and their response variants", () => {
  const { paths } = render({ request: ref("Color"), response: ref("Color"), schemas: { Color: color } });
  expect(paths).toContain('import type * as api from "./api.gen.ts";');
  expect(paths).toContain("export interface paths {");
  expect(paths).toContain('"application/json": api.Color;');
  expect(paths).toContain('"application/json": api.ColorRead;');
  expect(paths).not.toContain("components[");
});

function render(parts: DocumentParts): RenderedTypes {
  const spec = makeSpec(parts);
  return renderTypes(spec, splitDirections(codeSpec(spec)).document);
}

/** The text of api.gen.ts for these schemas, of which the request uses the first. */
function apiOf(schemas: Record<string, Schema>): string {
  return render({ request: ref(Object.keys(schemas)[0] ?? ""), schemas }).api;
}
