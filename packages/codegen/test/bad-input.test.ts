import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  CORRECTIONS,
  generate,
  makeGenerated,
  makeScratch,
  OPENAPI,
  type Outcome,
  PROGRAM,
  readTree,
  runCodegen,
  type Scratch,
  type SpecFiles,
  swap,
  writeVersion,
} from "./scratch.ts";

const SPEC = "spec/0.1/openapi.yaml";
const OVERLAY = "spec/0.1/corrections.yaml";

describe("an invalid spec gives one line with its position, and keeps the old output:", () => {
  test.each<[string, SpecFiles, string]>([
    ["no openapi.yaml", { openapi: null }, `${SPEC}: no such file: each folder there is a version, and needs one`],
    ["OpenAPI 3.2", { openapi: swap(OPENAPI, "3.1.0", "3.2.0") }, `${SPEC}:1:10: OpenAPI 3.2.0 is not supported`],
    [
      "a dangling $ref",
      { openapi: swap(OPENAPI, "schemas/Thing", "schemas/Thin") },
      `${SPEC}:18:31: $ref "#/components/schemas/Thin" points to nothing`,
    ],
    [
      "a $ref to another server",
      { openapi: swap(OPENAPI, "#/components/schemas/Thing", "https://x.example/a.yaml#/Thing") },
      `${SPEC}:18:31: $ref "https://x.example/a.yaml#/Thing" is not local`,
    ],
    [
      "an invalid x-effect",
      { openapi: swap(OPENAPI, "x-effect: read", "x-effect: reed") },
      `${SPEC}:7:17: getThing must say \`x-effect: read\` or \`x-effect: write\``,
    ],
    [
      "a key __proto__",
      withSchema("Odd: { properties: { __proto__: { type: string } } }"),
      `${SPEC}:23:26: the key __proto__`,
    ],
    [
      "a key __proto__ in quotes",
      withSchema('Odd: { properties: { "__proto__": { type: string } } }'),
      `${SPEC}:23:26: the key`,
    ],
    [
      "an alias bomb",
      {
        openapi: `a: &a [x, x]\n${[..."abcdefghijklmnopqrst"].map((it, index, all) => `${all[index + 1] ?? "z"}: &${all[index + 1] ?? "z"} [${Array(9).fill(`*${it}`).join(", ")}]\n`).join("")}`,
      },
      `${SPEC}:2:8: aliases repeat more than 100000 values`,
    ],
    [
      "50 MB",
      { openapi: `${OPENAPI}#${" ".repeat(50e6)}\n` },
      `${SPEC}:1:1: the file has 50 MB, and the limit is 20 MB`,
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
      "a string instead of a map",
      withSchema("Odd: { properties: { id: text } }"),
      `${SPEC}:23:30: components.schemas.Odd.properties.id must be a map`,
    ],
    ...["nope", "3", "name"].map((name): [string, SpecFiles, string] => [
      `an x-write-when that is not a boolean property of the body: ${name}`,
      {
        openapi: swap(OPENAPI, "x-effect: read\n", `x-effect: read\n      x-write-when: ${name}\n`).replace(
          "properties: { id:",
          "properties: { name: { type: string }, id:",
        ),
      },
      `${SPEC}:8:21: getThing must name a boolean property of its request body as \`x-write-when\``,
    ]),
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
    [
      "an info that is not a map",
      { openapi: swap(OPENAPI, '{ title: Things, version: "1" }', "Things") },
      `${SPEC}:2:7: info must be a map`,
    ],
    [
      "a reference to a missing path item",
      { openapi: swap(OPENAPI, "  /things/get:\n", '  /b: { $ref: "#/components/pathItems/b" }\n  /things/get:\n') },
      `${SPEC}:4:15: $ref "#/components/pathItems/b" points to nothing`,
    ],
    [
      "a correction that removes everything",
      { corrections: `${CORRECTIONS}  - { target: $, description: Gone., remove: true }\n` },
      `${OVERLAY}:7:5: action 2 removes the whole document`,
    ],
    ["an unknown type", withSchema("Odd: { type: strin }"), `${SPEC}:23:10: schema Odd: `],
    [
      "an action with an invalid JSONPath",
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
      `${OVERLAY}:4:5: action 1 changes nothing`,
    ],
  ])("%s", async (_what, files, line) => {
    const scratch = await makeGenerated();
    const before = await readTree(scratch.out);
    expect(before).toHaveProperty(["0.1/api.gen.ts"]);
    await writeVersion(scratch, files);
    expectOneLine(await generate(scratch), `codegen: ${line}`);
    expect(await readTree(scratch.out)).toEqual(before);
  });

  test.each<[string, string, string, object]>([
    [
      "a pattern that JavaScript does not support",
      '{ properties: { id: { type: string, pattern: "(?x)ab" } } }',
      "55: schema Odd: Invalid regular expression: /(?x)ab/: Invalid group: write one that JavaScript supports, here or in a correction with the target $.components.schemas.Odd.properties.id",
      { update: { pattern: "[Aa][Bb]" } },
    ],
    [
      "a pattern property that JavaScript does not support",
      '{ patternProperties: { "(?x)x": { type: string } } }',
      "42: schema Odd: Invalid regular expression: /(?x)x/: Invalid group: write one that JavaScript supports, here or in a correction with the target $.components.schemas.Odd.patternProperties",
      { remove: true },
    ],
    [
      "a schema that is only a reference to itself",
      '{ $ref: "#/components/schemas/Odd" }',
      "10: circular schema Odd: Odd → Odd: describe its values here or in a correction with the target $.components.schemas.Odd",
      { remove: true },
    ],
    [
      "required that is not a list",
      "{ properties: { id: { type: string, required: true } } }",
      "56: components.schemas.Odd.properties.id.required must be a list: change or remove it here or in a correction with the target $.components.schemas.Odd.properties.id.required",
      { remove: true },
    ],
    [
      "a dangling reference",
      '{ properties: { id: { $ref: "#/components/schemas/Gone" } } }',
      '38: $ref "#/components/schemas/Gone" points to nothing: correct it, or add its target here or in a correction with the target $.components.schemas',
      { update: { Gone: { type: "string" } } },
    ],
    [
      "a reference to another file",
      '{ properties: { id: { $ref: "common.yaml#/Id" } } }',
      '38: $ref "common.yaml#/Id" is not local: copy its target into this file',
      { target: "$.components.schemas.Odd.properties.id", update: { $ref: "#/components/schemas/Body" } },
    ],
  ])("the advice for %s is a correction that works", async (_what, schema, line, action) => {
    const files = withSchema(`Odd: ${schema}`);
    const scratch = await makeScratch(files);
    const { stderr } = await generate(scratch);
    expect(stderr).toBe(`codegen: ${SPEC}:23:${line}\n`);
    const target = / with the target (.*)\n$/.exec(stderr)?.[1];
    const actions = [{ target, description: "What the message says.", ...action }];
    const overlay = { overlay: "1.1.0", info: { title: "Corrections", version: "1" }, actions };
    await writeVersion(scratch, { ...files, corrections: JSON.stringify(overlay) });
    expect(await generate(scratch)).toMatchObject({ code: 0, stderr: "" });
  });

  test.each(["[".repeat(200_000), `a: ${"[".repeat(500)}${"]".repeat(500)}\n`])(
    "reports nested brackets as too deep",
    async (openapi) => {
      const { stderr } = await generate(await makeScratch({ openapi }));
      expect(stderr).toMatch(/^codegen: spec\/0\.1\/openapi\.yaml:1:\d+: nested too deep for an API description\n$/);
    },
  );

  test("one invalid version of two: the valid one is not written either", async () => {
    const scratch = await makeScratch();
    await writeVersion(scratch, { version: "0.2", openapi: "hello\n" });
    expectOneLine(await generate(scratch), "codegen: spec/0.2/openapi.yaml:1:1: ");
    expect(await readTree(scratch.out)).toEqual({});
  });
});

describe("an invalid command line gives one line and exit code 2:", () => {
  test.each([
    ["an unknown option", ["generate", "--chek"], "unknown option '--chek' (Did you mean --check?)"],
    ["an option without its value", ["generate", "--spec"], "option '--spec <folder>' argument missing"],
    ["too many arguments", ["generate", "0.36"], "too many arguments"],
    ["an unknown command", ["genrate"], "unknown command 'genrate' (Did you mean generate?)"],
    ["no command", [], "missing command: see --help"],
    ["an unknown part", ["generate", "--only", "type"], "option '--only <part...>' argument 'type' is invalid"],
    ["an unknown version", ["generate", "--version", "0.99"], "unknown version 0.99: use one of 0.36"],
    ["an unknown tag", ["generate", "--check", "--tag", "sync"], "no operation has the tag sync"],
    ["an unknown operation", ["generate", "--check", "--operation", "get"], "unknown operation get"],
  ])("%s", async (_what, args, line) => {
    expectOneLine(await runCodegen(...args), `codegen: ${line}`, 2);
  });
});

describe("a reader that stops early, such as head, sees no error and gets the exit code of the command:", () => {
  test.each<[string, number, (scratch: Scratch) => string[]]>([
    ["generate", 0, ({ spec, out }) => ["generate", "--spec", spec, "--out", out]],
    ["diff", 1, ({ spec }) => ["diff", join(spec, "0.1"), join(spec, "0.2"), "--format", "markdown"]],
  ])("%s", async (_what, code, args) => {
    const scratch = await makeScratch();
    const openapi = swap(swap(OPENAPI, "/things/get:", "/things/read:"), "[big, small]", "[big]");
    await writeVersion(scratch, { version: "0.2", openapi });
    const program = spawn(process.execPath, [PROGRAM, ...args(scratch)], { stdio: ["ignore", "pipe", "pipe"] });
    onTestFinished(() => void program.kill("SIGKILL"));
    program.stdout.destroy();
    const [stderr, [exitCode]] = await Promise.all([readAll(program.stderr), once(program, "close")]);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: code });
  });

  test.runIf(process.platform === "linux")("a full disk gives one line and exit code 1", async () => {
    const outcome = await run(["sh", "-c", '"$0" "$@" > /dev/full', process.execPath, PROGRAM, "--help"]);
    expectOneLine(outcome, "codegen: the output cannot be written: ");
  });
});

test("a Node without TypeScript support gives one line with the version to use", async () => {
  const outcome = await run([process.execPath, "--no-experimental-strip-types", PROGRAM, "generate"]);
  expectOneLine(
    outcome,
    `codegen: needs Node 22.18 or newer, which reads TypeScript, and this is ${process.version}: put \`npx -y pnpm@12 exec\` before`,
  );
});

describe("an invalid spec folder gives one line:", () => {
  test("it does not exist", async () => {
    const { spec, out } = await makeScratch();
    const missing = `${spec}-of-somebody-else`;
    expectOneLine(
      await generate({ spec: missing, out }),
      "codegen: spec-of-somebody-else: cannot be read: no such folder",
    );
  });

  test("it is a file", async () => {
    const { spec, out } = await makeScratch();
    const file = join(spec, "0.1/openapi.yaml");
    expectOneLine(await generate({ spec: file, out }), "codegen: openapi.yaml: cannot be read");
  });

  test("it has no version", async () => {
    const { spec, out } = await makeScratch();
    await rm(join(spec, "0.1"), { recursive: true });
    await writeFile(join(spec, "README.md"), "nothing here");
    expectOneLine(await generate({ spec, out }), "codegen: spec: has no version folder");
  });
});

test("an output folder that is a file gives one line with its path", async () => {
  const scratch = await makeScratch();
  await writeFile(scratch.out, "a file");
  expectOneLine(await generate(scratch), "codegen: out/0.1: cannot be written: ");
  expect(await readTree(join(scratch.out, ".."))).toMatchObject({ out: "a file" });
});

function run([file = "", ...args]: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(file, args, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** The spec of the fixtures with more schemas, which start at line 23. */
function withSchema(...lines: string[]): SpecFiles {
  return { openapi: OPENAPI + lines.map((line) => `    ${line}\n`).join("") };
}

/** One line on stderr that starts like this, nothing on stdout, no stack trace. */
function expectOneLine({ code, stdout, stderr }: Outcome, start: string, exitCode = 1): void {
  expect(stderr.slice(0, start.length)).toBe(start);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr.endsWith("\n")).toBe(true);
  expect(stderr).not.toMatch(/ at .*:\d+:\d+\)?$/m);
  expect(stdout).toBe("");
  expect(code).toBe(exitCode);
}
