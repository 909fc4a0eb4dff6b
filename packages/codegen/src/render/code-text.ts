// Every text of a document that gets into code goes through one of these functions.

/** Characters that end a line somewhere, or that turn the direction of text round, so that code looks like other code. */
const INVISIBLE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as an expression in JavaScript and a type in TypeScript. */
export function literal(value: unknown, indent?: number): string {
  return withEscapes(JSON.stringify(value, undefined, indent));
}

/** Code whose strings have characters that could mislead as escapes, and do not end a script element that the code stands in. */
export function withEscapes(code: string): string {
  return code
    .replaceAll(INVISIBLE, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll(/<(?=\/script|!--)/gi, "\\u003c");
}

/**
 * A docstring with these paragraphs, each of which starts a line, and a line break behind it. Nothing in it is read as
 * something else: no end of the comment, no tag, no directive of the compiler.
 *
 * @param facts Lines of our own, such as `@deprecated`.
 * @returns An empty text if there is nothing to say.
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
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into a file.
    .replaceAll(/[\u0000-\u0008\u000e-\u001f]/g, "")
    .replaceAll(INVISIBLE, "")
    .replaceAll("*/", "*\\/")
    .replaceAll(/<(?=\/script|!--)/gi, "<\\")
    .replaceAll(/@(?=ts-|jsx)/gi, "@ ")
    .trim();
  return plain === "" ? [] : plain.split("\n").map((line) => line.trimEnd());
}
