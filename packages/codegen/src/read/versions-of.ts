import { readdirSync } from "node:fs";
import { UsageError } from "../cli/usage-error.ts";

/**
 * The folders of the spec, each a version, the oldest first; or the one that is wanted.
 *
 * @throws {UsageError} There is none of that name.
 */
export function versionsOf(spec: string, wanted: string | undefined): string[] {
  const versions = foldersIn(spec);
  if (versions.length === 0) throw new Error(`${spec}: holds no version folder such as 0.36`);
  if (wanted === undefined) return versions;
  if (!versions.includes(wanted)) {
    throw new UsageError(`there is no version ${wanted}, there is ${versions.join(", ")}`);
  }
  return [wanted];
}

/** @throws {Error} The folder cannot be read. The message names it and says why. */
export function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
      .sort(new Intl.Collator("en", { numeric: true }).compare);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new Error(`${folder}: cannot be read: ${code === "ENOENT" ? "no such folder" : message}`, { cause });
  }
}
