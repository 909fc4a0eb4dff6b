import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { readChangesets } from "@changesets/read";
import { compareFaces } from "./compare-faces.ts";
import { findSpecChanges } from "./find-spec-changes.ts";
import { contractOf, findPublishedPackages, type Manifest, type PublishedPackage } from "./published-packages.ts";
import { run, runOrThrow } from "./run.ts";

const BUMPS = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof BUMPS)[number];

export interface BumpCheck {
  readonly name: string;
  /** The version of the last release, according to its Git tag. Undefined before the first release. */
  readonly released: string | undefined;
  /** The bump that the changes since then need, and these changes. */
  readonly needed: Bump;
  readonly reasons: readonly string[];
  /** The bump of the changesets, or of a version that was made of them. */
  readonly announced: Bump;
  readonly isEnough: boolean;
}

/** The package that codegen generates from `spec/`. */
const GENERATED = "@airbyte-web-backend/schema";

/**
 * Compares the changesets of a repository with the changes of its published packages since their last releases: the public
 * names in `docs/api`, the sources, package.json, and the spec. The work tree counts, committed or not. A package without a
 * release needs any changeset.
 *
 * @throws {Error} Git fails, or a changeset cannot be read.
 */
export async function checkBumps(root: string): Promise<BumpCheck[]> {
  const changesets = await readChangesets(root);
  const checks: BumpCheck[] = [];
  for (const published of await findPublishedPackages(root)) {
    const released = await lastRelease(published.name, root);
    const changes = released === undefined ? [FIRST] : await findChanges(published, released, root);
    const needed = neededBump(changes, released ?? FIRST_VERSION);
    const inChangesets = changesets
      .flatMap(({ releases }) => releases)
      .filter(({ name }) => name === published.name)
      .map(({ type }) => type);
    const announced = largest([...inChangesets, bumpBetween(released ?? FIRST_VERSION, published.version)]);
    const isEnough = BUMPS.indexOf(announced) >= BUMPS.indexOf(needed);
    const reasons = changes.map(({ severity, message }) => `${severity}: ${message}`);
    checks.push({ name: published.name, released, needed, reasons, announced, isEnough });
  }
  return checks;
}

export interface Verdict {
  readonly isEnough: boolean;
  /** A line for each package, and below it the reasons if its changesets announce too little. */
  readonly lines: readonly string[];
}

/** The result of `checkBumps` in words. An error is one line. */
export async function verdictOnChangesets(root: string): Promise<Verdict> {
  try {
    const { stdout } = await run(["git", "rev-parse", "--is-shallow-repository"], { cwd: root });
    const checks = await checkBumps(root);
    return {
      isEnough: checks.every(({ isEnough }) => isEnough),
      lines: checks.flatMap((check) => describeCheck(check, stdout.trim() === "true")),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { isEnough: false, lines: [`.changeset: ${message.split("\n")[0]}`] };
  }
}

function describeCheck(check: BumpCheck, isShallow: boolean): string[] {
  const { name, released, needed, announced, isEnough, reasons } = check;
  const hint = isShallow
    ? " (this clone is shallow and may lack the tag of a release: run `git fetch --unshallow --tags`)"
    : "";
  const since = released === undefined ? `for the first release${hint}` : `since ${released}`;
  const verdict = `${needed} ${since}, the changesets announce ${announced}`;
  if (isEnough) return [`${name}: enough, ${verdict}`];
  return [`${name}: too little, ${verdict}; run "pnpm changeset"`, ...reasons.map((reason) => `  ${reason}`)];
}

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
  const [before, now] = manifests.map((text) => contractOf(JSON.parse(text || "{}") as Manifest));
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
