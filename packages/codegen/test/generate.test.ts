import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { project } from "../src/cli/project.ts";
import {
  CORRECTIONS,
  generate,
  makeGenerated,
  makeScratch,
  OPENAPI,
  type Outcome,
  readTree,
  runCodegen,
  type Scratch,
  writeVersion,
} from "./scratch.ts";

const FILES = [
  "api.gen.ts",
  "document.gen.ts",
  "enums.gen.ts",
  "index.gen.ts",
  "operations.gen.ts",
  "paths.gen.ts",
  "validators-strict.gen.ts",
  "validators.gen.ts",
];

test("--help lists commands and options", async () => {
  const [all, one] = await Promise.all([runCodegen("--help"), runCodegen("generate", "--help")]);
  expect([all.code, all.stderr, one.code, one.stderr]).toEqual([0, "", 0, ""]);
  for (const command of ["generate", "doctor", "diff"]) expect(all.stdout).toContain(`  ${command} `);
  for (const flag of ["--check", "--version <name>", "--tag <name...>", "--operation <id...>"]) {
    expect(one.stdout).toContain(flag);
  }
});

describe("generate", () => {
  test("writes and lists the files of each version", async () => {
    const scratch = await makeScratch();
    await writeVersion(scratch, { version: "0.2" });
    const { code, stdout, stderr } = await generate(scratch);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const expected = ["0.1", "0.2"].flatMap((version) => FILES.map((name) => join(version, name)));
    expect(Object.keys(await readTree(scratch.out))).toEqual(expected);
    expect(stdout.trim().split("\n")).toHaveLength(2 * FILES.length);
  });

  test("is reproducible", async () => {
    const [one, other] = await Promise.all([makeScratch(), makeScratch()]);
    await Promise.all([generate(one), generate(other)]);
    const texts = await Promise.all([one, other].map(async ({ out }) => Object.values(await readTree(out))));
    expect(texts[0]).toEqual(texts[1]);
    expect(texts[0]).toHaveLength(FILES.length);
  });

  test("--version writes only this version", async () => {
    const scratch = await makeScratch();
    await writeVersion(scratch, { version: "0.2" });
    expect(await generate(scratch, "--version", "0.2")).toMatchObject({ code: 0 });
    expect(Object.keys(await readTree(scratch.out))).toEqual(FILES.map((name) => join("0.2", name)));
  });

  test("--only writes only these parts, and keeps the others", async () => {
    const scratch = await makeGenerated();
    await writeVersion(scratch, { openapi: OPENAPI.replace("The thing.", "A thing.") });
    const { stdout } = await generate(scratch, "--only", "operations", "enums");
    expect(stdout.match(/\w+\.gen\.ts/g)).toEqual(["enums.gen.ts", "operations.gen.ts"]);
    expect(Object.keys(await readTree(scratch.out))).toEqual(FILES.map((name) => join("0.1", name)));
  });

  test("starts each file with a banner without a date and a path", async () => {
    const scratch = await makeGenerated();
    for (const text of Object.values(await readTree(scratch.out))) {
      const [first] = text.split("\n");
      expect(first).toMatch(
        /^\/\/ Generated from spec\/0\.1 \(sha256 [0-9a-f]{12}\) by packages\/codegen\. Do not edit: change the spec, run `pnpm generate`\.$/,
      );
      expect(text).not.toContain(scratch.spec);
    }
  });

  test("applies the corrections", async () => {
    const scratch = await makeGenerated();
    const api = await readFile(join(scratch.out, "0.1/api.gen.ts"), "utf8");
    expect(api).toContain("/** Names a thing. */\nexport interface Body {");
  });

  test("removes left over generated files, and no other files", async () => {
    const scratch = await makeGenerated();
    await writeFile(join(scratch.out, "0.1/old.gen.ts"), "old");
    await writeFile(join(scratch.out, "0.1/notes.ts"), "mine");
    expect(await generate(scratch)).toMatchObject({ code: 0 });
    expect(Object.keys(await readTree(join(scratch.out, "0.1")))).toEqual([...FILES, "notes.ts"].sort());
  });
});

describe("generate --check", () => {
  test.each(FILES)("lists %s if it differs, with the command to run, and does not change it", async (name) => {
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

  test("lists all files without any output, and writes none", async () => {
    const scratch = await makeScratch();
    const { code, stdout } = await generate(scratch, "--check");
    expect(code).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(FILES.length);
    expect(await readTree(scratch.out)).toEqual({});
  });

  test("lists a left over generated file", async () => {
    const scratch = await makeGenerated();
    await writeFile(join(scratch.out, "0.1/old.gen.ts"), "old");
    const { code, stdout } = await generate(scratch, "--check");
    expect(code).toBe(1);
    expect(stdout).toContain("old.gen.ts is out of date");
    expect(Object.keys(await readTree(scratch.out))).toHaveLength(FILES.length + 1);
  });

  test("lists the files of a removed version, which the next run removes", async () => {
    const scratch = await makeGenerated();
    const gone = join(scratch.out, "0.0");
    await mkdir(gone);
    await writeFile(join(gone, "api.gen.ts"), "// Generated from spec/0.0 (sha256 0)\n");
    await mkdir(join(scratch.out, "other"));
    await writeFile(join(scratch.out, "other/mine.gen.ts"), "// Generated by somebody else\n");
    const { code, stdout } = await generate(scratch, "--check");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^\S*0\.0\/api\.gen\.ts is out of date: run `pnpm generate`\n$/);
    expect(await generate(scratch, "--check", "--version", "0.1")).toMatchObject({ code: 0 });
    expect(await generate(scratch)).toMatchObject({ code: 0 });
    expect(await readdir(scratch.out)).toEqual(["0.1", "other"]);
    expect(await generate(scratch, "--check")).toMatchObject({ code: 0, stdout: "" });
  });
});

describe("generate --package", () => {
  /** A package with two versions, whose manifests list no entries yet. */
  async function makePackage(): Promise<{
    folder: string;
    scratch: Scratch;
    run(...flags: string[]): Promise<Outcome>;
  }> {
    const { spec } = await makeScratch();
    await writeVersion({ spec, out: "" }, { version: "0.2" });
    const folder = join(spec, "../package");
    const scratch = { spec, out: join(folder, "src/generated") };
    await mkdir(folder);
    const [exports, built] = ['  "exports": {\n  }', '  "publishConfig": {\n    "exports": {\n    }\n  }'];
    await writeFile(join(folder, "package.json"), `{\n  "files": ["dist", "src"],\n${exports},\n${built}\n}\n`);
    await writeFile(join(folder, "jsr.json"), `{\n${exports}\n}\n`);
    return { folder, scratch, run: (...flags) => generate(scratch, "--package", folder, ...flags) };
  }

  test("lists the oldest version without its name, and the others below their names", async () => {
    const { folder, run } = await makePackage();
    expect(await run()).toMatchObject({ code: 0, stderr: "" });
    const [text, jsr] = await Promise.all(
      ["package.json", "jsr.json"].map((name) => readFile(join(folder, name), "utf8")),
    );
    const { exports, publishConfig } = JSON.parse(text ?? "");
    const names = ["", "/document", "/enums", "/paths", "/validators", "/validators/strict"];
    const entries = ["", "/0.2"].flatMap((version) => names.map((name) => `.${version}${name}`));
    expect(Object.keys(exports)).toEqual([...entries, "./package.json"]);
    expect(exports).toMatchObject({
      ".": "./src/generated/0.1/index.gen.ts",
      "./0.2/enums": "./src/generated/0.2/enums.gen.ts",
    });
    expect(Object.keys(publishConfig.exports)).toEqual(Object.keys(exports));
    expect(publishConfig.exports["./0.2/validators/strict"]).toEqual({
      types: "./dist/generated/0.2/validators-strict.gen.d.ts",
      default: "./dist/generated/0.2/validators-strict.gen.js",
    });
    expect(text).toContain('  "files": ["dist", "src"],\n');
    expect(Object.keys(JSON.parse(jsr ?? "").exports)).toEqual(entries);
  });

  test("with --check lists manifests with the entries of a removed version, which the next run removes", async () => {
    const { folder, scratch, run } = await makePackage();
    await run();
    await rm(join(scratch.spec, "0.2"), { recursive: true });
    const before = await readTree(folder);
    const { code, stdout } = await run("--check");
    expect(code).toBe(1);
    for (const file of ["package.json", "jsr.json", "generated/0.2/index.gen.ts"]) {
      expect(stdout).toContain(`${file} is out of date: run \`pnpm generate\``);
    }
    expect(await readTree(folder)).toEqual(before);
    await run();
    expect(await readFile(join(folder, "package.json"), "utf8")).not.toContain("0.2");
  });

  test("rejects a manifest without exports before it writes a file", async () => {
    const { folder, scratch, run } = await makePackage();
    await writeFile(join(folder, "jsr.json"), "{}\n");
    const stderr = "codegen: package/jsr.json: has no `exports` to list the entries in\n";
    expect(await run()).toEqual({ code: 1, stdout: "", stderr });
    expect(await readTree(scratch.out)).toEqual({});
  });
});

describe("the next run", () => {
  const changes: [string, (scratch: Scratch) => Promise<unknown>][] = [
    ["the spec, by a comment", (scratch) => writeVersion(scratch, { openapi: `${OPENAPI}# a comment\n` })],
    ["the corrections", (scratch) => writeVersion(scratch, { corrections: CORRECTIONS.replace("Names a", "A") })],
    ["the versions", (scratch) => writeVersion(scratch, { version: "0.2" })],
    ["the output", ({ out }) => writeFile(join(out, "0.1/api.gen.ts"), "mine")],
    ["the output, by an additional file", ({ out }) => writeFile(join(out, "0.1/old.gen.ts"), "")],
    ["the output, by a missing file", ({ out }) => rm(join(out, "0.1/paths.gen.ts"))],
  ];

  test.each(changes)("detects a change of %s", async (_what, change) => {
    const scratch = await makeGenerated();
    expect(await generate(scratch)).toMatchObject({ code: 0, stdout: "" });
    await change(scratch);
    expect(await generate(scratch, "--check")).toMatchObject({ code: 1 });
    expect((await generate(scratch)).stdout).not.toBe("");
    expect(await generate(scratch, "--check")).toMatchObject({ code: 0, stdout: "" });
  });
});

test("a clone with core.autocrlf=true has LF line endings and is up to date", async () => {
  const folder = await mkdtemp(join(tmpdir(), "codegen-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [origin, clone] = [join(folder, "origin"), join(folder, "clone")];
  const git = (...args: string[]) => execFileSync("git", args, { cwd: origin, stdio: "pipe" });
  for (const path of ["spec/0.36", "packages/schema/src/generated/0.36", ".gitattributes"]) {
    await cp(join(project.root, path), join(origin, path), { recursive: true });
  }
  git("init", "-q");
  git("add", ".");
  git(
    "-c",
    "user.name=test",
    "-c",
    "user.email=test@example.com",
    "-c",
    "commit.gpgsign=false",
    "commit",
    "-qm",
    "All",
  );
  git("clone", "-q", "-c", "core.autocrlf=true", ".", clone);
  const scratch = { spec: join(clone, "spec"), out: join(clone, "packages/schema/src/generated") };
  expect(await readFile(join(scratch.spec, "0.36/openapi.yaml"), "utf8")).not.toContain("\r");
  expect(await generate(scratch, "--check")).toEqual({ code: 0, stdout: "", stderr: "" });
  // As in a clone that was made before the repository said which ends it wants.
  for (const file of [join(scratch.spec, "0.36/openapi.yaml"), join(scratch.out, "0.36/enums.gen.ts")]) {
    await writeFile(file, (await readFile(file, "utf8")).replaceAll("\n", "\r\n"));
  }
  expect(await generate(scratch, "--check")).toEqual({ code: 0, stdout: "", stderr: "" });
});
