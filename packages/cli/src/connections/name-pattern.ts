import { CommandError } from "../errors/command-error.ts";
import { EXIT_CODES } from "../errors/exit-code.ts";

/**
 * Matches a pattern: `*` is any characters, `?` is one; Unicode is normalised. Globs of libraries are for paths, where
 * slashes, leading dots and brackets are special.
 *
 * @param options.isCaseSensitive Default: false.
 * @returns A test for a text.
 * @throws {CommandError} The pattern is empty, as an unset shell variable is. Exit code 2.
 */
export function matchesPattern(
  pattern: string,
  { isCaseSensitive = false }: { readonly isCaseSensitive?: boolean } = {},
): (text: string) => boolean {
  if (pattern.trim() === "") {
    throw new CommandError("the pattern is empty", {
      exitCode: EXIT_CODES.usage,
      hint: "Use * for every connection. Is a shell variable unset?",
    });
  }
  const source = pattern
    .normalize()
    .replace(/[\\^$.|+()[\]{}/]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replaceAll("?", ".");
  const regex = new RegExp(`^${source}$`, isCaseSensitive ? "su" : "isu");
  return (text) => regex.test(text.normalize());
}
