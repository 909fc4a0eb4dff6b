import { ExactNumber } from "@airbyte-web-backend/client";
import type { Scalar, ScalarTag, Tags } from "yaml";

/** A number that JavaScript would round, inside the YAML library, which unboxes an `ExactNumber` or calls its `toJSON`. */
class Digits {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const DIGITS: ScalarTag = {
  tag: "tag:yaml.org,2002:float",
  default: true,
  test: /^(?!)/, // only for writing
  resolve: (text) => text,
  identify: (value) => value instanceof Digits,
  stringify: ({ value }) => (value as Digits).text,
};

/** For `stringify`, with `toDigits` as its replacer: an `ExactNumber` keeps its digits. */
export const KEEP_DIGITS = { customTags: (tags: Tags): Tags => [...tags, DIGITS] } as const;

export function toDigits(_key: unknown, value: unknown): unknown {
  return value instanceof ExactNumber ? new Digits(value.digits) : value;
}

/** For `toJS` after `keepDigits`. */
export function fromDigits(_key: unknown, value: unknown): unknown {
  return value instanceof Digits ? new ExactNumber(value.text) : value;
}

/**
 * Keeps the digits of a parsed number that JavaScript would round.
 *
 * @returns False for a number that JSON cannot express, such as `.inf`, `0012` and `0x1F`.
 */
export function keepDigits(node: Scalar): boolean {
  const { value, source, type } = node;
  if (typeof value !== "number" || type !== "PLAIN" || source === undefined) return true;
  if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(source)) return false;
  const isUnsafe = Number.isInteger(value) && !Number.isSafeInteger(value);
  if (isUnsafe || digitsOf(source) !== digitsOf(String(value))) node.value = new Digits(source);
  return true;
}

/** The normal form of a decimal number: equal for `1.50e2` and `150`. */
function digitsOf(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}
