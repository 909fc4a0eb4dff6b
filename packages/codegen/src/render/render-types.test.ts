import { describe, expect, test } from "vitest";
import { type DocumentParts, makeSpec, ref } from "../../test/make-document.ts";
import type { Schema } from "../document/openapi-document.ts";
import { splitDirections } from "../split/split-directions.ts";
import { codeSpec } from "./code-document.ts";
import { type RenderedTypes, renderTypes } from "./render-types.ts";

describe("renderTypes() writes into api.gen.ts", () => {
  test("an exported interface for an object, and an exported type for anything else", () => {
    const api = apiOf({ Thing: { type: "object", properties: { id: ref("Id") } }, Id: { type: "string" } });
    expect(api).toContain("export interface Thing {\n    id?: Id;\n}");
    expect(api).toContain("export type Id = string;");
  });

  test("the schemas in the order of the document", () => {
    const api = apiOf({ Zebra: { type: "string" }, Ant: { type: "string" } });
    expect(api.indexOf("Zebra")).toBeLessThan(api.indexOf("Ant"));
  });

  test("a required property without and an optional one with a question mark", () => {
    const api = apiOf({
      Thing: { type: "object", required: ["a"], properties: { a: { type: "string" }, b: { type: "string" } } },
    });
    expect(api).toContain("    a: string;\n    b?: string;");
  });

  test("a property that has a default as optional", () => {
    const api = apiOf({
      Thing: { type: "object", properties: { a: described({ type: "string", default: "x" }) } },
    });
    expect(api).toContain("a?: string;");
  });

  test("a property that is required and has a default as required", () => {
    const a = described({ type: "string", default: "x" });
    expect(apiOf({ Thing: { type: "object", required: ["a"], properties: { a } } })).toContain("a: string;");
  });

  test("an object without properties as a record of unknown values", () => {
    expect(apiOf({ Any: { type: "object" } })).toContain("export type Any = Record<string, unknown>;");
  });

  test("a nullable property as a union with null", () => {
    const api = apiOf({ Thing: { type: "object", properties: { a: { type: ["string", "null"] } } } });
    expect(api).toContain("a?: string | null;");
  });

  test("references as names of types", () => {
    const api = apiOf({ List: { type: "array", items: ref("Id") }, Id: { type: "string" } });
    expect(api).toContain("export type List = Id[];");
    expect(api).not.toContain("components");
  });
});

describe("renderTypes() writes an enum", () => {
  const color: Schema = { type: "string", enum: ["red", "blue"] };

  test("of a request as a closed union", () => {
    const { api } = render({ request: ref("Color"), schemas: { Color: color } });
    expect(api).toContain('export type Color = "red" | "blue";');
  });

  test("of a response as an open union", () => {
    const { api } = render({ response: ref("Color"), schemas: { Color: color } });
    expect(api).toContain('export type Color = "red" | "blue" | (string & {});');
  });

  test("that both use as two types", () => {
    const { api } = render({ request: ref("Color"), response: ref("Color"), schemas: { Color: color } });
    expect(api).toContain('export type Color = "red" | "blue";');
    expect(api).toContain('export type ColorRead = "red" | "blue" | (string & {});');
  });

  test("with null in it", () => {
    const nullable: Schema = { type: ["string", "null"], enum: ["red", null] };
    const { api } = render({ response: ref("Color"), schemas: { Color: nullable } });
    expect(api).toContain('"red"');
    expect(api).toContain("null");
    expect(api).toContain("(string & {})");
  });

  test("without the internal mark of an open enum", () => {
    const { api, paths } = render({ response: ref("Color"), schemas: { Color: color } });
    expect(api + paths).not.toContain("\u0000");
    expect(api + paths).not.toContain("u0000");
  });
});

describe("renderTypes() writes a docstring", () => {
  test("of one line", () => {
    expect(apiOf({ Id: described({ type: "string" }) })).toContain("/** What it is. */\nexport type Id = string;");
  });

  test("with the description before the format and the default", () => {
    const id = { ...described({ type: "string", default: "x" }), format: "uuid" };
    expect(apiOf({ Thing: { type: "object", properties: { id } } })).toContain(
      "    /**\n     * What it is.\n     * Format: uuid\n     * @default x\n     */\n    id?: string;",
    );
  });

  test("without the values of an enum, which are in the type", () => {
    const api = apiOf({ Color: described({ type: "string", enum: ["red", "blue"] }) });
    expect(api).toContain('/** What it is. */\nexport type Color = "red" | "blue";');
  });

  test("without examples", () => {
    const id = { ...described({ type: "string" }), examples: ["an example"] };
    expect(apiOf({ Id: id })).not.toContain("an example");
  });

  test("only if there is a description", () => {
    expect(apiOf({ Id: { type: "string" } })).not.toContain("/**");
  });

  test("with an escaped comment end", () => {
    const api = apiOf({ Id: { type: "string", description: "A glob such as src/*/index.ts" } as Schema });
    expect(api).toContain("export type Id = string;");
    expect(api.split("*/")).toHaveLength(2);
  });
});

describe("renderTypes() writes into paths.gen.ts", () => {
  test("the paths with the schemas of api.gen.ts", () => {
    const { paths } = render({ request: ref("Body"), response: ref("Thing"), schemas: someSchemas });
    expect(paths).toContain('import type * as api from "./api.gen.ts";');
    expect(paths).toContain("export interface paths {");
    expect(paths).toContain('"application/json": api.Body;');
    expect(paths).toContain('"application/json": api.Thing;');
    expect(paths).not.toContain("components[");
  });

  test("the response variant of a schema", () => {
    const color: Schema = { type: "string", enum: ["red"] };
    const { paths } = render({ request: ref("Color"), response: ref("Color"), schemas: { Color: color } });
    expect(paths).toContain('"application/json": api.Color;');
    expect(paths).toContain('"application/json": api.ColorRead;');
  });
});

const someSchemas: Record<string, Schema> = {
  Body: { type: "object", properties: { id: { type: "string" } } },
  Thing: { type: "object", properties: { name: { type: "string" } } },
};

function described(schema: Schema & { default?: unknown }): Schema {
  return { ...schema, description: "What it is." } as Schema;
}

function render(parts: DocumentParts): RenderedTypes {
  const spec = makeSpec(parts);
  return renderTypes(spec, splitDirections(codeSpec(spec)).document);
}

/** The text of api.gen.ts for these schemas, which the request uses. */
function apiOf(schemas: Record<string, Schema>): string {
  return render({ request: ref(Object.keys(schemas)[0] ?? ""), schemas }).api;
}
