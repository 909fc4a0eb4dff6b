// All text of a document that becomes part of code passes through one of these functions.

/** Line separators and bidirectional controls, which can make code look like other code. */
const INVISIBLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as a JavaScript expression, which is also a TypeScript literal type. */
export function literal(value: unknown, indent?: number): string {
  return withEscapes(JSON.stringify(value, undefined, indent));
}

/** Escapes misleading characters and `</script` in the strings of code. */
export function withEscapes(code: string): string {
  return code
    .replaceAll(INVISIBLE, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll(/<(?=\/script|!--)/gi, "\\u003c");
}

/**
 * A docstring with these paragraphs and a trailing line break. Text that would end the comment, add a tag or a compiler directive
 * is escaped.
 *
 * @param facts Lines that are not escaped, such as `@deprecated`.
 * @returns An empty string without paragraphs and facts.
 */
export function docstring(paragraphs: readonly unknown[], facts: readonly string[] = [], indent = ""): string {
  const lines = [
    ...paragraphs
      .flatMap((it) => (typeof it === "string" ? linesOf(it) : []))
      .map((line) => line.replace(/^(\s*)@/, "$1\\@")),
    ...facts.flatMap(linesOf),
  ];
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function linesOf(text: string): string[] {
  const plain = text
    .replaceAll(/\p{Cs}/gu, "\ufffd") // half of a pair, which no file can hold
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters must not be in a file.
    .replaceAll(/[\u0000-\u0008\u000e-\u001f]/g, "")
    .replaceAll(INVISIBLE, "")
    .replaceAll("*/", "*\\/")
    .replaceAll(/<(?=\/script|!--)/gi, "<\\")
    .replaceAll(/@(?=ts-|jsx)/gi, "@ ")
    .trim();
  return plain === "" ? [] : plain.split("\n").map((line) => line.trimEnd());
}
