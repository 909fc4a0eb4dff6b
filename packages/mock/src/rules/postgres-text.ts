/** In code points: column-length [observed]. 2.0-text-length was observed for ASCII only. */
export const maxColumnLength = 256;

/** Whether a text is too long for a `varchar` column. */
export function isTooLong(text: string): boolean {
  return text.length > maxColumnLength && [...text].length > maxColumnLength;
}

/** Compares as the collation C.UTF-8 does, 2.0-list-order [observed]: by code point. `<` compares UTF-16 units. */
export function compareTexts(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  return (left.codePointAt(at) ?? -1) - (right.codePointAt(at) ?? -1);
}
