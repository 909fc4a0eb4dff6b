import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The generated files of `folder` that are missing, differ from `files`, or should not be there. */
export async function staleFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of files) {
    const current = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (current !== text) stale.push(name);
  }
  return [...stale, ...(await leftOvers(folder, files))].sort();
}

/**
 * Writes all files or none: first beside their places, then renamed over them, so a failure leaves the old output whole.
 * Generated files that are no longer rendered are removed.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of files.keys()) {
    const current = await stat(join(folder, name)).catch(() => undefined);
    if (current?.isDirectory()) throw new Error(`${join(folder, name)}: is a folder, remove it`);
  }
  const temporary = new Map([...files.keys()].map((name) => [name, join(folder, `.${name}.${process.pid}.tmp`)]));
  try {
    for (const [name, text] of files) await writeFile(temporary.get(name) as string, text);
    for (const [name, path] of temporary) await rename(path, join(folder, name));
  } finally {
    await Promise.all([...temporary.values()].map((path) => rm(path, { force: true })));
  }
  for (const name of await leftOvers(folder, files)) await rm(join(folder, name));
}

async function leftOvers(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".gen.ts") && !files.has(name));
}
