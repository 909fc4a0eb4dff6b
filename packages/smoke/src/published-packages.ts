import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What this package reads in a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly type?: string;
  readonly sideEffects?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly exports?: Exports;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export type Exports = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** An absolute path. */
  readonly folder: string;
}

/** The packages of a repository that are meant for npm: those in `packages/` that are not private. */
export async function findPublishedPackages(root: string): Promise<PublishedPackage[]> {
  const found: PublishedPackage[] = [];
  for (const entry of (await readdir(join(root, "packages"))).toSorted()) {
    const folder = join(root, "packages", entry);
    const text = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const { name, version, private: isPrivate } = JSON.parse(text) as Manifest;
    if (!isPrivate) found.push({ name, version, folder });
  }
  return found;
}
