import { ConfigError } from "@airbyte-web-backend/client/errors";

/** The options of `matchesPattern`. */
export interface PatternOptions {
  /** Default: true. */
  readonly isCaseSensitive?: boolean;
}

/**
 * Matches names with patterns. `*` is any characters, `?` is one, and every other character is itself, also `.`, `/` and `[`.
 * A pattern after `!` excludes names. A name matches if no `!` pattern excludes it and at least one other pattern includes
 * it; with `!` patterns only, all other names match. The order of the patterns does not matter. Unicode is normalised.
 *
 * @returns A test for a name.
 * @throws {ConfigError} A pattern is empty, as an unset variable is, or there is none.
 * @example
 * const isMine = matchesPattern(["Shop *", "!* to Snowflake"]);
 * isMine("Shop to BigQuery"); // true
 */
export function matchesPattern(
  patterns: string | readonly string[],
  options: PatternOptions = {},
): (name: string) => boolean {
  const { isCaseSensitive = true } = options;
  const included: Matcher[] = [];
  const excluded: Matcher[] = [];
  const all = typeof patterns === "string" ? [patterns] : patterns;
  if (!Array.isArray(all) || !all.every((each) => typeof each === "string")) {
    throw invalidPatterns("must be a string or a list of strings");
  }
  for (const each of all) {
    const isExclusion = each.startsWith("!");
    const pattern = isExclusion ? each.slice(1) : each;
    if (pattern.trim() === "") throw invalidPatterns(`must not contain the empty pattern ${JSON.stringify(each)}`);
    (isExclusion ? excluded : included).push(toMatcher(pattern, isCaseSensitive));
  }
  if (all.length === 0) throw invalidPatterns("must contain at least one pattern");
  return (name) => {
    const text = name.normalize();
    if (excluded.some((matches) => matches(text))) return false;
    return included.length === 0 || included.some((matches) => matches(text));
  };
}

type Matcher = (text: string) => boolean;

function invalidPatterns(reason: string): ConfigError {
  return new ConfigError("patterns", reason, { hint: 'Use "*" for every name. Is a variable unset?' });
}

/**
 * Searches for the texts between the stars one after the other, each as far left as possible. A regular expression for the whole
 * pattern could try so many combinations that it never ends.
 */
function toMatcher(pattern: string, isCaseSensitive: boolean): Matcher {
  const flags = isCaseSensitive ? "gsu" : "gisu";
  const parts = pattern
    .normalize()
    .split(/\*+/)
    .map((part) => part.replace(/[\\^$.|+()[\]{}/]/g, "\\$&").replaceAll("?", "."));
  const last = parts.length - 1;
  const inOrder = parts.slice(0, last).map((part, index) => new RegExp((index === 0 ? "^" : "") + part, flags));
  const atEnd = new RegExp(`${last === 0 ? "^" : ""}${parts[last]}$`, flags);
  return (text) => {
    let position = 0;
    for (const part of inOrder) {
      part.lastIndex = position;
      if (!part.test(text)) return false;
      position = part.lastIndex;
    }
    atEnd.lastIndex = position;
    return atEnd.test(text);
  };
}
