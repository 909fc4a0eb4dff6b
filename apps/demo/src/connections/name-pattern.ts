import { CommandError } from "../command-error.ts";
import { EXIT_CODES } from "../exit-code.ts";

/**
 * Whether a text is like a pattern: `*` is any characters, `?` is one, and everything else is itself, composed or not.
 * Not the glob of a library: those are made for paths, where a slash, a dot at the start and brackets mean something.
 *
 * @param options.isCaseSensitive Default: upper case or lower is the same.
 * @throws {CommandError} The pattern is empty, as an unset variable of a shell is. Exit code 2.
 */
export function matchesPattern(
  pattern: string,
  { isCaseSensitive = false }: { readonly isCaseSensitive?: boolean } = {},
): (text: string) => boolean {
  if (pattern.trim() === "") {
    throw new CommandError("an empty pattern names nothing", {
      exitCode: EXIT_CODES.usage,
      hint: "* names every connection. Is a variable of your shell not set?",
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
