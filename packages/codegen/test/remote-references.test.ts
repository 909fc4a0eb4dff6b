import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { generate, makeScratch, OPENAPI, type Scratch, swap } from "./scratch.ts";

const OTHER = `Thing:
  type: object
  properties: { id: { $ref: "#/Id" }, parts: { type: array, items: { $ref: "parts.yaml#/Part" } } }
Id: { type: string }
`;
const PARTS = 'Part: { type: object, properties: { whole: { $ref: "other.yaml#/Thing" } } }\n';

describe("a reference to another file", () => {
  test("is refused, with what to do", async () => {
    const scratch = await makeWithRef("./other.yaml#/Thing");
    const { code, stderr } = await generate(scratch);
    expect(code).toBe(1);
    expect(stderr).toBe(
      'codegen: spec/0.1/openapi.yaml:18:31: $ref "./other.yaml#/Thing" is not local: copy what it refers to into this file, or allow it with --allow-ref\n',
    );
  });

  test("that is allowed brings its schema, and what that refers to, in circles too", async () => {
    const scratch = await makeWithRef("./other.yaml#/Thing");
    expect(await generate(scratch, "--allow-ref", "./")).toMatchObject({ code: 0, stderr: "" });
    const api = await readFile(join(scratch.out, "0.1/api.gen.ts"), "utf8");
    expect(api).toContain("export interface Thing {\n    id?: Id;\n    parts?: Part[];\n}");
    expect(api).toContain("export interface Part {\n    whole?: Thing;\n}");
  });

  test.each([
    ["./other.yaml#/Nothing", 'spec/0.1/openapi.yaml:18:31: $ref "./other.yaml#/Nothing" points to nothing'],
    ["./missing.yaml#/Thing", 'spec/0.1/openapi.yaml:18:31: $ref "./missing.yaml#/Thing" cannot be read: '],
    ["./body.yaml#/Body", 'spec/0.1/openapi.yaml:18:31: $ref "./body.yaml#/Body" would be called Body'],
    ["../../secret.yaml#/Thing", 'spec/0.1/openapi.yaml:18:31: $ref "../../secret.yaml#/Thing" is not local'],
    ["./../secret.yaml#/Thing", 'spec/0.1/openapi.yaml:18:31: $ref "./../secret.yaml#/Thing" is not local'],
    ["https://[", 'spec/0.1/openapi.yaml:18:31: $ref "https://[" is not local'],
  ])("that is allowed and no good is one line: %s", async (ref, line) => {
    const { code, stderr } = await generate(await makeWithRef(ref), "--allow-ref", "./");
    expect(code).toBe(1);
    expect(stderr.slice(0, `codegen: ${line}`.length)).toBe(`codegen: ${line}`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("a reference to another file may lead to", () => {
  const thing = { $ref: "./other.yaml#/Thing" };
  const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
  const post = (parts: object) => ({ operationId: "getThing", responses: { "200": { description: "" } }, ...parts });

  test.each<[string, object, string, string]>([
    [
      "a parameter",
      { paths: { "/a": { parameters: [{ $ref: "./parts.json#/q" }], post: post({}) } } },
      "paths.gen.ts",
      "q?: string",
    ],
    [
      "a response, with schemas of its file",
      { paths: { "/a": { post: post({ responses: { "200": { $ref: "./parts.json#/answer" } } }) } } },
      "operations.gen.ts",
      "response: api.Local",
    ],
    [
      "a request body, by way of another reference",
      { paths: { "/a": { post: post({ requestBody: { $ref: "./parts.json#/again" } }) } } },
      "operations.gen.ts",
      "request: api.Local",
    ],
    [
      "a path item, which is a whole file",
      { components: { schemas: { Home: { type: "string" } } }, paths: { "/a": { $ref: "./item.json" } } },
      "operations.gen.ts",
      'operationId": "fromItem"',
    ],
    [
      "a component that gives it another name",
      { components: { schemas: { Renamed: thing } }, paths: { "/a": { post: post(json(thing)) } } },
      "api.gen.ts",
      "whole?: Renamed",
    ],
    [
      "what refers back to the document",
      { components: { schemas: { Home: { type: "string" } } }, paths: { "/a": { $ref: "./item.json" } } },
      "api.gen.ts",
      "home?: Home",
    ],
    [
      "what OpenAPI 3.0 says of null",
      { openapi: "3.0.3", paths: { "/a": { post: post({ responses: { "200": { $ref: "./parts.json#/answer" } } }) } } },
      "api.gen.ts",
      "maybe?: string | null",
    ],
  ])("%s", async (_what, parts, file, text) => {
    const scratch = await makeWithParts(parts);
    expect(await generate(scratch, "--allow-ref", "./")).toMatchObject({ code: 0, stderr: "" });
    expect(await readFile(join(scratch.out, "0.1", file), "utf8")).toContain(text);
  });

  test("an operation that is asked for by its id", async () => {
    const components = { schemas: { Home: { type: "string" } } };
    const scratch = await makeWithParts({ components, paths: { "/a": { $ref: "./item.json" } } });
    expect(await generate(scratch, "--allow-ref", "./", "--operation", "fromItem")).toMatchObject({
      code: 0,
      stderr: "",
    });
  });

  test.each<[string, object, string]>([
    [
      "a path item that has itself in it",
      { paths: { "/a": { $ref: "./parts.json#/circle" } } },
      './parts.json:1:116: $ref "#/circle" leads back to itself: only a schema can have itself in it',
    ],
    [
      "a parameter that is not there",
      { paths: { "/a": { parameters: [{ $ref: "./parts.json#/no" }] } } },
      'spec/0.1/openapi.yaml:1:97: $ref "./parts.json#/no" points to nothing',
    ],
    [
      "a schema whose name is taken",
      { components: { schemas: { Thing: { type: "object" }, It: { properties: { a: thing } } } } },
      'spec/0.1/openapi.yaml:1:143: $ref "./other.yaml#/Thing" would be called Thing, and there is a schema of that name: give it a name of its own: in components.schemas, as `Other: { $ref: "./other.yaml#/Thing" }`',
    ],
  ])("nothing but one line for %s", async (_what, parts, line) => {
    const scratch = await makeWithParts(parts);
    expect(await generate(scratch, "--allow-ref", "./")).toEqual({ code: 1, stdout: "", stderr: `codegen: ${line}\n` });
  });

  /** Beside the other files, one with parts that are no schemas. */
  async function makeWithParts(parts: object): Promise<Scratch> {
    const document = { openapi: "3.1.0", info: { title: "Things", version: "1" }, ...parts };
    const scratch = await makeScratch({ openapi: JSON.stringify(document), corrections: null });
    const folder = join(scratch.spec, "0.1");
    await writeFile(join(folder, "other.yaml"), OTHER);
    await writeFile(join(folder, "parts.yaml"), PARTS);
    const Local = { type: "object", properties: { maybe: { type: "string", nullable: true } } };
    const others = {
      circle: { post: post({ callbacks: { on: { "/b": { $ref: "#/circle" } } } }) },
      q: { name: "q", in: "query", schema: { type: "string" } },
      answer: { description: "", ...json({ $ref: "#/Local" }) },
      body: { required: true, ...json({ $ref: "#/Local" }) },
      again: { $ref: "#/body" },
      Local,
    };
    await writeFile(join(folder, "parts.json"), JSON.stringify(others));
    const home = { type: "object", properties: { home: { $ref: "openapi.yaml#/components/schemas/Home" } } };
    const item = { post: { operationId: "fromItem", responses: { "200": { description: "", ...json(home) } } } };
    await writeFile(join(folder, "item.json"), JSON.stringify(item));
    return scratch;
  }
});

test("what one run was allowed to load the next one is not", async () => {
  const scratch = await makeWithRef("./other.yaml#/Thing");
  expect(await generate(scratch, "--allow-ref", "./")).toMatchObject({ code: 0 });
  expect(await generate(scratch)).toMatchObject({ code: 1, stderr: expect.stringContaining("is not local") });
});

describe("a reference to a server", () => {
  test("is never followed unless it is allowed", async () => {
    const { url, asked } = await serve();
    expect(await generate(await makeWithRef(`${url}other.yaml#/Thing`), "--allow-ref", "./")).toMatchObject({
      code: 1,
    });
    expect(asked).toEqual([]);
  });

  test("that is allowed is followed, each file once, and no further than allowed", async () => {
    const { url, asked } = await serve();
    const scratch = await makeWithRef(`${url}other.yaml#/Thing`);
    expect(await generate(scratch, "--allow-ref", url)).toMatchObject({ code: 0, stderr: "" });
    expect(asked.sort()).toEqual(["/other.yaml", "/parts.yaml"]);
    expect(await generate(scratch, "--allow-ref", `${url}other.yaml`)).toMatchObject({ code: 1 });
  });

  test("that answers with an error is one line", async () => {
    const { url } = await serve();
    const { stderr } = await generate(await makeWithRef(`${url}gone.yaml#/Thing`), "--allow-ref", url);
    expect(stderr).toBe(
      `codegen: spec/0.1/openapi.yaml:18:31: $ref "${url}gone.yaml#/Thing" cannot be read: ${url}gone.yaml answers 404\n`,
    );
  });
});

/** A spec whose answer refers to a schema elsewhere, and two files beside it. */
async function makeWithRef(ref: string): Promise<Scratch> {
  const local = "    Thing: { type: object, properties: { kind: { type: string, enum: [big, small] } } }\n";
  const scratch = await makeScratch({ openapi: swap(swap(OPENAPI, local, ""), "#/components/schemas/Thing", ref) });
  const folder = join(scratch.spec, "0.1");
  await writeFile(join(folder, "other.yaml"), OTHER);
  await writeFile(join(folder, "parts.yaml"), PARTS);
  await writeFile(join(folder, "body.yaml"), "Body: { type: string }\n");
  return scratch;
}

async function serve(): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const texts: Readonly<Record<string, string>> = { "/other.yaml": OTHER, "/parts.yaml": PARTS };
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const text = texts[request.url ?? ""];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}
