import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { versionsOf } from "../read/versions-of.ts";
import type { Change } from "./change.ts";
import { compareDocuments } from "./compare-documents.ts";
import { loadSide, readAtRevision } from "./load-side.ts";

const run = promisify(execFile);
const PACKAGE = "@airbyte-web-backend/schema";
/** In the place of a tag: the version that comes before every other. */
const NEVER = `${PACKAGE}@0.0.0`;
const BUMPS = ["none", "patch", "minor", "major"] as const;

/** How big a release is. */
export type Bump = (typeof BUMPS)[number];

export interface BumpOptions {
  /** The repository. */
  readonly root: string;
}

/**
 * Holds the changesets against what changed in the spec since the last release of the schema package, which its git tag
 * names. Changesets that were turned into a version already count as that version. Before the first release everything is
 * new, so some announcement is needed.
 *
 * @returns The exit code: 1 if the changesets announce less than what changed.
 * @throws {Error} There is no git to ask for the last release.
 */
export async function bump({ root }: BumpOptions): Promise<number> {
  const released = await lastRelease(root);
  const changes = await changesSince(released, root);
  const needed = neededBump(changes, released);
  const announced = largest([await bumpInChangesets(root), await bumpInVersion(root, released)]);
  const isEnough = BUMPS.indexOf(announced) >= BUMPS.indexOf(needed);
  const since = released === NEVER ? await withoutRelease(root) : `since ${released}`;
  const what = `${needed} ${since}, the changesets announce ${announced}`;
  process.stdout.write(isEnough ? `enough: ${what}\n` : `too little: ${what}; run \`pnpm changeset\`\n`);
  if (!isEnough)
    for (const { severity, where, message } of changes) process.stdout.write(`  ${severity}  ${where} ${message}\n`);
  return isEnough ? 0 : 1;
}

/** Breaking needs a major release, anything else a minor one; before 1.0.0 a minor and a patch. */
export function neededBump(changes: readonly Pick<Change, "severity">[], released: string): Bump {
  const isBeforeOne = released.startsWith(`${PACKAGE}@0.`);
  if (changes.length === 0) return "none";
  const isBreaking = changes.some(({ severity }) => severity === "breaking");
  if (isBreaking) return isBeforeOne ? "minor" : "major";
  return isBeforeOne ? "patch" : "minor";
}

/** @returns The tag, or `NEVER`. */
async function lastRelease(root: string): Promise<string> {
  const args = ["tag", "--list", `${PACKAGE}@*`, "--sort=-version:refname", "--merged"];
  try {
    const { stdout } = await run("git", args, { cwd: root });
    // Not of a release candidate such as 1.0.0-rc.1: whoever takes the next release had the one before it.
    return stdout.split("\n").find((tag) => /@\d+\.\d+\.\d+$/.test(tag)) ?? NEVER;
  } catch (cause) {
    throw new Error(`${root}: git cannot tell the last release: it is no repository, or has no commit`, { cause });
  }
}

/** Why no release is known. A shallow clone, as CI makes one, lacks the tag of a release that there was. */
async function withoutRelease(root: string): Promise<string> {
  const { stdout } = await run("git", ["rev-parse", "--is-shallow-repository"], { cwd: root });
  if (stdout.trim() !== "true") return "and nothing was released yet";
  return "and this clone is shallow, so a release may be missing (`git fetch --unshallow --tags` brings it)";
}

async function changesSince(released: string, root: string): Promise<Change[]> {
  const spec = join(root, "spec");
  const before = released === NEVER ? [] : await versionsAt(released, root);
  const now = versionsOf(spec, undefined);
  const gone = before.filter((version) => !now.includes(version));
  const come = now.filter((version) => !before.includes(version));
  const compared = before
    .filter((version) => now.includes(version))
    .map(async (version) => {
      const document = await readAtRevision(released, version, spec);
      if (document === undefined) throw new Error(`git has no ${version}/openapi.yaml at ${released}`);
      return compareDocuments(document, await loadSide(version, spec));
    });
  return [
    ...gone.map((where): Change => ({ severity: "breaking", kind: "version-removed", where, message: "is gone" })),
    ...come.map((where): Change => ({ severity: "safe", kind: "version-added", where, message: "is new" })),
    ...(await Promise.all(compared)).flat(),
  ];
}

async function versionsAt(released: string, root: string): Promise<string[]> {
  const { stdout } = await run("git", ["ls-tree", "-d", "--name-only", `${released}:spec`], { cwd: root });
  return stdout.split("\n").filter(Boolean);
}

async function bumpInChangesets(root: string): Promise<Bump> {
  const folder = join(root, ".changeset");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".md"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  const levels = texts.map((text) => {
    const [, header = ""] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
    return new RegExp(`^["']?${PACKAGE}["']?: *(\\w+)`, "m").exec(header)?.[1];
  });
  return largest(BUMPS.filter((bump) => levels.includes(bump)));
}

async function bumpInVersion(root: string, released: string): Promise<Bump> {
  const manifest = await readFile(join(root, "packages/schema/package.json"), "utf8").catch(() => undefined);
  if (manifest === undefined) return "none";
  const [before = [], now = []] = [released.split("@").at(-1) ?? "", JSON.parse(manifest).version as string].map(
    (version) => version.split("."),
  );
  const first = now.findIndex((part, index) => part !== before[index]);
  return (["major", "minor", "patch"] as const)[first] ?? "none";
}

function largest(bumps: readonly Bump[]): Bump {
  return BUMPS[Math.max(0, ...bumps.map((bump) => BUMPS.indexOf(bump)))] ?? "none";
}
