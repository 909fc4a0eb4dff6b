/**
 * Numbers that a JavaScript number cannot hold, such as `9223372036854775807`. The data has the nearest number in their
 * place, and the object around it remembers the digits, under a symbol: a spread copies it, and a clone does not.
 *
 * The symbol is the same in all copies of the package.
 *
 * @see docs/decisions/0019-numbers-keep-their-digits.md
 */
export const DIGITS: unique symbol = Symbol.for("@airbyte-web-backend/client/digits") as never;

/** What an object remembers: by the name of a member the numbers in it as they were written, in their order. */
export interface Remembering {
  readonly [DIGITS]?: ReadonlyMap<string, readonly string[]>;
}

/** By path and value: whether a number stood for other digits ("lost") or for its own ("kept") where it was read. */
export const seen: Map<string, "lost" | "kept"> = new Map();
/** The values of those that were lost. Every other number below 2^53 is what it looks like. */
export const lost: Set<number> = new Set();
/** Whether one of them looks like a number that any answer may have, such as 0.1. */
let isCommonLost = false;
/** Large numbers that are times differ in each answer. A program that runs for months must not keep them all. */
const MOST_SEEN = 10_000;

/**
 * What `seen` knows a number by: its value and the last names on the way to it. A copy that has forgotten the digits still
 * has both, and so has an update of what a list held.
 */
export function placeOf(names: readonly (string | number)[], value: number): string {
  const path = names.filter((name) => typeof name === "string");
  return `${path
    .slice(path[0] === "connections" ? 1 : 0)
    .slice(-4)
    .join(".")} ${value}`;
}

// Two tests, each without alternatives, and no counted repetitions: engines then skip through the text. A number that
// loses digits has 16 of them, or an exponent. Written out, the exponent ends where the number does, not amid a UUID.
const LONG = /[\d.]{3}[\d.]{3}[\d.]{3}[\d.]{3}[\d.]{3}[\d.]/;
const EXPONENT = /\d[eE][+-]?\d+[\s,\]}]/;

/** `JSON.parse`, which remembers the digits that it cannot keep. */
export function parse(text: string): unknown {
  const data: unknown = JSON.parse(text);
  rememberDigits(data, text);
  return data;
}

/** Looks for numbers that lose digits in the text that `data` was parsed from. */
export function rememberDigits(data: unknown, text: string): void {
  // Once a copy may have forgotten digits, a number that is written like it must be known for what it is.
  if (isCommonLost || LONG.test(text) || EXPONENT.test(text)) scan(data, text);
}

/** An object or a list that is open at some place of the text. */
interface Level {
  readonly value: unknown;
  readonly isList: boolean;
  /** What the next value is called: a name or an index. */
  key: string | number;
  /** Those that stand under the key of an object, as they are written: one, or those of a list. */
  numbers: string[];
}

/** Walks through a text that is known to be JSON. */
function scan(data: unknown, text: string): void {
  const token = /["[\]{},]|-?\d[^\s,\]}]*/g;
  const levels: Level[] = [];
  let level: Level | undefined;
  let isName = false;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    if (found === '"') {
      const end = endOfString(text, match.index);
      if (isName && level) {
        const name = text.slice(match.index + 1, end - 1);
        level.key = name.includes("\\") ? JSON.parse(`"${name}"`) : name;
        level.numbers = [];
        digitsIn(level.value)?.delete(`${level.key}`); // of two members with one name the last counts
      }
      isName = false;
      token.lastIndex = end;
    } else if (found === "{" || found === "[") {
      const value = level ? valueIn(level) : data;
      level = { value, isList: found === "[", key: 0, numbers: [] };
      levels.push(level);
      isName = !level.isList;
    } else if (found === "}" || found === "]") {
      levels.pop();
      level = levels.at(-1);
      isName = false;
    } else if (found === ",") {
      if (level?.isList) (level.key as number)++;
      isName = level?.isList === false;
    } else if (level && Object.is(valueIn(level), Number(found))) {
      remember(levels, found);
    }
  }
}

function valueIn({ value, key }: Level): unknown {
  return (value as Record<string, unknown> | undefined)?.[key];
}

function digitsIn(value: unknown): Map<string, string[]> | undefined {
  return (value as { [DIGITS]?: Map<string, string[]> } | undefined)?.[DIGITS];
}

/** @returns Where a string ends, behind its quote. */
function endOfString(text: string, start: number): number {
  let end = start;
  let escapes: number;
  do {
    end = text.indexOf('"', end + 1);
    escapes = 0;
    while (text[end - 1 - escapes] === "\\") escapes++;
  } while (escapes % 2 === 1);
  return end + 1;
}

function remember(levels: readonly Level[], written: string): void {
  const object = levels.findLast(({ isList }) => !isList);
  if (!object) return; // no answer is a list
  const {
    value: holder,
    key,
    numbers,
  } = object as Level & { value: { [DIGITS]?: Map<string, string[]> }; key: string };
  const value = Number(written);
  numbers.push(written);
  if (written.length < 16 && !lost.has(value) && !/e/i.test(written)) return; // no digit too many
  const isLost = canonical(written) !== canonical(`${value}`);
  const place = placeOf(
    levels.map((level) => level.key),
    value,
  );
  if (isLost) {
    seen.set(place, "lost");
    lost.add(value);
    isCommonLost ||= Number.isFinite(value) && !isBeyondSafe(value);
  } else if (isBeyondSafe(value) && !seen.has(place)) seen.set(place, "kept");
  if (seen.size > MOST_SEEN) seen.delete(seen.keys().next().value ?? ""); // the oldest
  if (seen.get(place) !== "lost") return;
  holder[DIGITS] ??= new Map();
  holder[DIGITS].set(key, numbers);
}

/** The same text for all that write the same number, such as `0.10`, `0.1` and `1e-1`. */
function canonical(written: string): string {
  const [mantissa = "", exponent = "0"] = written.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = whole + fraction;
  let start = 0;
  let end = digits.length;
  while (digits[start] === "0") start++;
  while (end > start && digits[end - 1] === "0") end--;
  if (start === end) return "0";
  const power = Number(exponent) - fraction.length + digits.length - end;
  return `${mantissa.startsWith("-") ? "-" : ""}${digits.slice(start, end)}e${power}`;
}

/** Whether a number is whole, and so large that others are written the same. */
export function isBeyondSafe(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}
