import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findReleaseProblems } from "../src/check-release.ts";
import { findPublishedPackages } from "../src/published-packages.ts";
import { run } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";
import { changeManifest, commit, makeRepository, setVersion, writeInto } from "./make-repository.ts";

const tiny = "@airbyte-web-backend/tiny";
const program = (name: string): string => fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));

let root: string;
let scratch: string;
beforeEach(async () => {
  root = await makeScratchFolder();
  scratch = await makeScratchFolder();
  await makeRepository(root);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all([removeScratchFolder(root), removeScratchFolder(scratch)]);
});

const check = (): Promise<string[]> => findReleaseProblems(root, scratch);

test("accepts a version with a changelog entry", async () => {
  await setVersion(root, "1.1.0");
  await commit(root);
  expect(await check()).toEqual([]);
});

test("rejects uncommitted changes", async () => {
  await writeInto(root, "packages/tiny/README.md", "# changed\n");
  expect(await check()).toEqual(["uncommitted changes: packages/tiny/README.md"]);
});

test("rejects a pending changeset", async () => {
  await writeInto(root, ".changeset/brave-cats.md", `---\n"${tiny}": minor\n---\n\nMore.\n`);
  await commit(root);
  expect(await check()).toEqual([
    '.changeset/brave-cats.md is pending: run "pnpm version-packages" and commit the result',
  ]);
});

test("rejects a version without a changelog entry", async () => {
  await setVersion(root, "1.2.0", "## 1.1.0");
  await commit(root);
  expect(await check()).toEqual([
    `${tiny}: CHANGELOG.md has no entry for 1.2.0: run "pnpm changeset", then "pnpm version-packages"`,
  ]);
});

test("rejects a path of the machine in a tarball", async () => {
  await writeInto(root, "packages/tiny/src/index.ts", "// /home/somebody/tiny\n");
  await commit(root);
  expect(await check()).toEqual([`${tiny}: src/index.ts contains "/home/"`]);
});

test("rejects another repository in package.json in a job that signs", async () => {
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", "http://127.0.0.1:9/");
  vi.stubEnv("GITHUB_REPOSITORY", "some.one/tiny");
  expect(await check()).toEqual([`${tiny}: repository in package.json must be some.one/tiny, got ""`]);

  await changeManifest(root, { repository: "https://github.com/some.one/tiny-fork" });
  await commit(root);
  expect(await check()).toHaveLength(1);

  await changeManifest(root, { repository: { url: "git+https://github.com/some.one/tiny.git" } });
  await commit(root);
  expect(await check()).toEqual([]);
});

test("pnpm release prints a failure on one line and publishes nothing", async () => {
  const { exitCode, stdout, stderr } = await run([process.execPath, program("release")], { cwd: tmpdir() });
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatch(/^release: .+\n$/);
});

test("each package can only be published by pnpm release", async () => {
  const packages = await findPublishedPackages(fileURLToPath(new URL("../../../", import.meta.url)));
  expect(packages.length).toBeGreaterThan(0);
  for (const { folder } of packages) {
    const { scripts } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    expect(scripts.prepublishOnly).toBe("node ../smoke/src/refuse-direct-publish.ts");
  }
  const publish = (env: Record<string, string>) =>
    run([process.execPath, program("refuse-direct-publish")], { cwd: root, env });
  expect(await publish({})).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('"pnpm release"') });
  expect(await publish({ RELEASE_CHECKED: "true" })).toMatchObject({ exitCode: 0, stderr: "" });
});
