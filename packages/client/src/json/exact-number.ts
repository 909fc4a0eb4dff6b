/** How runtimes since Node 21 write a number in JSON with the digits that a program wants. */
const { rawJSON } = JSON as { rawJSON?: (text: string) => unknown };

/**
 * A number of a response that a JavaScript number would round: `9223372036854775807`, `1e400`, a decimal of thirty digits.
 *
 * It is the nearest JavaScript number in arithmetic and comparisons, and it is written with the digits that came.
 */
export class ExactNumber extends Number {
  /** As the server wrote it. */
  readonly digits: string;

  /** @param digits A number of JSON. It is not checked. */
  constructor(digits: string) {
    super(digits);
    this.digits = digits;
  }

  override toString(): string {
    return this.digits;
  }

  /** What `JSON.stringify` writes: these digits. On Node 20, which cannot do that, the rounded number. */
  toJSON(): unknown {
    return rawJSON ? rawJSON(this.digits) : Number(this);
  }
}

/** Also one of another copy of this package. */
export function isExactNumber(value: unknown): value is ExactNumber {
  return value instanceof Number && "digits" in value;
}

/** Where a number starts that may lose digits: one with 16 of them, or with an exponent. Also found in strings. */
const MAY_BE_ROUNDED = /(?:^|[:,[])\s*-?\d(?:[\d.]*[eE]|[\d.]{15})/;

/**
 * `JSON.parse`, in which a number that JavaScript would round is an `ExactNumber`.
 *
 * @throws {SyntaxError} The text is not JSON.
 */
export function parse(text: string): unknown {
  const data: unknown = JSON.parse(text);
  if (!MAY_BE_ROUNDED.test(text)) return data;
  // Nothing that a server can know, so that none of its strings is taken for a number.
  const mark = `${Math.random()}:`;
  const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?\d[^\s,\]}]*/g, (token) =>
    token.startsWith('"') || isKept(token) ? token : `"${mark}${token}"`,
  );
  if (marked === text) return data;
  return JSON.parse(marked, (_name, value) =>
    typeof value === "string" && value.startsWith(mark) ? new ExactNumber(value.slice(mark.length)) : value,
  );
}

/** Whether a number of JSON stays the same number in JavaScript. An integer beyond 2^53 never counts: see `stringify`. */
function isKept(token: string): boolean {
  const value = Number(token);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return false;
  if (`${value}` === token) return true;
  const significant = token.replace(/e.*/i, "").replace(/^[-0.]+|\./g, "");
  // Below 1e-307 a number has fewer digits, down to none.
  return significant.length < 16 && Number.isFinite(value) && (!/[1-9]/.test(significant) || Math.abs(value) > 1e-307);
}
