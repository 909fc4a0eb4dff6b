import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Run, run, runOrThrow } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";
import { changeManifest, commit, makeRepository, setVersion, writeInto } from "./make-repository.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const program = fileURLToPath(new URL("../src/check-changesets.ts", import.meta.url));
const changeset = join(root, "node_modules/@changesets/cli/bin.js");
const tiny = "@airbyte-web-backend/tiny";
const face = "docs/api/tiny/public-face.txt";

let repository: string;
beforeEach(async () => {
  repository = await makeScratchFolder();
  await makeRepository(repository);
  await writeInto(repository, face, "// .: answer\n\nconst answer = 42;\n");
  await commit(repository);
});
afterEach(() => removeScratchFolder(repository));

const check = (): Promise<Run> => run([process.execPath, program], { cwd: repository });
const tag = (name: string): Promise<string> => runOrThrow(["git", "tag", name], { cwd: repository });
const announce = (bump: string): Promise<void> =>
  writeInto(repository, ".changeset/brave-cats.md", `---\n"${tiny}": ${bump}\n---\n\nSomething.\n`);
const passed = (line: string): Run => ({ exitCode: 0, stdout: `${line}\n`, stderr: "" });
const failed = (...lines: string[]): Run => ({ exitCode: 1, stdout: "", stderr: `${lines.join("\n")}\n` });

test("before the first release there is nothing to compare with", async () => {
  await writeInto(repository, face, "// .:\n");
  expect(await check()).toEqual(passed(`${tiny} has not been released: there is no tag ${tiny}@x.y.z to compare with`));
});

describe("after 1.0.0 was released", () => {
  beforeEach(() => tag(`${tiny}@1.0.0`));

  test("nothing changed, nothing is asked for", async () => {
    expect(await check()).toEqual(passed(`${tiny}: enough, none since 1.0.0, the changesets announce none`));
  });

  test("tests, READMEs and other packages are nobody's release", async () => {
    await writeInto(repository, "packages/tiny/src/index.test.ts", "");
    await writeInto(repository, "packages/tiny/README.md", "# Tiny\n");
    await writeInto(repository, "packages/other/src/index.ts", "");
    expect(await check()).toEqual(passed(`${tiny}: enough, none since 1.0.0, the changesets announce none`));
  });

  test.each<[what: string, needed: "patch" | "minor" | "major", reason: string, change: () => Promise<void>]>([
    [
      "a source reads otherwise",
      "patch",
      "other: packages/tiny/src/index.ts",
      () => writeInto(repository, "packages/tiny/src/index.ts", "export const answer = 40 + 2;\n"),
    ],
    [
      "a source is new, and git does not know it yet",
      "patch",
      "other: packages/tiny/src/more.ts",
      () => writeInto(repository, "packages/tiny/src/more.ts", ""),
    ],
    [
      "the public face has a new name",
      "minor",
      "addition: question is new in .",
      () => writeInto(repository, face, "// .: answer, question\n\nconst answer = 42;\n\nconst question = 6;\n"),
    ],
    [
      "the public face has lost a name",
      "major",
      "breaking: answer is not exported by . any more",
      () => writeInto(repository, face, "// .:\n"),
    ],
    [
      "the public face is another one",
      "major",
      "breaking: answer reads otherwise",
      () => writeInto(repository, face, '// .: answer\n\nconst answer = "42";\n'),
    ],
    [
      "a newer peer is asked for",
      "major",
      "breaking: peerDependencies in package.json is another one",
      () => changeManifest(repository, { peerDependencies: { msw: "3.0.6" } }),
    ],
    [
      "a dependency is another one",
      "patch",
      "other: dependencies in package.json is another one",
      () => changeManifest(repository, { dependencies: { srvx: "1.0.9" } }),
    ],
  ])("%s: that is a %s release, and nothing less", async (_, needed, reason, change) => {
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

  test("a changeset that became a version still counts", async () => {
    await writeInto(repository, face, "// .:\n");
    await setVersion(repository, "2.0.0");
    await commit(repository);
    expect(await check()).toEqual(passed(`${tiny}: enough, major since 1.0.0, the changesets announce major`));
  });

  test("the newest release counts, and none of another branch", async () => {
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

  test("a changeset that cannot be read is one line", async () => {
    await writeInto(repository, ".changeset/brave-cats.md", "Something.\n");
    expect(await check()).toEqual(failed(".changeset: could not parse changeset - missing or invalid frontmatter."));
  });
});

test("before 1.0.0 a breaking change is a minor release", async () => {
  await setVersion(repository, "0.1.0");
  await commit(repository);
  await tag(`${tiny}@0.1.0`);
  await writeInto(repository, face, "// .:\n");
  await announce("patch");
  expect((await check()).stderr).toContain(`${tiny}: too little, minor since 0.1.0`);
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

  test("refuses a change of a published package that brings no changeset, and takes it with one", async () => {
    await writeInto(repository, "packages/tiny/src/index.ts", "export const answer = 40 + 2;\n");
    await commit(repository);
    const refused = await status();
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr + refused.stdout).toContain("no changesets were found");
    await announce("patch");
    await commit(repository);
    expect((await status()).exitCode).toBe(0);
  });

  test("takes a change of tests and texts without one", async () => {
    await writeInto(repository, "packages/tiny/src/index.test.ts", "");
    await writeInto(repository, "packages/tiny/README.md", "# Tiny\n");
    await commit(repository);
    expect((await status()).exitCode).toBe(0);
  });
});
