/** column-surrogate [observed]: half of a surrogate pair is no character of UTF-8, and is stored as a question mark. */
export function toColumnText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "?");
}
