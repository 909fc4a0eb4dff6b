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
      'codegen: spec/0.1/openapi.yaml:18:31: $ref "./other.yaml#/Thing" is not local: put the schema into this file, or allow it with --allow-ref\n',
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
