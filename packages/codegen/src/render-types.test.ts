import { describe, expect, test } from "vitest";
import { type DocumentParts, makeSpec, ref } from "../test/make-document.ts";
import type { Schema } from "./openapi-document.ts";
import { type RenderedTypes, renderTypes } from "./render-types.ts";
import { splitDirections } from "./split-directions.ts";

describe("renderTypes() writes into api.gen.ts", () => {
  test("an exported interface for an object, and an exported type for anything else", async () => {
    const api = await apiOf({ Thing: { type: "object", properties: { id: ref("Id") } }, Id: { type: "string" } });
    expect(api).toContain("export interface Thing {\n    id?: Id;\n}");
    expect(api).toContain("export type Id = string;");
  });

  test("the schemas in the order of the document", async () => {
    const api = await apiOf({ Zebra: { type: "string" }, Ant: { type: "string" } });
    expect(api.indexOf("Zebra")).toBeLessThan(api.indexOf("Ant"));
  });

  test("a required property without and an optional one with a question mark", async () => {
    const api = await apiOf({
      Thing: { type: "object", required: ["a"], properties: { a: { type: "string" }, b: { type: "string" } } },
    });
    expect(api).toContain("    a: string;\n    b?: string;");
  });

  test("a property that has a default as optional", async () => {
    const api = await apiOf({
      Thing: { type: "object", properties: { a: described({ type: "string", default: "x" }) } },
    });
    expect(api).toContain("a?: string;");
  });

  test("a property that is required and has a default as required", async () => {
    const a = described({ type: "string", default: "x" });
    expect(await apiOf({ Thing: { type: "object", required: ["a"], properties: { a } } })).toContain("a: string;");
  });

  test("an object without properties as one of any properties", async () => {
    expect(await apiOf({ Any: { type: "object" } })).toContain("export type Any = Record<string, unknown>;");
  });

  test("null beside a type", async () => {
    const api = await apiOf({ Thing: { type: "object", properties: { a: { type: ["string", "null"] } } } });
    expect(api).toContain("a?: string | null;");
  });

  test("names instead of paths into components", async () => {
    const api = await apiOf({ List: { type: "array", items: ref("Id") }, Id: { type: "string" } });
    expect(api).toContain("export type List = Id[];");
    expect(api).not.toContain("components");
  });
});

describe("renderTypes() writes an enum", () => {
  const color: Schema = { type: "string", enum: ["red", "blue"] };

  test("of a request closed", async () => {
    const { api } = await render({ request: ref("Color"), schemas: { Color: color } });
    expect(api).toContain('export type Color = "red" | "blue";');
  });

  test("of a response open", async () => {
    const { api } = await render({ response: ref("Color"), schemas: { Color: color } });
    expect(api).toContain('export type Color = "red" | "blue" | (string & {});');
  });

  test("of both twice", async () => {
    const { api } = await render({ request: ref("Color"), response: ref("Color"), schemas: { Color: color } });
    expect(api).toContain('export type Color = "red" | "blue";');
    expect(api).toContain('export type ColorRead = "red" | "blue" | (string & {});');
  });

  test("with null in it", async () => {
    const nullable: Schema = { type: ["string", "null"], enum: ["red", null] };
    const { api } = await render({ response: ref("Color"), schemas: { Color: nullable } });
    expect(api).toContain('"red"');
    expect(api).toContain("null");
    expect(api).toContain("(string & {})");
  });

  test("and leaves no trace of the mark that says open", async () => {
    const { api, paths } = await render({ response: ref("Color"), schemas: { Color: color } });
    expect(api + paths).not.toContain("\u0000");
    expect(api + paths).not.toContain("u0000");
  });
});

describe("renderTypes() writes a docstring", () => {
  test("of one line", async () => {
    expect(await apiOf({ Id: described({ type: "string" }) })).toContain(
      "/** What it is. */\nexport type Id = string;",
    );
  });

  test("with the description before the format and the default", async () => {
    const id = { ...described({ type: "string", default: "x" }), format: "uuid" };
    expect(await apiOf({ Thing: { type: "object", properties: { id } } })).toContain(
      "    /**\n     * What it is.\n     * Format: uuid\n     * @default x\n     */\n    id?: string;",
    );
  });

  test("without the values of an enum, which stand in the type", async () => {
    const api = await apiOf({ Color: described({ type: "string", enum: ["red", "blue"] }) });
    expect(api).toContain('/** What it is. */\nexport type Color = "red" | "blue";');
  });

  test("without examples", async () => {
    const id = { ...described({ type: "string" }), examples: ["an example"] };
    expect(await apiOf({ Id: id })).not.toContain("an example");
  });

  test("only where there is a description", async () => {
    expect(await apiOf({ Id: { type: "string" } })).not.toContain("/**");
  });

  test("that a description cannot end early", async () => {
    const api = await apiOf({ Id: { type: "string", description: "A glob such as src/*/index.ts" } as Schema });
    expect(api).toContain("export type Id = string;");
    expect(api.split("*/")).toHaveLength(2);
  });
});

describe("renderTypes() writes into paths.gen.ts", () => {
  test("the paths with the schemas of api.gen.ts", async () => {
    const { paths } = await render({ request: ref("Body"), response: ref("Thing"), schemas: someSchemas });
    expect(paths).toContain('import type * as api from "./api.gen.ts";');
    expect(paths).toContain("export interface paths {");
    expect(paths).toContain('"application/json": api.Body;');
    expect(paths).toContain('"application/json": api.Thing;');
    expect(paths).not.toContain("components[");
  });

  test("the variant of a schema where it is a response", async () => {
    const color: Schema = { type: "string", enum: ["red"] };
    const { paths } = await render({ request: ref("Color"), response: ref("Color"), schemas: { Color: color } });
    expect(paths).toContain('"application/json": api.Color;');
    expect(paths).toContain('"application/json": api.ColorRead;');
  });
});

test("renderTypes() refuses a schema whose name is no identifier", async () => {
  await expect(render({ schemas: { "odd-one": { type: "string" } } })).rejects.toThrow('"odd-one"');
});

const someSchemas: Record<string, Schema> = {
  Body: { type: "object", properties: { id: { type: "string" } } },
  Thing: { type: "object", properties: { name: { type: "string" } } },
};

function described(schema: Schema & { default?: unknown }): Schema {
  return { ...schema, description: "What it is." } as Schema;
}

function render(parts: DocumentParts): Promise<RenderedTypes> {
  const spec = makeSpec(parts);
  return renderTypes(spec, splitDirections(spec.document));
}

/** The text of api.gen.ts for these schemas, which the request uses. */
async function apiOf(schemas: Record<string, Schema>): Promise<string> {
  return (await render({ request: ref(Object.keys(schemas)[0] ?? ""), schemas })).api;
}
