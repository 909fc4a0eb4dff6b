const PARTS = /\\(.?)|'([^']*)'?|"((?:\\.|[^"\\])*)"?/gs;

/** What a word means that stands on a command line of bash or zsh, quoted or escaped, and perhaps not finished. */
export function unquoted(word: string): string {
  return word.replace(
    PARTS,
    (_, escaped?: string, single?: string, double = "") => escaped ?? single ?? double.replace(/\\(["\\$`])/g, "$1"),
  );
}

/**
 * How bash wants a text written that takes the place of a word: after a quote that is open as the quote demands, without
 * that quote itself, and elsewhere escaped. The beginning of a text is written as the beginning of the whole.
 */
export function quoterFor(word: string): (text: string) => string {
  if (/^"(\\.|[^"\\])*\\?$/s.test(word)) return (text) => text.replace(/["\\$`]/g, "\\$&");
  if (/^'[^']*$/.test(word)) return (text) => text.replaceAll("'", "'\\''");
  return (text) => text.replace(/[^\w@%+,./\-\u0080-\u{10ffff}]/gu, "\\$&");
}
