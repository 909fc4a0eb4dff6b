import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  generate,
  makeGenerated,
  makeScratch,
  OPENAPI,
  type Outcome,
  PROGRAM,
  readTree,
  runCodegen,
  type Scratch,
  swap,
  withSchema,
  writeVersion,
} from "./scratch.ts";

const SPEC = "spec/0.1/openapi.yaml";

describe("an invalid spec gives one line with its position, and", () => {
  test("keeps the old output", async () => {
    const scratch = await makeGenerated();
    const before = await readTree(scratch.out);
    expect(before).toHaveProperty(["0.1/api.gen.ts"]);
    await writeVersion(scratch, { openapi: swap(OPENAPI, "schemas/Thing", "schemas/Thin") });
    expectOneLine(
      await generate(scratch),
      `codegen: ${SPEC}:18:31: $ref "#/components/schemas/Thin" points to nothing`,
    );
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
      "a dangling mapping of a discriminator",
      '{ oneOf: [{ $ref: "#/components/schemas/Body" }], discriminator: { propertyName: id, mapping: { gone: "#/components/schemas/Gone" } } }',
      '112: discriminator mapping "#/components/schemas/Gone" points to nothing: correct it, or add its target here or in a correction with the target $.components.schemas',
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

  test("keeps the valid one of two versions from being written", async () => {
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

describe("an output folder that is not writable gives one line with its path:", () => {
  test("it is a file", async () => {
    const scratch = await makeScratch();
    await writeFile(scratch.out, "a file");
    const outcome = await generate(scratch);
    expectOneLine(outcome, "codegen: out/0.1: cannot be written: ");
    expect(await readTree(join(scratch.out, ".."))).toMatchObject({ out: "a file" });
  });

  test("no write permission", async () => {
    const scratch = await makeGenerated();
    const before = await readTree(scratch.out);
    await writeVersion(scratch, { openapi: OTHER_TITLE });
    const folder = join(scratch.out, "0.1");
    await chmod(folder, 0o555);
    // Root may write anyway, unless this power is taken from it.
    const asUser = process.getuid?.() === 0 ? ["setpriv", "--bounding-set", "-dac_override"] : [];
    const outcome = await run([...asUser, ...commandOf(scratch)]);
    await chmod(folder, 0o755);
    expectOneLine(outcome, `codegen: ${folder}: cannot be written: no permission\n`);
    expect(await readTree(scratch.out)).toEqual(before);
  });

  test.runIf(process.platform === "linux")("folders cannot be created there", async () => {
    const { spec } = await makeScratch();
    const outcome = await generate({ spec, out: "/proc/generated/here" });
    expectOneLine(
      outcome,
      "codegen: /proc/generated/here/0.1: cannot be written: a folder of that name cannot be created\n",
    );
  });

  // A small file system that only this process sees. Not every machine lets its users make one.
  test.runIf(canMount())("the file system is full", async () => {
    const scratch = await makeGenerated();
    const before = await readTree(scratch.out);
    await writeVersion(scratch, { openapi: OTHER_TITLE });
    const folder = await mkdtemp(join(scratch.out, "../full-"));
    const [full, after] = [join(folder, "full"), join(folder, "after")];
    for (const path of [full, after]) await mkdir(path);
    // Space for the existing files, in whole pages, and for little more.
    const pages = Object.values(before).map((text) => Math.ceil(text.length / 4096));
    const kilobytes = 4 * (pages.reduce((sum, count) => sum + count) + 4);
    const script = [
      `mount -t tmpfs -o size=${kilobytes}k none ${full}`,
      `cp -r ${scratch.out}/. ${full}`,
      '"$@"',
      "code=$?",
      `cp -r ${full}/. ${after}`,
      "exit $code",
    ].join("\n");
    const outcome = await run(["unshare", "-rm", "sh", "-c", script, "sh", ...commandOf({ ...scratch, out: full })]);
    expectOneLine(outcome, `codegen: ${join(full, "0.1")}: cannot be written: no space left\n`);
    expect(await readTree(after)).toEqual(before);
  });

  test.each(["api.gen.ts", "operations.gen.ts", "paths.gen.ts"])(
    "%s is a folder: no other file changes",
    async (name) => {
      const scratch = await makeGenerated();
      await rm(join(scratch.out, "0.1", name));
      await mkdir(join(scratch.out, "0.1", name));
      const before = await readTree(scratch.out);
      await writeVersion(scratch, { openapi: OTHER_TITLE });
      const outcome = await generate(scratch);
      expectOneLine(outcome, "codegen: ");
      expect(outcome.stderr).toContain(name);
      expect(await readTree(scratch.out)).toEqual(before);
    },
  );
});

const OTHER_TITLE = swap(OPENAPI, "title: Things", "title: Other things");

function commandOf({ spec, out }: Scratch): string[] {
  return [process.execPath, PROGRAM, "generate", "--spec", spec, "--out", out];
}

function run([file = "", ...args]: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(file, args, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

function canMount(): boolean {
  const script = "mount -t tmpfs -o size=4k none /mnt";
  return spawnSync("unshare", ["-rm", "sh", "-c", script], { stdio: "ignore" }).status === 0;
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
