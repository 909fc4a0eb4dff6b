import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findTarballFaults } from "./find-tarball-faults.ts";
import { configuredRegistry } from "./package-managers.ts";
import { contractOf, findPublishedPackages, type Manifest, type PublishedPackage } from "./published-packages.ts";
import { runOrThrow } from "./run.ts";
import { packPackage, readTarball, type Tarball } from "./tarball.ts";

export interface ReleaseCheck {
  /** One line each, with what to do. None: the release may go on. */
  readonly faults: readonly string[];
  /** `name@version` of what the registry does not have yet. */
  readonly unpublished: readonly string[];
}

/**
 * What stands against publishing what is in a repository now. Publishes nothing, writes nothing but into `scratch`.
 *
 * @param root The repository, built.
 * @param scratch A folder for what is packed and fetched.
 * @throws {Error} git, pnpm or the registry does not answer.
 */
export async function checkRelease(root: string, scratch: string): Promise<ReleaseCheck> {
  const foreign = findForeignPublisher();
  // Nothing else counts then, and there may be no pnpm to pack with.
  if (foreign.length > 0) return { faults: foreign, unpublished: [] };
  const faults = [...(await findUncommitted(root)), ...(await findPendingChangesets(root))];
  const unpublished: string[] = [];
  const registry = await configuredRegistry(root);
  for (const published of await findPublishedPackages(root)) {
    const packed = await packPackage(published, scratch);
    faults.push(...findTarballFaults(packed, [root]), ...findForeignRepository(packed.manifest));
    const inRegistry = await fetchPublished(published, registry, scratch);
    if (inRegistry === undefined) {
      unpublished.push(`${published.name}@${published.version}`);
      faults.push(...(await findMissingChangelog(published)));
    } else {
      faults.push(...findChanges(packed, inRegistry));
    }
  }
  return { faults, unpublished };
}

const versioning = '"pnpm changeset" describes a change, "pnpm version-packages" gives it a version';

/** Only pnpm puts the entries of `publishConfig` and versions for `workspace:*` into what it publishes. */
function findForeignPublisher(): string[] {
  const { npm_lifecycle_event: script, npm_config_user_agent: agent = "" } = process.env;
  if (script !== "prepublishOnly" || agent.startsWith("pnpm/")) return [];
  return [`${agent.split("/")[0]} would publish a package.json that nobody can use: run "pnpm release"`];
}

async function findUncommitted(root: string): Promise<string[]> {
  const lines = (await runOrThrow(["git", "status", "--porcelain"], { cwd: root }))
    .trimEnd()
    .split("\n")
    .filter(Boolean);
  const [first = ""] = lines;
  const more = lines.length > 1 ? ` (and ${lines.length - 1} more)` : "";
  return lines.length === 0 ? [] : [`the work tree is not clean: ${first.slice(3)}${more}. Commit it or put it aside`];
}

async function findPendingChangesets(root: string): Promise<string[]> {
  const names = await readdir(join(root, ".changeset"));
  const pending = names.filter((name) => name.endsWith(".md") && name !== "README.md").toSorted();
  if (pending.length === 0) return [];
  return [
    `.changeset/${pending.join(", .changeset/")} has no version yet: run "pnpm version-packages" and commit what it wrote`,
  ];
}

/** A version that did not come from a changeset tells its users nothing. */
async function findMissingChangelog({ name, version, folder }: PublishedPackage): Promise<string[]> {
  const changelog = await readFile(join(folder, "CHANGELOG.md"), "utf8").catch(() => "");
  if (changelog.split("\n").includes(`## ${version}`)) return [];
  return [`${name}: version ${version} has no changeset: its CHANGELOG.md does not name it. ${versioning}`];
}

/**
 * npm takes a provenance only when package.json names the repository that the package was built in. It would say so after
 * the first of the packages was published.
 */
function findForeignRepository({ name, repository }: Manifest): string[] {
  // Both are there in a job of GitHub's that may sign, and nowhere else.
  const { ACTIONS_ID_TOKEN_REQUEST_URL: signer, GITHUB_REPOSITORY: builtIn } = process.env;
  if (signer === undefined || builtIn === undefined) return [];
  const url = typeof repository === "object" ? repository.url : (repository ?? "");
  const address = url.replace(/\.git$/, "");
  if ([`/${builtIn}`, `:${builtIn}`].some((end) => address.endsWith(end))) return [];
  return [
    `${name}: repository in package.json is ${url || "absent"}, and npm asks for ${builtIn}, where this was built`,
  ];
}

/** What is published stays as it is: what differs from it needs a version, and so a changeset. */
function findChanges(packed: Tarball, published: Tarball): string[] {
  const isSource = (path: string): boolean => path.startsWith("src/");
  const paths = new Set([...packed.files.keys(), ...published.files.keys()].filter(isSource));
  const changed = [...paths].filter((path) => packed.files.get(path) !== published.files.get(path));
  if (JSON.stringify(contractOf(packed.manifest)) !== JSON.stringify(contractOf(published.manifest))) {
    changed.push("package.json");
  }
  if (changed.length === 0) return [];
  const { name, version } = packed.manifest;
  const more = changed.length > 1 ? ` and ${changed.length - 1} more` : "";
  return [`${name}: version ${version} is in the registry already, with another ${changed[0]}${more}. ${versioning}`];
}

/** What the registry has under this name and version, if anything. */
async function fetchPublished(
  { name, version }: PublishedPackage,
  registry: string,
  scratch: string,
): Promise<Tarball | undefined> {
  const answer = await ask(new URL(name.replace("/", "%2f"), registry), name);
  if (answer.status === 404) return undefined;
  const { versions = {} } = (await answer.json()) as { versions?: Record<string, { dist: { tarball: string } }> };
  const url = versions[version]?.dist.tarball;
  if (url === undefined) return undefined;
  const path = join(scratch, `published-${name.replaceAll("/", "-")}.tgz`);
  await writeFile(path, await (await ask(new URL(url), name)).bytes());
  return readTarball(path, scratch);
}

async function ask(url: URL, name: string): Promise<Response> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new Error(`${url.origin} does not say which versions of ${name} it has. Is it the registry?`, {
      cause: error,
    });
  });
  if (response.ok || response.status === 404) return response;
  throw new Error(`${url.origin} answers ${response.status} when it is asked for ${name}. Is it the registry?`);
}
