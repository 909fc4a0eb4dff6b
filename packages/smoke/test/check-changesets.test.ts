import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checkBumps, type Verdict } from "../src/check-bumps.ts";
import { type Run, run, runOrThrow } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";
import { changeManifest, commit, makeRepository, setVersion, writeInto } from "./make-repository.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const program = fileURLToPath(new URL("../src/check-changesets.ts", import.meta.url));
const changeset = join(root, "node_modules/@changesets/cli/bin.js");
const tiny = "@airbyte-web-backend/tiny";
const NEW = "  addition: the package is new";
const face = "docs/api/tiny/public-face.txt";

let template: string;
let repository: string;
beforeAll(async () => {
  template = await makeScratchFolder();
  await makeRepository(template);
  await writeInto(template, face, "// .: answer\n\nconst answer = 42;\n");
  await commit(template);
});
afterAll(() => removeScratchFolder(template));
beforeEach(async () => {
  repository = await makeScratchFolder();
  await cp(template, repository, { recursive: true });
});
afterEach(() => removeScratchFolder(repository));

const check = (): Promise<Verdict> => checkBumps(repository);
const tag = (name: string): Promise<string> => runOrThrow(["git", "tag", name], { cwd: repository });
const announce = (bump: string): Promise<void> =>
  writeInto(repository, ".changeset/brave-cats.md", `---\n"${tiny}": ${bump}\n---\n\nSomething.\n`);
const passed = (line: string): Verdict => ({ isEnough: true, lines: [line] });
const failed = (...lines: string[]): Verdict => ({ isEnough: false, lines });

test("a package needs a changeset for its first release", async () => {
  await setVersion(repository, "0.0.0");
  const advice = 'run "pnpm changeset"';
  expect(await check()).toEqual(
    failed(`${tiny}: too little, patch for the first release, the changesets announce none; ${advice}`, NEW),
  );
  await announce("minor");
  expect(await check()).toEqual(passed(`${tiny}: enough, patch for the first release, the changesets announce minor`));
});

test("in a shallow clone, the tag of a release may be missing", async () => {
  await tag(`${tiny}@1.0.0`);
  await writeInto(repository, "README.md", "# More\n");
  await commit(repository);
  await runOrThrow(["git", "clone", "-q", "--depth", "1", `file://${repository}`, "clone"], { cwd: repository });
  const { lines } = await checkBumps(join(repository, "clone"));
  expect(lines[0]).toContain(
    "(this clone is shallow and may lack the tag of a release: run `git fetch --unshallow --tags`)",
  );
});

describe("after the release of 1.0.0", () => {
  beforeEach(() => tag(`${tiny}@1.0.0`));

  test("requires nothing without changes", async () => {
    expect(await check()).toEqual(passed(`${tiny}: enough, none since 1.0.0, the changesets announce none`));
  });

  test("ignores tests, READMEs and other packages", async () => {
    await writeInto(repository, "packages/tiny/src/index.test.ts", "");
    await writeInto(repository, "packages/tiny/README.md", "# Tiny\n");
    await writeInto(repository, "packages/other/src/index.ts", "");
    expect(await check()).toEqual(passed(`${tiny}: enough, none since 1.0.0, the changesets announce none`));
  });

  test.each<[what: string, needed: "patch" | "minor" | "major", reason: string, change: () => Promise<void>]>([
    [
      "a changed source",
      "patch",
      "other: packages/tiny/src/index.ts",
      () => writeInto(repository, "packages/tiny/src/index.ts", "export const answer = 40 + 2;\n"),
    ],
    [
      "an untracked source",
      "patch",
      "other: packages/tiny/src/more.ts",
      () => writeInto(repository, "packages/tiny/src/more.ts", ""),
    ],
    [
      "an added public name",
      "minor",
      "addition: question in . is added",
      () => writeInto(repository, face, "// .: answer, question\n\nconst answer = 42;\n\nconst question = 6;\n"),
    ],
    [
      "a removed public name",
      "major",
      "breaking: answer in . is removed",
      () => writeInto(repository, face, "// .:\n"),
    ],
    [
      "a changed public type",
      "major",
      "breaking: answer is changed",
      () => writeInto(repository, face, '// .: answer\n\nconst answer = "42";\n'),
    ],
    [
      "a changed peer dependency",
      "major",
      "breaking: peerDependencies in package.json is changed",
      () => changeManifest(repository, { peerDependencies: { msw: "3.0.6" } }),
    ],
    [
      "a changed dependency",
      "patch",
      "other: dependencies in package.json is changed",
      () => changeManifest(repository, { dependencies: { srvx: "1.0.9" } }),
    ],
  ])("%s needs a %s bump", async (_, needed, reason, change) => {
    await change();
    const weaker = { patch: "none", minor: "patch", major: "minor" }[needed];
    if (weaker !== "none") await announce(weaker);
    const advice = `run "pnpm changeset"`;
    expect(await check()).toEqual(
      failed(`${tiny}: too little, ${needed} since 1.0.0, the changesets announce ${weaker}; ${advice}`, `  ${reason}`),
    );
    await announce(needed);
    expect(await check()).toEqual(passed(`${tiny}: enough, ${needed} since 1.0.0, the changesets announce ${needed}`));
  });

  test("counts released changesets", async () => {
    await writeInto(repository, face, "// .:\n");
    await setVersion(repository, "2.0.0");
    await commit(repository);
    expect(await check()).toEqual(passed(`${tiny}: enough, major since 1.0.0, the changesets announce major`));
  });

  test("compares with the newest release of this branch", async () => {
    await writeInto(repository, "packages/tiny/src/index.ts", "export const answer = 40 + 2;\n");
    await setVersion(repository, "1.10.0");
    await commit(repository);
    await tag(`${tiny}@1.10.0`);
    await runOrThrow(["git", "checkout", "--quiet", "-b", "other"], { cwd: repository });
    await setVersion(repository, "1.11.0");
    await commit(repository);
    await tag(`${tiny}@1.11.0`);
    await runOrThrow(["git", "checkout", "--quiet", "-"], { cwd: repository });
    expect(await check()).toEqual(passed(`${tiny}: enough, none since 1.10.0, the changesets announce none`));
  });
});

describe("the schema also changes with its spec:", () => {
  const schema = "@airbyte-web-backend/schema";
  const before = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths: {}
components:
  schemas:
    Thing: { type: object, required: [id], properties: { id: { type: string } } }
`;
  const safe = before.replace("properties: {", "properties: { note: { type: string },");
  const breaking = before.replace("required: [id], ", "");
  const spec = (text: string, version = "0.1") => writeInto(repository, `spec/${version}/openapi.yaml`, text);
  const lines = async (): Promise<string> => (await check()).lines.join("\n");
  const release = async (version: string): Promise<void> => {
    await writeInto(repository, "packages/schema/package.json", JSON.stringify({ name: schema, version }));
    await spec(before);
    await commit(repository);
    await tag(`${schema}@${version}`);
  };

  test.each([
    ["0.1.0", "nothing", before, "enough, none"],
    ["0.1.0", "an addition", safe, "too little, patch"],
    ["0.1.0", "a breaking change", breaking, "too little, minor"],
    ["1.2.0", "an addition", safe, "too little, minor"],
    ["1.2.0", "a breaking change", breaking, "too little, major"],
  ])("after %s, %s", async (version, _change, text, verdict) => {
    await release(version);
    await spec(text);
    expect(await lines()).toContain(`${schema}: ${verdict} since ${version}`);
  });

  test("a new version of the spec is an addition, and a removed one is breaking", async () => {
    await release("1.0.0");
    await spec(before, "0.2");
    expect(await lines()).toContain("too little, minor since 1.0.0");
    await rm(join(repository, "spec/0.1"), { recursive: true });
    expect(await lines()).toContain("too little, major since 1.0.0");
    expect(await lines()).toContain("breaking: spec/0.1 is removed");
  });

  test("an unreadable spec is an error", async () => {
    await release("0.1.0");
    await spec("nothing\n");
    await expect(check()).rejects.toThrow("codegen: ");
  });
});

describe("pnpm lint:changesets", () => {
  test("accepts the changesets of this repository", async () => {
    expect(await run([process.execPath, program], { cwd: root })).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("prints an unreadable changeset on one line", async () => {
    await writeInto(repository, ".changeset/brave-cats.md", "Something.\n");
    const stderr = ".changeset: could not parse changeset - missing or invalid frontmatter.\n";
    expect(await run([process.execPath, program], { cwd: repository })).toEqual({ exitCode: 1, stdout: "", stderr });
  });
});

test("ignores prereleases", async () => {
  await tag(`${tiny}@0.10.0`);
  await tag(`${tiny}@1.0.0-rc.1`);
  expect((await check()).lines[0]).toContain("since 0.10.0");
});

test("before 1.0.0, a breaking change needs a minor bump", async () => {
  await setVersion(repository, "0.1.0");
  await commit(repository);
  await tag(`${tiny}@0.1.0`);
  await writeInto(repository, face, "// .:\n");
  await announce("patch");
  expect((await check()).lines[0]).toContain(`${tiny}: too little, minor since 0.1.0`);
  await announce("minor");
  expect(await check()).toEqual(passed(`${tiny}: enough, minor since 0.1.0, the changesets announce minor`));
});

describe("changeset status --since, with the settings of this repository", () => {
  beforeEach(async () => {
    await cp(join(root, ".changeset/config.json"), join(repository, ".changeset/config.json"));
    await commit(repository);
    await runOrThrow(["git", "branch", "before"], { cwd: repository });
  });
  const status = (): Promise<Run> =>
    run([process.execPath, changeset, "status", "--since=before"], { cwd: repository });

  test("requires a changeset for a change of a published package", async () => {
    await writeInto(repository, "packages/tiny/src/index.ts", "export const answer = 40 + 2;\n");
    await commit(repository);
    const result = await status();
    expect(result.exitCode).toBe(1);
    expect(result.stderr + result.stdout).toContain("no changesets were found");
    await announce("patch");
    await commit(repository);
    expect((await status()).exitCode).toBe(0);
  });

  test("requires no changeset for a change of tests and READMEs", async () => {
    await writeInto(repository, "packages/tiny/src/index.test.ts", "");
    await writeInto(repository, "packages/tiny/README.md", "# Tiny\n");
    await commit(repository);
    expect((await status()).exitCode).toBe(0);
  });
});
