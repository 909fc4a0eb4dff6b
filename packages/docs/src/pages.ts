import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository, with a trailing slash. */
export const ROOT: string = fileURLToPath(new URL("../../../", import.meta.url));

/** The paths of hand-written pages. Changelogs, changesets and the reference are generated or temporary. */
export function writtenPages(): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"];
  const files = execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\n");
  const isWritten = (file: string): boolean =>
    file !== "" && !/(^|\/)CHANGELOG\.md$|^docs\/api\/|^\.changeset\//.test(file);
  return files.filter((file) => isWritten(file) && existsSync(ROOT + file)).sort();
}

/** A code block, with the source in the comment above it: `<!-- from examples/readme.ts#use -->`. */
export interface Block {
  readonly language: string;
  readonly code: string;
  readonly source: { readonly file: string; readonly region: string | undefined } | undefined;
}

const BLOCK = /(?:<!-- from (\S+?)(?:#(\S+))? -->\n)?```(\w*)\n([\s\S]*?)^```$/gm;

export function blocksOf(text: string): Block[] {
  return [...text.matchAll(BLOCK)].map(([, file, region, language = "", code = ""]) => ({
    language,
    code,
    source: file === undefined ? undefined : { file, region },
  }));
}

/**
 * Updates the code blocks of a page from their sources.
 *
 * @throws {Error} A file or region does not exist.
 */
export function fillBlocks(page: string, text: string): string {
  return text.replace(BLOCK, (block, file?: string, region?: string, language = "", code = "") => {
    // Without a region, a page may show a part of the file. An empty block becomes the whole file.
    if (file === undefined || (region === undefined && code !== "")) return block;
    const from = region === undefined ? file : `${file}#${region}`;
    const filling = region === undefined ? readSource(page, file) : readRegion(page, file, region);
    return `<!-- from ${from} -->\n\`\`\`${language}\n${filling}\`\`\``;
  });
}

/** Reads a source relative to the page or to the root. */
export function readSource(page: string, file: string): string {
  const path = [join(ROOT, dirname(page), file), join(ROOT, file)].find(existsSync);
  if (path === undefined) throw new Error(`${page} has code from ${file}, which does not exist`);
  return readFileSync(path, "utf8");
}

function readRegion(page: string, file: string, region: string): string {
  const regions = readSource(page, file).matchAll(/^( *)\/\/ #region (\S+)\n([\s\S]*?)^ *\/\/ #endregion/gm);
  const [, indent = "", , code] = [...regions].find(([, , name]) => name === region) ?? [];
  if (code === undefined) throw new Error(`${page} has code from ${file}#${region}, which does not exist`);
  return `${code.replaceAll(new RegExp(`^${indent}`, "gm"), "").trimEnd()}\n`;
}
