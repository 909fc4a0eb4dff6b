import { describe, expect, test } from "vitest";
import { CORRECTIONS, fromBeside, makeScratch, OPENAPI, type SpecFiles, swap, withSchema } from "../../test/scratch.ts";
import { render } from "../render/render.ts";
import type { Cut } from "./cut.ts";
import { loadSpec, type Spec } from "./load-spec.ts";

const SPEC = "spec/0.1/openapi.yaml";
const OVERLAY = "spec/0.1/corrections.yaml";

describe("loadSpec()", () => {
  test("applies the corrections", async () => {
    const { version, document } = await load();
    expect(version).toBe("0.1");
    expect(document.components.schemas["Body"]).toMatchObject({ description: "Names a thing.", required: ["id"] });
  });

  test("applies the actions in order", async () => {
    const next = [
      "  - target: $.components.schemas.Body.properties.id",
      "    description: It is no string.",
      "    remove: true",
      "  - target: $.components.schemas.Body.properties",
      "    description: It is a number.",
      "    update: { id: { type: integer } }",
      "",
    ].join("\n");
    const { document } = await load({ corrections: CORRECTIONS + next });
    expect(document.components.schemas["Body"]?.properties).toEqual({ id: { type: "integer" } });
  });

  test("reads a spec without corrections", async () => {
    const { document } = await load({ corrections: null });
    expect(document.components.schemas["Body"]).not.toHaveProperty("description");
  });

  test("a correction can repair the version, the paths and an effect", async () => {
    const actions = [
      ["$", '{ openapi: "3.1.0", paths: { /b: { post: { operationId: b } } } }'],
      ["$.paths[*][?search(@.operationId, '^b')]", "{ x-effect: read }"],
    ].map(([target, update]) => `  - { target: ${JSON.stringify(target)}, description: Why., update: ${update} }\n`);
    const { document } = await load({
      openapi: "openapi: 4.0.0\n",
      corrections: `overlay: 1.1.0\nactions:\n${actions.join("")}`,
    });
    expect(document.paths["/b"]?.["post"]).toMatchObject({ "x-effect": "read" });
  });

  test("reads CRLF line endings and a byte order mark", async () => {
    const others = (text: string): string => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const [one, other] = await Promise.all([
      load(),
      load({ openapi: others(OPENAPI), corrections: others(CORRECTIONS) }),
    ]);
    expect(other.hash).toBe(one.hash);
    expect(other.document).toEqual(one.document);
  });

  test.each(["#/components/schemas/%54hing", "#/%63omponents/schemas/Thing"])("follows %s", async (ref) => {
    const openapi = swap(OPENAPI, "#/components/schemas/Thing", ref);
    const specs = [load({ openapi }), load({ openapi }, { tags: [], operations: ["getThing"] })];
    for (const { document } of await Promise.all(specs)) {
      expect(JSON.stringify(document.paths)).toContain('"#/components/schemas/Thing"');
      expect(Object.keys(document.components.schemas)).toContain("Thing");
    }
  });

  test("ignores references in extensions and examples", async () => {
    const nowhere = '{ $ref: "#/nope" }';
    const openapi = `${OPENAPI}    Other: { type: object, x-foo: ${nowhere}, example: ${nowhere}, examples: [${nowhere}], default: ${nowhere} }\nx-bar: ${nowhere}\n`;
    await expect(load({ openapi })).resolves.toBeDefined();
  });

  test("accepts an overlay of version 1.0 and one without actions", async () => {
    await expect(load({ corrections: "overlay: 1.0.0\nactions: []\n" })).resolves.toBeDefined();
  });

  test("follows a $ref with JSON pointer escapes", async () => {
    const openapi = `${OPENAPI}    Other: { $ref: "#/paths/~1things~1get/post/responses" }\n`;
    await expect(load({ openapi })).resolves.toBeDefined();
  });

  test("returns a hash of both files", async () => {
    const hashes = await Promise.all([
      load().then(({ hash }) => hash),
      load({ openapi: `${OPENAPI}# x\n` }).then(({ hash }) => hash),
      load({ corrections: `${CORRECTIONS}# x\n` }).then(({ hash }) => hash),
      load().then(({ hash }) => hash),
    ]);
    expect(new Set(hashes).size).toBe(3);
    expect(hashes[3]).toBe(hashes[0]);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("an invalid spec is an error of one line that starts with its position:", () => {
  test.each<[string, SpecFiles, string]>([
    ["an open bracket", { openapi: "openapi: 3.1.0\ninfo: {a: b\n" }, `${SPEC}:3:1: invalid YAML: `],
    ["a tab", { openapi: "openapi: 3.1.0\ninfo:\n\ttitle: x\n" }, `${SPEC}:3:1: invalid YAML: `],
    ["a duplicate key", { openapi: "a: 1\na: 2\n" }, `${SPEC}:2:1: invalid YAML: `],
    ["two documents", { openapi: `${OPENAPI}---\na: 1\n` }, `${SPEC}:23:1: invalid YAML: `],
    ["an alias without its anchor", { openapi: "openapi: *x\n" }, `${SPEC}:1:10: `],
    ["an empty file", { openapi: "" }, `${SPEC}:1:1: not an OpenAPI document`],
    ["a list", { openapi: "- a\n" }, `${SPEC}:1:1: not an OpenAPI document`],
    ["a string", { openapi: "hello\n" }, `${SPEC}:1:1: not an OpenAPI document`],
    ["Swagger 2", { openapi: 'swagger: "2.0"\n' }, `${SPEC}:1:10: Swagger 2.0 is not supported`],
    ["OpenAPI 3.1 as a number", inSpec("3.1.0", "3.1"), `${SPEC}:1:10: OpenAPI 3.1 is not supported`],
    ["OpenAPI 3.2", inSpec("3.1.0", "3.2.0"), `${SPEC}:1:10: OpenAPI 3.2.0 is not supported`],
    [
      "paths that are a list",
      { openapi: "openapi: 3.1.0\npaths: []\n", corrections: null },
      `${SPEC}:2:8: invalid document: \`paths\``,
    ],
    [
      "schemas that are a string",
      { openapi: "openapi: 3.1.0\ncomponents: { schemas: x }\n", corrections: null },
      `${SPEC}:2:24: invalid document`,
    ],
    ["no openapi.yaml", { openapi: null }, `${SPEC}: no such file: each folder there is a version, and needs one`],
    ["50 MB", { openapi: `#${" ".repeat(50e6)}` }, `${SPEC}:1:1: the file has 50 MB, and the limit is 20 MB`],
    [
      "an info that is a string",
      inSpec('{ title: Things, version: "1" }', "Things"),
      `${SPEC}:2:7: info must be a map`,
    ],
    [
      "a schema that refers to itself",
      withSchema("Odd: { allOf: [{ $ref: '#/components/schemas/Odd' }] }"),
      `${SPEC}:23:10: circular schema Odd: Odd → Odd`,
    ],
    [
      "schemas that refer to each other",
      withSchema(
        "Odd: { $ref: '#/components/schemas/Even' }",
        "Even: { anyOf: [{ $ref: '#/components/schemas/Odd' }] }",
      ),
      `${SPEC}:23:10: circular schema Odd: Odd → Even → Odd`,
    ],
    [
      "a schema with an $id",
      withSchema('Odd: { $id: "https://x.example/odd", type: string }'),
      `${SPEC}:23:17: components.schemas.Odd.$id is not supported`,
    ],
    [
      "a $dynamicRef",
      withSchema('Odd: { $dynamicAnchor: odd, items: { $dynamicRef: "#odd" } }'),
      `${SPEC}:23:55: components.schemas.Odd.items.$dynamicRef is not supported`,
    ],
    ...["nope", "3", "id"].map((name): [string, SpecFiles, string] => [
      `an x-write-when that is not a boolean property of the body: ${name}`,
      inSpec("x-effect: read\n", `x-effect: read\n      x-write-when: ${name}\n`),
      `${SPEC}:8:21: getThing must name a boolean property of its request body as \`x-write-when\``,
    ]),
    ["a path that is empty", secondPath("  /b:\n"), `${SPEC}:19:`],
    ["an operation that is empty", secondPath("  /b:\n    post:\n"), `${SPEC}:20:`],
    ["a schema that is a string", { openapi: `${OPENAPI}    Odd: text\n` }, `${SPEC}:23:`],
    ["a $ref with a broken escape", inSpec("schemas/Thing", "schemas/%zz"), `${SPEC}:18:31: `],
    [
      "a $ref to another file",
      inSpec("#/components/schemas/Thing", "./things.yaml"),
      `${SPEC}:18:31: $ref "./things.yaml" is not local`,
    ],
    [
      "a dangling $ref in a correction",
      inOverlay("{ description: Names a thing. }", '{ properties: { x: { $ref: "#/components/schemas/No" } } }'),
      `${OVERLAY}:6:40: $ref "#/components/schemas/No" points to nothing`,
    ],
    ["an unknown x-effect", inSpec("x-effect: read", "x-effect: both"), `${SPEC}:7:17: getThing must say`],
    ["an x-effect that is a list", inSpec("x-effect: read", "x-effect: [read]"), `${SPEC}:7:17: `],
    ["corrections that are invalid YAML", { corrections: "overlay: [\n" }, `${OVERLAY}:2:1: invalid YAML: `],
    ["corrections that are empty", { corrections: "" }, `${OVERLAY}:1:1: not an OpenAPI Overlay`],
    ["an overlay of version 2", inOverlay("1.1.0", "2.0.0"), `${OVERLAY}:1:10: not an OpenAPI Overlay`],
    ["an overlay without actions", { corrections: "overlay: 1.0.0\n" }, `${OVERLAY}:1:1: not an OpenAPI Overlay`],
    ["actions that are a map", { corrections: "overlay: 1.0.0\nactions: {}\n" }, `${OVERLAY}:2:10: not an OpenAPI`],
    [
      "an action that is empty",
      { corrections: "overlay: 1.0.0\nactions:\n  - ~\n" },
      `${OVERLAY}:3:5: action 1 has no`,
    ],
    [
      "an action whose description is empty",
      inOverlay("Nobody said what it is.", '""'),
      `${OVERLAY}:4:5: action 1 has no description`,
    ],
    ["an action without a target", inOverlay("target:", "aim:"), `${OVERLAY}:4:5: action 1 has no JSONPath`],
    [
      "an action with an invalid JSONPath",
      inOverlay("$.components.schemas.Body", "$.components["),
      `${OVERLAY}:4:5: action 1 has an invalid JSONPath`,
    ],
    [
      "an action that removes everything",
      { corrections: `${CORRECTIONS}  - { target: $, description: Gone., remove: true }\n` },
      `${OVERLAY}:7:5: action 2 removes the whole document`,
    ],
    [
      "an action that does nothing",
      inOverlay("    update: { description: Names a thing. }\n", ""),
      `${OVERLAY}:4:5: action 1 needs either \`update\` or \`copy\`, or \`remove: true\``,
    ],
    [
      "a second action that matches nothing",
      { corrections: `${CORRECTIONS}  - target: $.nothing\n    description: No reason.\n    remove: true\n` },
      `${OVERLAY}:7:5: action 2 matches nothing: $.nothing`,
    ],
  ])("%s", async (_what, files, start) => {
    const error = await load(files)
      .then(render)
      .then(
        () => undefined,
        (reason: Error) => reason,
      );
    expect(fromBeside(error?.message)?.slice(0, start.length)).toBe(start);
    expect(error?.message).not.toContain("\n");
  });
});

function inSpec(find: string, replacement: string): SpecFiles {
  return { openapi: swap(OPENAPI, find, replacement) };
}

function inOverlay(find: string, replacement: string): SpecFiles {
  return { corrections: swap(CORRECTIONS, find, replacement) };
}

/** The spec with one more path. */
function secondPath(text: string): SpecFiles {
  return inSpec("components:\n", `${text}components:\n`);
}

async function load(files: SpecFiles = {}, cut?: Cut): Promise<Spec> {
  const { spec } = await makeScratch(files);
  return loadSpec(spec, "0.1", cut);
}
