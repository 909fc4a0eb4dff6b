/**
 * A number inside a free-form value (a configuration, the JSON schema of a stream) that JavaScript would print with other
 * digits: `1.0`, `1e3`, `9223372036854775807`. Every other number is a plain one.
 *
 * It is plain data, so that a state survives `structuredClone`, `JSON.stringify` and `JSON.parse`. A key of this name that a
 * request or a state file has gets another `$` in front, see `escapeKey`.
 */
export interface ExactNumber {
  /** As it was written: a number of JSON. */
  $number: string;
}

/** Whether a value stands for a number, and not for an object. */
export function isExactNumber(value: unknown): value is ExactNumber {
  return typeof value === "object" && value !== null && "$number" in value && typeof value.$number === "string";
}

/** The value of a number of JSON: a plain one if JavaScript prints it as it was written. */
export function toExact(text: string): number | ExactNumber {
  const value = Number(text);
  // With an exponent the server prints it otherwise than JavaScript, even where the two notations look alike.
  return String(value) === text && !text.includes("e") ? value : { $number: text };
}

/** `$number` becomes `$$number`, so that nobody's key is taken for the mark of a number. `writeJson` takes it back. */
export function escapeKey(key: string): string {
  return key.endsWith("$number") && /^\$+number$/.test(key) ? `$${key}` : key;
}

const keysAndNumbers = /"(\$+number)"(?=\s*:)|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * `JSON.parse`, in which numbers keep their digits.
 *
 * @throws {SyntaxError} The text is not JSON.
 */
export function readJson(text: string): unknown {
  const plain: unknown = JSON.parse(text);
  let isPlain = true;
  const marked = text.replace(keysAndNumbers, (token, key: string | undefined) => {
    if (key === undefined && (token.startsWith('"') || typeof toExact(token) === "number")) return token;
    isPlain = false;
    return key === undefined ? `{"$number":"${token}"}` : `"$${key}"`;
  });
  return isPlain ? plain : JSON.parse(marked);
}

/** `JSON.stringify`, in which every `ExactNumber` keeps its digits. */
export function writeJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent);
  // A quote inside of a string is escaped, so that neither pattern is ever found in one.
  return text.includes('$number"')
    ? text
        .replace(/\{\s*"\$number":\s*"(-?\d[\d.eE+-]*)"\s*\}/g, "$1")
        .replace(/(?<=[{,]\s*)"\$(\$+number)"(?=:)/g, '"$1"')
    : text;
}
