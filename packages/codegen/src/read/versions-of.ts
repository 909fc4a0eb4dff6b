import { readdirSync } from "node:fs";
import { UsageError } from "../cli/usage-error.ts";

/**
 * The versions in a spec folder, oldest first, or only the wanted one.
 *
 * @throws {UsageError} The wanted version does not exist.
 */
export function versionsOf(spec: string, wanted: string | undefined): string[] {
  const versions = foldersIn(spec);
  if (versions.length === 0) throw new Error(`${spec}: has no version folder such as 0.36`);
  if (wanted === undefined) return versions;
  if (!versions.includes(wanted)) {
    throw new UsageError(`unknown version ${wanted}: use one of ${versions.join(", ")}`);
  }
  return [wanted];
}

/** @throws {Error} The folder cannot be read. */
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
