import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The fields of a package.json that this package reads. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly engines?: Readonly<Record<string, string>>;
  readonly exports?: Exports;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly repository?: string | { readonly url: string };
}

export type Exports = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** An absolute path. */
  readonly folder: string;
  readonly engines: Readonly<Record<string, string>>;
}

/** Finds the packages in `packages/` that are not private. */
export async function findPublishedPackages(root: string): Promise<PublishedPackage[]> {
  const found: PublishedPackage[] = [];
  for (const entry of (await readdir(join(root, "packages"))).toSorted()) {
    const folder = join(root, "packages", entry);
    const text = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const { name, version, engines = {}, private: isPrivate } = JSON.parse(text) as Manifest;
    if (!isPrivate) found.push({ name, version, folder, engines });
  }
  return found;
}

/**
 * The oldest Node that a package supports.
 *
 * @throws {Error} `engines.node` does not have the form `>=20.3.0`.
 */
export function oldestNode({ name, engines }: PublishedPackage): string {
  const { node = "" } = engines;
  const version = /^>=(\d+\.\d+\.\d+)$/.exec(node)?.[1];
  if (version === undefined) throw new Error(`engines.node of ${name} must be like ">=20.3.0", got "${node}"`);
  return version;
}
