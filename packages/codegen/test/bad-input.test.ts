import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  CORRECTIONS,
  generate,
  makeGenerated,
  makeScratch,
  OPENAPI,
  type Outcome,
  readTree,
  runCodegen,
  type SpecFiles,
  swap,
  writeVersion,
} from "./scratch.ts";

const SPEC = "spec/0.1/openapi.yaml";
const OVERLAY = "spec/0.1/corrections.yaml";

describe("a bad spec gives one line with its place, and leaves the old output alone:", () => {
  test.each<[string, SpecFiles, string]>([
    ["no openapi.yaml", { openapi: null }, `${SPEC}: no such file`],
    ["no corrections.yaml", { corrections: null }, `${OVERLAY}: no such file`],
    ["no YAML", { openapi: "openapi: 3.1.0\ninfo: {a: b\n" }, `${SPEC}:3:1: not YAML: `],
    ["no OpenAPI", { openapi: "hello: world\n" }, `${SPEC}:1:1: not an OpenAPI document`],
    ["OpenAPI 3.0", { openapi: swap(OPENAPI, "3.1.0", "3.0.3") }, `${SPEC}:1:10: OpenAPI 3.0.3 is not supported`],
    [
      "a $ref to nothing",
      { openapi: swap(OPENAPI, "schemas/Thing", "schemas/Thin") },
      `${SPEC}:18:31: $ref "#/components/schemas/Thin" points to nothing`,
    ],
    [
      "a $ref to another server",
      { openapi: swap(OPENAPI, "#/components/schemas/Thing", "https://x.example/a.yaml#/Thing") },
      `${SPEC}:18:31: $ref "https://x.example/a.yaml#/Thing" is not local`,
    ],
    [
      "an operationId that is there twice",
      {
        openapi: swap(
          OPENAPI,
          "components:\n",
          "  /b:\n    post: { operationId: getThing, x-effect: read, responses: {} }\ncomponents:\n",
        ),
      },
      `${SPEC}:20:26: operationId "getThing" is there twice`,
    ],
    [
      "no x-effect",
      { openapi: swap(OPENAPI, "      x-effect: read\n", "") },
      `${SPEC}:6:7: getThing must say \`x-effect: read\` or \`x-effect: write\``,
    ],
    ["corrections that are no overlay", { corrections: "hello: world\n" }, `${OVERLAY}: not an OpenAPI Overlay`],
    [
      "an action without a description",
      { corrections: swap(CORRECTIONS, "    description: Nobody said what it is.\n", "") },
      `${OVERLAY}:4:5: action 1 has no description`,
    ],
    [
      "an action whose target is no JSONPath",
      { corrections: swap(CORRECTIONS, "$.components.schemas.Body", "$.components[") },
      `${OVERLAY}:4:5: action 1 `,
    ],
    [
      "an action that matches nothing",
      { corrections: swap(CORRECTIONS, "schemas.Body", "schemas.Bodi") },
      `${OVERLAY}:4:5: action 1 matches nothing: $.components.schemas.Bodi`,
    ],
    [
      "an action that changes nothing",
      { corrections: swap(CORRECTIONS, "{ description: Names a thing. }", "{ type: object }") },
      `${OVERLAY}:4:5: action 1 changes nothing any more`,
    ],
  ])("%s", async (_what, files, line) => {
    const scratch = await makeGenerated();
    const before = await readTree(scratch.out);
    expect(before).toHaveProperty(["0.1/api.gen.ts"]);
    await writeVersion(scratch, files);
    expectOneLine(await generate(scratch), `codegen: ${line}`);
    expect(await readTree(scratch.out)).toEqual(before);
  });

  test("one bad version of two, and the good one is not written either", async () => {
    const scratch = await makeScratch();
    await writeVersion(scratch, { version: "0.2", openapi: "hello\n" });
    expectOneLine(await generate(scratch), "codegen: spec/0.2/openapi.yaml:1:1: ");
    expect(await readTree(scratch.out)).toEqual({});
  });
});

describe("a bad command line gives one line and exit code 1:", () => {
  test("a flag that does not exist", async () => {
    expectOneLine(await runCodegen("--chek"), "codegen: Unknown option '--chek'");
  });

  test("a flag without its value", async () => {
    expectOneLine(await runCodegen("--spec"), "codegen: ");
  });

  test("an argument too many", async () => {
    expectOneLine(await runCodegen("0.36"), "codegen: Unexpected argument '0.36'");
  });

  test("a spec folder that does not exist", async () => {
    const { spec, out } = await makeScratch();
    const missing = `${spec}-of-somebody-else`;
    expectOneLine(await generate({ spec: missing, out }), `codegen: ${missing}: cannot be read: no such folder`);
  });

  test("a spec folder that is a file", async () => {
    const { spec, out } = await makeScratch();
    const file = join(spec, "0.1/openapi.yaml");
    expectOneLine(await generate({ spec: file, out }), `codegen: ${file}: cannot be read`);
  });

  test("a spec folder without a version", async () => {
    const { spec, out } = await makeScratch();
    await rm(join(spec, "0.1"), { recursive: true });
    await writeFile(join(spec, "README.md"), "nothing here");
    expectOneLine(await generate({ spec, out }), `codegen: ${spec}: holds no version folder`);
  });
});

describe("an output folder that cannot be written gives one line that names it:", () => {
  test("it is a file", async () => {
    const scratch = await makeScratch();
    await writeFile(scratch.out, "a file");
    const outcome = await generate(scratch);
    expectOneLine(outcome, "codegen: ");
    expect(outcome.stderr).toContain(scratch.out);
    expect(await readTree(join(scratch.out, ".."))).toMatchObject({ out: "a file" });
  });

  test.each(["api.gen.ts", "operations.gen.ts", "paths.gen.ts"])(
    "%s is a folder, and no other file is touched",
    async (name) => {
      const scratch = await makeGenerated();
      await rm(join(scratch.out, "0.1", name));
      await mkdir(join(scratch.out, "0.1", name));
      const before = await readTree(scratch.out);
      await writeVersion(scratch, { openapi: swap(OPENAPI, "title: Things", "title: Other things") });
      const outcome = await generate(scratch);
      expectOneLine(outcome, "codegen: ");
      expect(outcome.stderr).toContain(name);
      expect(await readTree(scratch.out)).toEqual(before);
    },
  );
});

/** One line on stderr that starts like this, nothing on stdout, exit code 1, no stack trace. */
function expectOneLine({ code, stdout, stderr }: Outcome, start: string): void {
  expect(stderr.slice(0, start.length)).toBe(start);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr.endsWith("\n")).toBe(true);
  expect(stderr).not.toMatch(/ at .*:\d+:\d+\)?$/m);
  expect(stdout).toBe("");
  expect(code).toBe(1);
}
