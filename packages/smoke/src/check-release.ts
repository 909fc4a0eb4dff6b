import { readdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { findPublishedPackages, type Manifest, type PublishedPackage } from "./published-packages.ts";
import { runOrThrow } from "./run.ts";
import { packPackage, type Tarball } from "./tarball.ts";

/**
 * Lists what must be fixed before the packages of a repository can be published, one line each.
 *
 * @param root The repository, built.
 * @param scratch A folder for the tarballs.
 * @throws {Error} git or pnpm fails.
 */
export async function findReleaseProblems(root: string, scratch: string): Promise<string[]> {
  const problems = [...(await findUncommitted(root)), ...(await findPendingChangesets(root))];
  for (const published of await findPublishedPackages(root)) {
    const packed = await packPackage(published, scratch);
    problems.push(
      ...(await findMissingChangelog(published)),
      ...findWrongRepository(packed.manifest),
      ...findMachinePaths(packed, [root]),
    );
  }
  return problems;
}

async function findUncommitted(root: string): Promise<string[]> {
  const status = await runOrThrow(["git", "status", "--porcelain"], { cwd: root });
  const files = status.split("\n").filter(Boolean);
  return files.length === 0 ? [] : [`uncommitted changes: ${files.map((line) => line.slice(3)).join(", ")}`];
}

async function findPendingChangesets(root: string): Promise<string[]> {
  const names = await readdir(join(root, ".changeset"));
  const pending = names.filter((name) => name.endsWith(".md") && name !== "README.md");
  return pending.map((name) => `.changeset/${name} is pending: run "pnpm version-packages" and commit the result`);
}

async function findMissingChangelog({ name, version, folder }: PublishedPackage): Promise<string[]> {
  const changelog = await readFile(join(folder, "CHANGELOG.md"), "utf8").catch(() => "");
  if (changelog.split("\n").includes(`## ${version}`)) return [];
  return [`${name}: CHANGELOG.md has no entry for ${version}: run "pnpm changeset", then "pnpm version-packages"`];
}

/** npm rejects the provenance of a package whose `repository` is another one, after it has published the first package. */
function findWrongRepository({ name, repository }: Manifest): string[] {
  // GitHub sets both in a job that may sign.
  const { ACTIONS_ID_TOKEN_REQUEST_URL: signer, GITHUB_REPOSITORY: builtIn } = process.env;
  if (signer === undefined || builtIn === undefined) return [];
  const url = (typeof repository === "object" ? repository.url : (repository ?? "")).replace(/\.git$/, "");
  if (url.endsWith(`/${builtIn}`) || url.endsWith(`:${builtIn}`)) return [];
  return [`${name}: repository in package.json must be ${builtIn}, got "${url}"`];
}

/** @param forbidden Further paths and addresses that no file may contain. */
export function findMachinePaths({ manifest, files }: Tarball, forbidden: readonly string[]): string[] {
  const words = [`${homedir()}/`, "/home/", "/Users/", "file:///", "registry.npmjs.org", ...forbidden];
  return [...files].flatMap(([path, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${manifest.name}: ${path} contains "${word}"`),
  );
}
