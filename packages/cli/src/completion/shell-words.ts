const PARTS = /\\(.?)|'([^']*)'?|"((?:\\.|[^"\\])*)"?/gs;

/** The value of a word of bash or zsh, quoted or escaped, perhaps incomplete. */
export function unquoted(word: string): string {
  return word.replace(
    PARTS,
    (_, escaped?: string, single?: string, double = "") => escaped ?? single ?? double.replace(/\\(["\\$`])/g, "$1"),
  );
}

/**
 * How to quote a text for bash that replaces a word: inside an open quote as that quote needs, without the quote itself;
 * elsewhere escaped. A prefix of the text is quoted to a prefix of the result.
 */
export function quoterFor(word: string): (text: string) => string {
  if (/^"(\\.|[^"\\])*\\?$/s.test(word)) return (text) => text.replace(/["\\$`]/g, "\\$&");
  if (/^'[^']*$/.test(word)) return (text) => text.replaceAll("'", "'\\''");
  return (text) => text.replace(/[^\w@%+,./\-\u0080-\u{10ffff}]/gu, "\\$&");
}
