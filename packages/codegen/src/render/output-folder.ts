import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { BANNER, oneLine } from "./banner.ts";

/** A folder and its generated files. */
export interface Output {
  readonly folder: string;
  /** File name → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether other generated files in the folder stay. Default false. */
  readonly isPartial?: boolean;
}

/** Empty outputs for the folders of removed versions. Other folders stay. */
export async function outputsOfGoneVersions(out: string, versions: readonly string[]): Promise<Output[]> {
  const entries = await readdir(out, { withFileTypes: true }).catch(() => []);
  const names = entries.flatMap((entry) => (entry.isDirectory() && !versions.includes(entry.name) ? [entry.name] : []));
  const outputs = names.sort().map((name) => ({ folder: join(out, name), files: new Map<string, string>() }));
  const areOurs = await Promise.all(outputs.map(({ folder }) => isOutput(folder)));
  return outputs.filter((_output, index) => areOurs[index]);
}

/** Whether a folder has generated files, all with the banner of the version of that name. */
async function isOutput(folder: string): Promise<boolean> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".gen.ts"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.length > 0 && texts.every((text) => text.startsWith(`${BANNER}${oneLine(basename(folder))} `));
}

/** The generated files of a folder that are missing, different or left over. */
export async function staleFiles(output: Output): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of output.files) {
    const current = await readFile(join(output.folder, name), "utf8").catch(() => undefined);
    // Git may write CRLF line endings into the work tree.
    if (current?.replaceAll("\r\n", "\n") !== text) stale.push(name);
  }
  return [...stale, ...(await leftOvers(output))].sort();
}

/**
 * Writes all files of all folders or none: writes temporary files, then renames them. Removes left over generated files.
 *
 * @throws {Error} A folder cannot be written.
 */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const staged = outputs.flatMap(({ folder, files }) =>
    [...files].map(([name, text]) => {
      const temporary = join(folder, `.${name}.${process.pid}.tmp`);
      return { folder, name, text, path: join(folder, name), temporary };
    }),
  );
  let at = "";
  try {
    for (const { folder, name, text, path, temporary } of staged) {
      at = folder;
      await makeFolder(folder);
      const current = await stat(path).catch(() => undefined);
      if (current?.isDirectory()) throw new Error(`${name} is a folder: remove it`);
      await writeFile(temporary, text);
    }
    for (const { folder, path, temporary } of staged) {
      at = folder;
      await rename(temporary, path);
    }
    for (const output of outputs) {
      at = output.folder;
      for (const name of await leftOvers(output)) await rm(join(at, name));
      if (output.files.size === 0) await rmdir(at).catch(() => {}); // it may have files of others
    }
  } catch (cause) {
    throw new Error(`${at}: cannot be written: ${reasonOf(cause)}`, { cause });
  } finally {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true }).catch(() => {})));
  }
}

/** Not with `recursive`: in /proc and similar folders, Node retries forever. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const isThere = async (path: string): Promise<boolean> =>
      (await stat(path).catch(() => undefined))?.isDirectory() === true;
    if (code === "EEXIST" && (await isThere(folder))) return;
    if (code !== "ENOENT") throw cause;
    if (await isThere(dirname(folder))) throw new Error("a folder of that name cannot be created", { cause });
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

function reasonOf(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") return "no space left";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "no permission";
  if (code === "ENOTDIR" || code === "EEXIST") return "it, or a folder above it, is a file";
  return message;
}

async function leftOvers({ folder, files, isPartial = false }: Output): Promise<string[]> {
  if (isPartial) return [];
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".gen.ts") && !files.has(name));
}
