import { isTooLong, maxColumnLength } from "../../rules/postgres-text.ts";
import { writeJson } from "../../state/exact-number.ts";
import { databaseFailure } from "../errors/internal-error.ts";

export interface Row {
  /** The SQL that writes it. */
  statement: string;
  /** The values of the `varchar(256)` columns, by parameter number. */
  texts: { [parameter: number]: string | null };
  /** The values of the `jsonb` columns. */
  documents: readonly unknown[];
}

/**
 * Checks a row as PostgreSQL does. PostgreSQL checks foreign keys later.
 *
 * @throws 500 A string contains U+0000 (column-nul [observed]) or is too long (column-length [observed]), or a document
 * contains U+0000 (jsonb-nul [observed]).
 */
export function checkRow({ statement, texts, documents }: Row): void {
  // PostgreSQL decodes all parameters first.
  for (const [parameter, text] of Object.entries(texts)) {
    if (text?.includes("\0"))
      throw databaseFailure(
        statement,
        `ERROR: invalid byte sequence for encoding "UTF8": 0x00\n  Where: unnamed portal parameter $${parameter}`,
      );
  }
  for (const text of Object.values(texts)) {
    if (text !== null && isTooLong(text))
      throw databaseFailure(statement, `ERROR: value too long for type character varying(${maxColumnLength})`);
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

/** The part of a document that PostgreSQL quotes: the end of the text before the first string with U+0000. */
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
