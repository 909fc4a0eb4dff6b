import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { readChangesets } from "@changesets/read";
import { compareFaces } from "./compare-faces.ts";
import { findSpecChanges } from "./find-spec-changes.ts";
import { findPublishedPackages, type Manifest, type PublishedPackage } from "./published-packages.ts";
import { run, runOrThrow } from "./run.ts";

const BUMPS = ["none", "patch", "minor", "major"] as const;

type Bump = (typeof BUMPS)[number];

/** The package that codegen generates from `spec/`. */
const GENERATED = "@airbyte-web-backend/schema";

export interface Verdict {
  readonly isEnough: boolean;
  /** A line for each package, and below it the reasons if its changesets announce too little. */
  readonly lines: readonly string[];
}

/**
 * Compares the changesets of a repository with the changes of its published packages since their last releases: the public
 * names in `docs/api`, the sources, package.json, and the spec. The work tree counts, committed or not. A package without a
 * release needs any changeset.
 *
 * @throws {Error} Git fails, or a changeset or a spec cannot be read.
 */
export async function checkBumps(root: string): Promise<Verdict> {
  const changesets = await readChangesets(root);
  const { stdout: isShallow } = await run(["git", "rev-parse", "--is-shallow-repository"], { cwd: root });
  const hint = isShallow.trim() === "true" ? SHALLOW : "";
  const lines: string[] = [];
  let isEnough = true;
  for (const published of await findPublishedPackages(root)) {
    const { name, version } = published;
    const released = await lastRelease(name, root);
    const changes = released === undefined ? [FIRST] : await findChanges(published, released, root);
    const needed = neededBump(changes, released ?? FIRST_VERSION);
    const releases = changesets.flatMap((changeset) => changeset.releases).filter((release) => release.name === name);
    // `pnpm version-packages` turns changesets into a version.
    const versioned = bumpBetween(released ?? FIRST_VERSION, version);
    const announced = largest([...releases.map(({ type }) => type), versioned]);

    const since = released === undefined ? `for the first release${hint}` : `since ${released}`;
    const verdict = `${needed} ${since}, the changesets announce ${announced}`;
    if (BUMPS.indexOf(announced) >= BUMPS.indexOf(needed)) {
      lines.push(`${name}: enough, ${verdict}`);
      continue;
    }
    isEnough = false;
    const reasons = changes.map(({ severity, message }) => `  ${severity}: ${message}`);
    lines.push(`${name}: too little, ${verdict}; run "pnpm changeset"`, ...reasons);
  }
  return { isEnough, lines };
}

const SHALLOW = " (this clone is shallow and may lack the tag of a release: run `git fetch --unshallow --tags`)";

/** The version of a package before its first release. */
const FIRST_VERSION = "0.0.0";

interface Change {
  readonly severity: "breaking" | "addition" | "other";
  readonly message: string;
}

const FIRST: Change = { severity: "addition", message: "the package is new" };

/** Before 1.0.0 a breaking change needs a minor bump, and any other change a patch. */
function neededBump(changes: readonly Change[], released: string): Bump {
  const bumps = released.startsWith("0.")
    ? ({ breaking: "minor", addition: "patch", other: "patch" } as const)
    : ({ breaking: "major", addition: "minor", other: "patch" } as const);
  return largest(changes.map(({ severity }) => bumps[severity]));
}

async function lastRelease(name: string, root: string): Promise<string | undefined> {
  const tags = await runOrThrow(["git", "tag", "--merged", "HEAD", "--list", `${name}@*`, "--sort=-version:refname"], {
    cwd: root,
  });
  const versions = tags.split("\n").map((tag) => tag.slice(name.length + 1));
  return versions.find((version) => /^\d+\.\d+\.\d+$/.test(version));
}

async function findChanges({ name, folder }: PublishedPackage, released: string, root: string): Promise<Change[]> {
  const tag = `${name}@${released}`;
  const path = relative(root, folder).replaceAll(sep, "/");
  const face = `docs/api/${name.split("/").at(-1)}/public-face.txt`;
  const changes: Change[] = compareFaces(await textAt(tag, face, root), await textNow(face, root));
  if (name === GENERATED) changes.push(...(await findSpecChanges(tag, root)));

  const manifests = [await textAt(tag, `${path}/package.json`, root), await textNow(`${path}/package.json`, root)];
  const [before, now] = manifests.map((text) => JSON.parse(text || "{}") as Manifest);
  for (const field of ["engines", "peerDependencies", "bin", "exports", "dependencies"] as const) {
    if (JSON.stringify(before?.[field]) === JSON.stringify(now?.[field])) continue;
    const severity = field === "engines" || field === "peerDependencies" ? "breaking" : "other";
    changes.push({ severity, message: `${field} in package.json is changed` });
  }

  const sources = ["--", `${path}/src`, ":(exclude,glob)**/*.test.ts"];
  const known = await runOrThrow(["git", "diff", "--name-only", tag, ...sources], { cwd: root });
  const unknown = await runOrThrow(["git", "ls-files", "--others", "--exclude-standard", ...sources], { cwd: root });
  const [first, ...more] = `${known}${unknown}`.split("\n").filter(Boolean);
  if (first !== undefined) {
    changes.push({ severity: "other", message: more.length === 0 ? first : `${first} and ${more.length} more files` });
  }
  return changes;
}

/** The text of a file at a revision, or "" if it did not exist. */
async function textAt(revision: string, path: string, root: string): Promise<string> {
  const { exitCode, stdout } = await run(["git", "show", `${revision}:${path}`], { cwd: root });
  return exitCode === 0 ? stdout : "";
}

async function textNow(path: string, root: string): Promise<string> {
  return readFile(join(root, path), "utf8").catch(() => "");
}

function bumpBetween(before: string, now: string): Bump {
  const [old, young] = [before.split("."), now.split(".")];
  return (["major", "minor", "patch"] as const)[young.findIndex((part, index) => part !== old[index])] ?? "none";
}

function largest(bumps: readonly Bump[]): Bump {
  return BUMPS[Math.max(0, ...bumps.map((bump) => BUMPS.indexOf(bump)))] ?? "none";
}
