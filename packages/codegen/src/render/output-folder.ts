import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { BANNER, oneLine } from "./banner.ts";

/** A folder and what belongs into it. */
export interface Output {
  readonly folder: string;
  /** File name → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether `files` are only some of what is generated, so that others are none of our business. Default false. */
  readonly isPartial?: boolean;
}

/** What belongs, namely nothing, into the folders of versions that there are no more. Other folders are left alone. */
export async function outputsOfGoneVersions(out: string, versions: readonly string[]): Promise<Output[]> {
  const entries = await readdir(out, { withFileTypes: true }).catch(() => []);
  const names = entries.flatMap((entry) => (entry.isDirectory() && !versions.includes(entry.name) ? [entry.name] : []));
  const outputs = names.sort().map((name) => ({ folder: join(out, name), files: new Map<string, string>() }));
  const areOurs = await Promise.all(outputs.map(({ folder }) => isOutput(folder)));
  return outputs.filter((_output, index) => areOurs[index]);
}

/** Whether each generated file of a folder, of which there is one, says that it is from the version of that name. */
async function isOutput(folder: string): Promise<boolean> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".gen.ts"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.length > 0 && texts.every((text) => text.startsWith(`${BANNER}${oneLine(basename(folder))} `));
}

/** The generated files of a folder that are missing, differ, or should not be there. */
export async function staleFiles(output: Output): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of output.files) {
    const current = await readFile(join(output.folder, name), "utf8").catch(() => undefined);
    // Git may have been told to write other ends of lines into the work tree.
    if (current?.replaceAll("\r\n", "\n") !== text) stale.push(name);
  }
  return [...stale, ...(await leftOvers(output))].sort();
}

/**
 * Writes all files of all folders or none: first beside their places, then renamed over them, so a failure leaves the old
 * output whole. Generated files that are no longer rendered are removed.
 *
 * @throws {Error} A folder cannot be written; the message names it and says why.
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
      if (current?.isDirectory()) throw new Error(`${name} is a folder, remove it`);
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

/** Not `recursive`: below a folder that takes none, such as /proc, Node tries again and again, without end. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const isThere = async (path: string): Promise<boolean> =>
      (await stat(path).catch(() => undefined))?.isDirectory() === true;
    if (code === "EEXIST" && (await isThere(folder))) return;
    if (code !== "ENOENT") throw cause;
    if (await isThere(dirname(folder))) throw new Error("there can be no folder of that name", { cause });
    await makeFolder(dirname(folder));
    await mkdir(folder);
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

async function leftOvers({ folder, files, isPartial = false }: Output): Promise<string[]> {
  if (isPartial) return [];
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".gen.ts") && !files.has(name));
}
