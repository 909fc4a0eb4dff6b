/**
 * A number in a free-form value (a configuration, the JSON schema of a stream) that JavaScript would serialise with other
 * digits: `1.0`, `1e3`, `9223372036854775807`. All other numbers are plain numbers.
 *
 * It is plain data, so that a state survives `structuredClone`, `JSON.stringify` and `JSON.parse`. If a request or a state
 * file has a key `$number`, it is stored as `$$number`, see `escapeKey`.
 */
export interface ExactNumber {
  /** The number in JSON, as it was written. */
  $number: string;
}

export function isExactNumber(value: unknown): value is ExactNumber {
  return typeof value === "object" && value !== null && "$number" in value && typeof value.$number === "string";
}

/** Parses a JSON number. Returns a plain number if JavaScript serialises it with the same digits. */
export function toExact(text: string): number | ExactNumber {
  const value = Number(text);
  // The server never serialises exponents as JavaScript does.
  return String(value) === text && !text.includes("e") ? value : { $number: text };
}

/** Turns the key `$number` into `$$number`, to tell it from an `ExactNumber`. `writeJson` reverses this. */
export function escapeKey(key: string): string {
  return key.endsWith("$number") && /^\$+number$/.test(key) ? `$${key}` : key;
}

const keysAndNumbers = /"(\$+number)"(?=\s*:)|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/**
 * `JSON.parse` that keeps the digits of numbers.
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

/** `JSON.stringify` that writes an `ExactNumber` as a number. */
export function writeJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent);
  // Quotes in strings are escaped, so neither pattern matches inside a string.
  return text.includes('$number"')
    ? text
        .replace(/\{\s*"\$number":\s*"(-?\d[\d.eE+-]*)"\s*\}/g, "$1")
        .replace(/(?<=[{,]\s*)"\$(\$+number)"(?=:)/g, '"$1"')
    : text;
}
