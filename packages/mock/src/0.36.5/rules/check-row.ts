import { databaseFailure } from "../../errors/internal-error.ts";
import { writeJson } from "../../state/exact-number.ts";

export interface Row {
  /** What SQL writes it. */
  statement: string;
  /** The columns of type `varchar(256)`, by the number of their parameter. */
  texts: { [parameter: number]: string | null };
  /** The columns of type `jsonb`. */
  documents: readonly unknown[];
}

/** PostgreSQL counts characters, which are code points: column-length [observed]. */
const maxLength = 256;

/**
 * Looks at a row as PostgreSQL does when it is written; foreign keys come after this.
 *
 * @throws 500 A text has U+0000 in it: column-nul [observed]; it is too long: column-length [observed]; a document has U+0000
 * in it: jsonb-nul [observed].
 */
export function checkRow({ statement, texts, documents }: Row): void {
  // Parameters are decoded before anything else is done with them.
  for (const [parameter, text] of Object.entries(texts)) {
    if (text?.includes("\0"))
      throw databaseFailure(
        statement,
        `ERROR: invalid byte sequence for encoding "UTF8": 0x00\n  Where: unnamed portal parameter $${parameter}`,
      );
  }
  for (const text of Object.values(texts)) {
    if (text !== null && text.length > maxLength && [...text].length > maxLength)
      throw databaseFailure(statement, `ERROR: value too long for type character varying(${maxLength})`);
  }
  for (const document of documents) {
    const context = findNul(document);
    if (context !== undefined)
      throw databaseFailure(
        statement,
        `ERROR: unsupported Unicode escape sequence\n  Detail: \\u0000 cannot be converted to text.\n  Where: JSON data, line 1: ${context}`,
      );
  }
}

/** What PostgreSQL quotes of a document: the end of what stands before the first text with U+0000 in it. */
function findNul(document: unknown): string | undefined {
  const json = writeJson(document);
  if (!json.includes("\\u0000")) return undefined;
  const string = /"(?:[^"\\]|\\.)*"/g;
  for (const { 0: token, index } of json.matchAll(string)) {
    if (!/^(?:[^\\]|\\[^u]|\\u(?!0000))*\\u0000/.test(token)) continue;
    const before = json.slice(0, index);
    return `${before.length >= 53 ? `...${before.slice(-49)}` : before}...`;
  }
  return undefined;
}

/** column-surrogate [observed]: half of a surrogate pair is no character of UTF-8, and is stored as a question mark. */
export function toColumnText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "?");
}
