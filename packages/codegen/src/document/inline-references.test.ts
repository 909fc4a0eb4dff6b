import { describe, expect, test } from "vitest";
import { validatorsOf } from "../../test/run-validators.ts";
import { fromBeside, makeScratch, OPENAPI, swap } from "../../test/scratch.ts";
import { loadSpec, type Spec } from "../read/load-spec.ts";
import { render } from "../render/render.ts";

const SPEC = "spec/0.1/openapi.yaml";
const NO_CORRECTIONS = "overlay: 1.1.0\nactions: []\n";

/** The document of the fixtures with everything that may be elsewhere elsewhere. */
const ELSEWHERE = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things/get: { $ref: "#/components/pathItems/things" }
components:
  pathItems:
    things:
      parameters: [{ $ref: "#/components/parameters/Page" }]
      post:
        operationId: getThing
        tags: [things]
        x-effect: read
        parameters: [{ $ref: "#/components/parameters/value" }]
        requestBody: { $ref: "#/components/requestBodies/Named" }
        responses:
          "200": { $ref: "#/components/responses/Alias" }
  parameters:
    Page: { name: page, in: query, description: Which page., schema: { $ref: "#/components/schemas/Size" } }
    value: { name: value, in: header, required: true, schema: { type: string } }
  requestBodies:
    Named: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Body" } } } }
  responses:
    Alias: { $ref: "#/components/responses/Found" }
    Found:
      description: The thing.
      headers: { ETag: { $ref: "#/components/headers/ETag" } }
      content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
  headers:
    ETag: { required: true, schema: { type: string } }
  schemas:
    Size: { type: string, enum: [s, l] }
    Body: { type: object, required: [id], properties: { id: { type: string } } }
    Thing: { type: object, properties: { size: { $ref: "#/components/schemas/Size" } } }
`;

describe("a referenced part of the document", () => {
  test("is inlined", async () => {
    const files = await filesOf(await load(ELSEWHERE));
    expect(files.get("operations.gen.ts")).toContain("getThing: { request: api.Body; response: api.Thing }");
    const paths = files.get("paths.gen.ts") ?? "";
    expect(paths).toContain("/** Which page. */\n                page?: api.Size;");
    expect(paths).toContain("value: string;");
    expect(paths).toContain("ETag: string;");
  });

  test("is found by tag and by operationId", async () => {
    for (const cut of [
      { tags: ["things"], operations: [] },
      { tags: [], operations: ["getThing"] },
    ]) {
      const { spec } = await makeScratch({ openapi: ELSEWHERE, corrections: NO_CORRECTIONS });
      const { document } = await loadSpec(spec, "0.1", cut);
      expect(document).toEqual((await load(ELSEWHERE)).document);
    }
  });

  test("stays a reference in document.gen.ts, except for path items", async () => {
    const { written } = await load(ELSEWHERE);
    expect(written.paths["/things/get"]?.["post"]?.requestBody).toEqual({ $ref: "#/components/requestBodies/Named" });
    expect(written.components).toHaveProperty("responses.Found");
  });

  test("may be a part of a schema", async () => {
    const spec = await load(
      `${OPENAPI}    Deep: { type: object, $defs: { id: { type: integer } }, properties: { a: { $ref: "#/components/schemas/Deep/$defs/id" }, b: { $ref: "#/components/schemas/Deep/properties/a", maximum: 9 } } }\n`,
    );
    const files = await filesOf(spec);
    expect(files.get("api.gen.ts")).toContain("a?: number;\n    b?: number;");
    const validate = validatorsOf(spec, "strict")["Deep"];
    expect([{ a: 1, b: 1 }, { a: "1" }, { b: 10 }].map((value) => validate?.(value))).toEqual([true, false, false]);
  });

  test("may be a boolean schema", async () => {
    const spec = await load(
      `${OPENAPI}    Yes: { properties: { a: true, b: false, c: { $ref: "#/components/schemas/Yes/properties/a" }, d: { $ref: "#/components/schemas/Yes/properties/b" } } }\n`,
    );
    const validate = validatorsOf(spec, "strict")["Yes"];
    expect([{ c: 1 }, { d: 1 }].map((value) => validate?.(value))).toEqual([true, false]);
  });

  test("may be a schema in a response", async () => {
    const schema = "#/paths/~1things~1get/post/responses/200/content/application~1json/schema";
    const files = await filesOf(await load(`${OPENAPI}    Same: { $ref: "${schema}" }\n`));
    expect(files.get("api.gen.ts")).toContain("export type Same = Thing");
  });
});

describe("an invalid reference is an error with its position:", () => {
  test.each<[string, string, string]>([
    ["a missing path item", swap(OPENAPI, "    post:", '    $ref: "#/components/pathItems/no"\n    post:'), ":5:11: "],
    [
      "a part of a schema that refers to itself",
      deep('{ $ref: "#/components/schemas/Deep/properties/a" }'),
      ":23:52: ",
    ],
    [
      "a recursive part of a schema",
      deep('{ type: array, items: { $ref: "#/components/schemas/Deep/properties/a" } }'),
      ":23:74: ",
    ],
    [
      "path items that refer to each other",
      swap(OPENAPI, "paths:\n", 'paths:\n  /a: { $ref: "#/paths/~1b" }\n  /b: { $ref: "#/paths/~1a" }\n'),
      ':4:15: $ref "#/paths/~1b" refers to itself: replace a reference of the cycle with its content',
    ],
    ["an anchor", deep('{ $ref: "#here" }'), ":23:52: "],
    ["a response that refers to itself", answer('A: { $ref: "#/components/responses/A" }'), ":24:16: "],
    [
      "responses that refer to each other",
      answer('A: { $ref: "#/components/responses/B" }\n    B: { $ref: "#/components/responses/A" }'),
      ":24:16: ",
    ],
    [
      "a schema instead of a body",
      swap(OPENAPI, "        required: true\n", '        $ref: "#/components/schemas/Body"\n'),
      ":9:15: ",
    ],
  ])("%s", async (_what, openapi, place) => {
    const error = await load(openapi)
      .then(filesOf)
      .then(
        () => undefined,
        (reason: Error) => reason,
      );
    expect(fromBeside(error?.message)?.slice(0, SPEC.length + place.length)).toBe(SPEC + place);
    expect(error?.name).toBe("SpecError");
  });

  test("nested references that multiply", async () => {
    const levels = Array.from(
      { length: 30 },
      (_, at) =>
        `    L${at}: { $defs: { x: { properties: { a: { $ref: "#/components/schemas/L${at + 1}/$defs/x" }, b: { $ref: "#/components/schemas/L${at + 1}/$defs/x" } } } } }\n`,
    );
    await expect(load(`${OPENAPI}${levels.join("")}    L30: { $defs: { x: { type: string } } }\n`)).rejects.toThrow(
      "exceeds the limit of 100000 references",
    );
  });
});

function deep(a: string): string {
  return `${OPENAPI}    Deep: { type: object, properties: { a: ${a} } }\n`;
}

function answer(responses: string): string {
  return `${OPENAPI}  responses:\n    ${responses}\n`;
}

async function load(openapi: string): Promise<Spec> {
  const { spec } = await makeScratch({ openapi, corrections: NO_CORRECTIONS });
  return loadSpec(spec, "0.1");
}

function filesOf(spec: Spec): Promise<Map<string, string>> {
  return render(spec, ["types", "operations", "enums"]);
}
