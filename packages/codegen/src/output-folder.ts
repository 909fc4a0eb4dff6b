import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A folder and what belongs into it. */
export interface Output {
  readonly folder: string;
  /** File name → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether `files` are only some of what is generated, so that others are none of our business. Default false. */
  readonly isPartial?: boolean;
}

/** The generated files of a folder that are missing, differ, or should not be there. */
export async function staleFiles(output: Output): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of output.files) {
    const current = await readFile(join(output.folder, name), "utf8").catch(() => undefined);
    if (current !== text) stale.push(name);
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
      await mkdir(folder, { recursive: true });
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
    }
  } catch (cause) {
    throw new Error(`${at}: cannot be written: ${reasonOf(cause)}`, { cause });
  } finally {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true }).catch(() => {})));
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
