import { mkdir, mkdtemp, readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { pnpm } from "./package-managers.ts";
import type { Manifest, PublishedPackage } from "./published-packages.ts";
import { runOrThrow } from "./run.ts";

export interface Tarball {
  readonly path: string;
  /** The size of the `.tgz`. */
  readonly bytes: number;
  readonly manifest: Manifest;
  /** The text of each file by its path, without `package/` and with slashes. */
  readonly files: ReadonlyMap<string, string>;
}

/** Packs a package like `pnpm publish` into a folder, and reads the tarball. */
export async function packPackage({ name, folder }: PublishedPackage, into: string): Promise<Tarball> {
  const path = join(into, `${name.replace(/^@/, "").replace("/", "-")}.tgz`);
  await runOrThrow(pnpm("pack", "--out", path), { cwd: folder, env: { npm_config_ignore_scripts: "true" } });
  return readTarball(path, into);
}

/** Reads a tarball of npm. Unpacks it in `scratch`. */
export async function readTarball(path: string, scratch: string): Promise<Tarball> {
  await mkdir(scratch, { recursive: true });
  const folder = await mkdtemp(join(scratch, "unpacked-"));
  await runOrThrow(["tar", "-xzf", path, "-C", folder], { cwd: scratch });
  const root = join(folder, "package");
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
  const files = new Map<string, string>();
  for (const name of paths.toSorted()) files.set(name, await readFile(join(root, name), "utf8"));
  const manifest = JSON.parse(files.get("package.json") ?? "null") as Manifest | null;
  if (manifest === null) throw new Error(`${path} has no package.json`);
  return { path, bytes: (await stat(path)).size, manifest, files };
}
