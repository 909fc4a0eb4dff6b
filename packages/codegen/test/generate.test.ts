import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generate, makeGenerated, makeScratch, OPENAPI, readTree, runCodegen, writeVersion } from "./scratch.ts";

const FILES = [
  "api.gen.ts",
  "document.gen.ts",
  "enums.gen.ts",
  "operations.gen.ts",
  "paths.gen.ts",
  "validators-strict.gen.ts",
  "validators.gen.ts",
];

test("generate --check passes on this repository", async () => {
  expect(await runCodegen("--check")).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("generate --help says how to use it", async () => {
  const { code, stdout, stderr } = await runCodegen("--help");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("usage: pnpm generate [--check] [--spec DIR] [--out DIR]");
});

describe("generate", () => {
  test("writes its files for each version, and names them", async () => {
    const scratch = await makeScratch();
    await writeVersion(scratch, { version: "0.2" });
    const { code, stdout, stderr } = await generate(scratch);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const expected = ["0.1", "0.2"].flatMap((version) => FILES.map((name) => join(version, name)));
    expect(Object.keys(await readTree(scratch.out))).toEqual(expected);
    expect(stdout.trim().split("\n")).toHaveLength(2 * FILES.length);
  });

  test("gives the same bytes in each run", async () => {
    const [one, other] = await Promise.all([makeScratch(), makeScratch()]);
    await Promise.all([generate(one), generate(other)]);
    const texts = await Promise.all([one, other].map(async ({ out }) => Object.values(await readTree(out))));
    expect(texts[0]).toEqual(texts[1]);
    expect(texts[0]).toHaveLength(FILES.length);
  });

  test("writes nothing when nothing changed, and says nothing", async () => {
    const scratch = await makeGenerated();
    expect(await generate(scratch)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("leaves no temporary file behind", async () => {
    const scratch = await makeGenerated();
    await writeVersion(scratch, { openapi: OPENAPI.replace("The thing.", "A thing.") });
    await generate(scratch);
    expect(Object.keys(await readTree(scratch.out))).toEqual(FILES.map((name) => join("0.1", name)));
  });

  test("starts each file with where it comes from, without a date and without a path of the machine", async () => {
    const scratch = await makeGenerated();
    for (const text of Object.values(await readTree(scratch.out))) {
      const [first] = text.split("\n");
      expect(first).toMatch(
        /^\/\/ Generated from spec\/0\.1 \(sha256 [0-9a-f]{12}\) by packages\/codegen\. Do not edit: change the spec, run `pnpm generate`\.$/,
      );
      expect(text).not.toContain(scratch.spec);
    }
  });

  test("puts the corrections into the types", async () => {
    const scratch = await makeGenerated();
    const api = await readFile(join(scratch.out, "0.1/api.gen.ts"), "utf8");
    expect(api).toContain("/** Names a thing. */\nexport interface Body {");
  });

  test("removes a generated file that is not rendered any more, and no other file", async () => {
    const scratch = await makeGenerated();
    await writeFile(join(scratch.out, "0.1/old.gen.ts"), "old");
    await writeFile(join(scratch.out, "0.1/notes.ts"), "mine");
    expect(await generate(scratch)).toMatchObject({ code: 0 });
    expect(Object.keys(await readTree(join(scratch.out, "0.1")))).toEqual([...FILES, "notes.ts"].sort());
  });
});

describe("generate --check", () => {
  test("is silent when everything is up to date", async () => {
    const scratch = await makeGenerated();
    expect(await generate(scratch, "--check")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test.each(FILES)("names %s when it differs, with the command to run, and leaves it as it is", async (name) => {
    const scratch = await makeGenerated();
    const file = join(scratch.out, "0.1", name);
    await writeFile(file, `${await readFile(file, "utf8")}// edited by hand\n`);
    const before = await readTree(scratch.out);
    const { code, stdout } = await generate(scratch, "--check");
    expect(code).toBe(1);
    expect(stdout.trim().split("\n")).toEqual([
      expect.stringContaining(`0.1/${name} is out of date: run \`pnpm generate\``),
    ]);
    expect(await readTree(scratch.out)).toEqual(before);
  });

  test("names a file that is missing", async () => {
    const scratch = await makeGenerated();
    await rm(join(scratch.out, "0.1/paths.gen.ts"));
    const { code, stdout } = await generate(scratch, "--check");
    expect(code).toBe(1);
    expect(stdout).toContain("paths.gen.ts is out of date");
  });

  test("names all files when there is no output at all, and writes none", async () => {
    const scratch = await makeScratch();
    const { code, stdout } = await generate(scratch, "--check");
    expect(code).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(FILES.length);
    expect(await readTree(scratch.out)).toEqual({});
  });

  test("names a generated file that should not be there", async () => {
    const scratch = await makeGenerated();
    await writeFile(join(scratch.out, "0.1/old.gen.ts"), "old");
    const { code, stdout } = await generate(scratch, "--check");
    expect(code).toBe(1);
    expect(stdout).toContain("old.gen.ts is out of date");
    expect(Object.keys(await readTree(scratch.out))).toHaveLength(FILES.length + 1);
  });

  test("sees a change of the spec that changes no type", async () => {
    const scratch = await makeGenerated();
    await writeVersion(scratch, { openapi: `${OPENAPI}# a comment\n` });
    expect(await generate(scratch, "--check")).toMatchObject({ code: 1 });
  });
});
