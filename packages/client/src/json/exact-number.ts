/** Writes a number to JSON with given digits. Node 20 lacks it. */
const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };

/**
 * A number of a response that JavaScript would round: `9223372036854775807`, `1e400`, a decimal of thirty digits.
 *
 * In arithmetic and comparisons it is the nearest JavaScript number. JSON has its original digits.
 */
export class ExactNumber extends Number {
  /** The number as the server sent it. */
  readonly digits: string;

  /** @param digits A JSON number. It is not checked. */
  constructor(digits: string) {
    super(digits);
    this.digits = digits;
  }

  override toString(): string {
    return this.digits;
  }

  /** Makes `JSON.stringify` write the digits. On Node 20 it writes the rounded number. */
  toJSON(): unknown {
    return rawJSON ? rawJSON(this.digits) : Number(this);
  }
}

/** Also recognises an instance of another copy of this package. */
export function isExactNumber(value: unknown): value is ExactNumber {
  return value instanceof Number && "digits" in value;
}

/**
 * The start of a number that may lose digits: it has 16 digits or an exponent. Also matches in strings. Excludes characters
 * that never precede a number: V8 finds the few that do (`:`, `,`, `[` and spaces) five times as slowly.
 */
const MAY_BE_ROUNDED = /[^"\w%+./=-]-?\d(?:[\d.]*[eE]|[\d.]{15})/;

/**
 * Parses JSON. A number that JavaScript would round becomes an `ExactNumber`.
 *
 * @throws {SyntaxError} The text is not JSON.
 */
export function parse(text: string): unknown {
  const data: unknown = JSON.parse(text);
  if (typeof data !== "number" && !MAY_BE_ROUNDED.test(text)) return data;
  // Random, so that no string of a response equals it.
  const mark = `${Math.random()}:`;
  const marked = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[^\s,\]}]*/g, (token) =>
    token.startsWith('"') || isExact(token) ? token : `"${mark}${token}"`,
  );
  if (marked === text) return data;
  return JSON.parse(marked, (_name, value) =>
    typeof value === "string" && value.startsWith(mark) ? new ExactNumber(value.slice(mark.length)) : value,
  );
}

/** Whether JavaScript represents a JSON number exactly. False for integers beyond 2^53: see `stringify`. */
function isExact(token: string): boolean {
  const value = Number(token);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return false;
  if (`${value}` === token) return true;
  const significant = token.replace(/e.*/i, "").replace(/^[-0.]+|\./g, "");
  // Numbers below 1e-307 have fewer digits.
  return significant.length < 16 && Number.isFinite(value) && (!/[1-9]/.test(significant) || Math.abs(value) > 1e-307);
}
