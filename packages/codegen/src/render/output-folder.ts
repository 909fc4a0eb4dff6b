import { mkdir, readdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
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
 * Writes the files of all folders, and removes left over generated files.
 *
 * @throws {Error} A folder cannot be written.
 */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  for (const output of outputs) {
    const { folder, files } = output;
    try {
      await mkdir(folder, { recursive: true });
      for (const [name, text] of files) await writeFile(join(folder, name), text);
      for (const name of await leftOvers(output)) await rm(join(folder, name));
    } catch (cause) {
      throw new Error(`${folder}: cannot be written: ${(cause as Error).message}`, { cause });
    }
    if (files.size === 0) await rmdir(folder).catch(() => {}); // it may have files of others
  }
}

async function leftOvers({ folder, files, isPartial = false }: Output): Promise<string[]> {
  if (isPartial) return [];
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".gen.ts") && !files.has(name));
}
