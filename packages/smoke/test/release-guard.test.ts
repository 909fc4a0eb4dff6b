import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pnpm } from "../src/package-managers.ts";
import { type Command, type Run, run, runOrThrow } from "../src/run.ts";
import { makeScratchFolder, removeScratchFolder } from "../src/scratch-folder.ts";
import { changeManifest, commit, makeRepository, setVersion, writeInto } from "./make-repository.ts";
import { type ServedPackage, servePackage } from "./serve-package.ts";

const guard = fileURLToPath(new URL("../src/release-guard.ts", import.meta.url));

let registry: ServedPackage;
beforeAll(async () => {
  // What is in the registry already: 1.0.0.
  const published = await makeScratchFolder();
  await makeRepository(published);
  registry = await servePackage(join(published, "packages/tiny"), published);
  await removeScratchFolder(published);
});
afterAll(() => registry?.close());

let root: string;
beforeEach(async () => {
  root = await makeScratchFolder();
  await makeRepository(root);
});
afterEach(() => removeScratchFolder(root));

/** As the script `release` does: pnpm tells its scripts where it is. */
const runGuard = (npm_config_registry = registry.url, env: Record<string, string> = {}): Promise<Run> =>
  run([process.execPath, guard], {
    cwd: root,
    env: { npm_config_registry, npm_execpath: process.env["npm_execpath"] ?? "", ...env },
  });
const refusal = (line: string): Run => ({ exitCode: 1, stdout: "", stderr: `release: ${line}\n` });
const versioning = '"pnpm changeset" describes a change, "pnpm version-packages" gives it a version';

describe("the release goes on", () => {
  test("with a version that came from a changeset and is not in the registry", async () => {
    await setVersion(root, "1.1.0");
    await commit(root);
    expect(await runGuard()).toEqual({
      exitCode: 0,
      stdout: "release: @airbyte-web-backend/tiny@1.1.0 may be published\n",
      stderr: "",
    });
  });

  test("with nothing to do when the registry has what is here", async () => {
    expect(await runGuard()).toEqual({
      exitCode: 0,
      stdout: "release: every version is in the registry already, nothing to publish\n",
      stderr: "",
    });
  });
});

describe("the release is refused", () => {
  beforeEach(async () => {
    await setVersion(root, "1.1.0");
    await commit(root);
  });

  test("without a build", async () => {
    await rm(join(root, "packages/tiny/dist"), { recursive: true });
    expect(await runGuard()).toEqual(
      refusal(
        '@airbyte-web-backend/tiny: dist/index.d.ts, which exports names, is not in the tarball (and 1 more). Run "pnpm build"',
      ),
    );
  });

  test("when a file that exports names is absent from the tarball", async () => {
    await rm(join(root, "packages/tiny/dist/index.js"));
    const { exitCode, stdout, stderr } = await runGuard();
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(
      /^release: @airbyte-web-backend\/tiny: dist\/index\.js, which exports names, is not in the tarball\./,
    );
  });

  test("with a work tree that is not clean", async () => {
    await writeInto(root, "packages/tiny/README.md", "# tiny, at length\n");
    expect(await runGuard()).toEqual(
      refusal("the work tree is not clean: packages/tiny/README.md. Commit it or put it aside"),
    );
  });

  test("with a changeset that has no version yet", async () => {
    await writeInto(root, ".changeset/brave-cats.md", '---\n"@airbyte-web-backend/tiny": minor\n---\n\nMore.\n');
    await commit(root);
    expect(await runGuard()).toEqual(
      refusal('.changeset/brave-cats.md has no version yet: run "pnpm version-packages" and commit what it wrote'),
    );
  });

  test("with a version that came from no changeset", async () => {
    await setVersion(root, "1.2.0", "## 1.1.0");
    await commit(root);
    expect(await runGuard()).toEqual(
      refusal(
        `@airbyte-web-backend/tiny: version 1.2.0 has no changeset: its CHANGELOG.md does not name it. ${versioning}`,
      ),
    );
  });

  test("with a version that is in the registry, when the sources are others", async () => {
    await setVersion(root, "1.0.0");
    await writeInto(root, "packages/tiny/src/index.ts", "export const answer = 43;\n");
    await commit(root);
    expect(await runGuard()).toEqual(
      refusal(
        `@airbyte-web-backend/tiny: version 1.0.0 is in the registry already, with another src/index.ts. ${versioning}`,
      ),
    );
  });

  test("in a job that signs, when package.json does not name its repository", async () => {
    const job = { ACTIONS_ID_TOKEN_REQUEST_URL: "http://127.0.0.1:9/", GITHUB_REPOSITORY: "some.one/tiny" };
    expect(await runGuard(registry.url, job)).toEqual(
      refusal(
        "@airbyte-web-backend/tiny: repository in package.json is absent, and npm asks for some.one/tiny, where this was built",
      ),
    );
    await changeManifest(root, {
      version: "1.1.0",
      repository: { type: "git", url: "git+https://github.com/some.one/tiny.git" },
    });
    await commit(root);
    expect(await runGuard(registry.url, job)).toMatchObject({ exitCode: 0, stderr: "" });
    await changeManifest(root, { version: "1.1.0", repository: "https://github.com/some.one/tiny-fork" });
    await commit(root);
    expect((await runGuard(registry.url, job)).stderr).toContain(
      "repository in package.json is https://github.com/some",
    );
  });

  test("when the registry does not answer", async () => {
    expect(await runGuard("http://127.0.0.1:9/")).toEqual(
      refusal(
        "http://127.0.0.1:9 does not say which versions of @airbyte-web-backend/tiny it has. Is it the registry?",
      ),
    );
  });

  test("outside of a repository, in one line", async () => {
    const { exitCode, stderr } = await run([process.execPath, guard], {
      cwd: tmpdir(),
      env: { npm_config_registry: registry.url },
    });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^release: .+\n$/);
  });
});

describe("who publishes the one package by hand", () => {
  const publish = (command: Command): Promise<Run> => run(command, { cwd: join(root, "packages/tiny") });
  beforeEach(async () => {
    await setVersion(root, "1.1.0");
    // Settings of the repository, and not of the environment: npx may have to fetch pnpm from elsewhere.
    await writeInto(root, ".npmrc", `registry=${registry.url}\n`);
    await commit(root);
  });

  test("is stopped when it is not built, and nothing is sent", async () => {
    await rm(join(root, "packages/tiny/dist"), { recursive: true });
    const before = registry.requests.length;
    const { exitCode, stdout, stderr } = await publish(pnpm("publish", "--no-git-checks"));
    expect(exitCode).not.toBe(0);
    expect(`${stdout}${stderr}`).toContain(
      "release: @airbyte-web-backend/tiny: dist/index.d.ts, which exports names, is not in",
    );
    expect(registry.requests.slice(before).filter((request) => request.startsWith("PUT"))).toEqual([]);
  });

  test("is stopped with another program than pnpm", async () => {
    const before = registry.requests.length;
    const { exitCode, stderr } = await publish(["npm", "publish", `--registry=${registry.url}`]);
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('release: npm would publish a package.json that nobody can use: run "pnpm release"\n');
    expect(registry.requests.slice(before).filter((request) => request.startsWith("PUT"))).toEqual([]);
  });
});

test("a refusal changes neither the work tree nor the registry", async () => {
  await writeInto(root, "packages/tiny/README.md", "# tiny, at length\n");
  const before = registry.requests.length;
  expect((await runGuard()).exitCode).toBe(1);
  expect(await runOrThrow(["git", "status", "--porcelain"], { cwd: root })).toBe(" M packages/tiny/README.md\n");
  expect(registry.requests.slice(before)).toEqual(["GET /@airbyte-web-backend%2ftiny", "GET /tiny.tgz"]);
});
