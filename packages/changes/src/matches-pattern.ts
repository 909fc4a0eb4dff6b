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
  const included: RegExp[] = [];
  const excluded: RegExp[] = [];
  const all = typeof patterns === "string" ? [patterns] : patterns;
  for (const each of all) {
    const isExclusion = each.startsWith("!");
    const pattern = isExclusion ? each.slice(1) : each;
    if (pattern.trim() === "") throw emptyPattern(`must not contain the empty pattern ${JSON.stringify(each)}`);
    (isExclusion ? excluded : included).push(toRegExp(pattern, isCaseSensitive));
  }
  if (all.length === 0) throw emptyPattern("must contain at least one pattern");
  return (name) => {
    const text = name.normalize();
    if (excluded.some((regExp) => regExp.test(text))) return false;
    return included.length === 0 || included.some((regExp) => regExp.test(text));
  };
}

function emptyPattern(reason: string): ConfigError {
  return new ConfigError("patterns", reason, { hint: 'Use "*" for every name. Is a variable unset?' });
}

function toRegExp(pattern: string, isCaseSensitive: boolean): RegExp {
  const source = pattern
    .normalize()
    .replace(/[\\^$.|+()[\]{}/]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, isCaseSensitive ? "su" : "isu");
}
