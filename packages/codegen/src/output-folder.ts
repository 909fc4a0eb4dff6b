import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface FolderOptions {
  /** Whether `files` are only some of what is generated, so that others are none of our business. Default false. */
  readonly isPartial?: boolean;
}

/** The generated files of `folder` that are missing, differ from `files`, or should not be there. */
export async function staleFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  { isPartial = false }: FolderOptions = {},
): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of files) {
    const current = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (current !== text) stale.push(name);
  }
  return [...stale, ...(isPartial ? [] : await leftOvers(folder, files))].sort();
}

/**
 * Writes all files or none: first beside their places, then renamed over them, so a failure leaves the old output whole.
 * Generated files that are no longer rendered are removed.
 *
 * @throws {Error} The folder cannot be written; the message names it and says why.
 */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  { isPartial = false }: FolderOptions = {},
): Promise<void> {
  const temporary = new Map([...files.keys()].map((name) => [name, join(folder, `.${name}.${process.pid}.tmp`)]));
  try {
    await mkdir(folder, { recursive: true });
    for (const name of files.keys()) {
      const current = await stat(join(folder, name)).catch(() => undefined);
      if (current?.isDirectory()) throw new Error(`${name} is a folder, remove it`);
    }
    for (const [name, text] of files) await writeFile(temporary.get(name) as string, text);
    for (const [name, path] of temporary) await rename(path, join(folder, name));
    if (!isPartial) for (const name of await leftOvers(folder, files)) await rm(join(folder, name));
  } catch (cause) {
    throw new Error(`${folder}: cannot be written: ${reasonOf(cause)}`, { cause });
  } finally {
    await Promise.all([...temporary.values()].map((path) => rm(path, { force: true }).catch(() => {})));
  }
}

function reasonOf(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return "no space left";
  if (code === "EFBIG") return "a file would be larger than this system allows";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "no permission";
  if (code === "ENOTDIR" || code === "EEXIST") return "it, or a folder above it, is a file";
  return message;
}

async function leftOvers(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".gen.ts") && !files.has(name));
}
