/**
 * A number inside a free-form value (a configuration, the JSON schema of a stream) that JavaScript would print with other
 * digits: `1.0`, `1e3`, `9223372036854775807`. Every other number is a plain one. Immutable.
 */
export class ExactNumber {
  /** As it was written: a number of JSON. */
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The nearest number that JavaScript has. */
  valueOf(): number {
    return Number(this.text);
  }

  toString(): string {
    return this.text;
  }

  /** The digits, in every runtime that lets them through `JSON.stringify`; `writeJson` needs no such runtime. */
  toJSON(): unknown {
    if (marking) return mark + this.text;
    return rawJson ? rawJson(this.text) : Number(this.text);
  }
}

/** The value of a number of JSON: a plain one if JavaScript prints it as it was written. */
export function toExact(text: string): number | ExactNumber {
  const value = Number(text);
  // With an exponent the server prints it otherwise than JavaScript, even where the two notations look alike.
  return String(value) === text && !text.includes("e") ? value : new ExactNumber(text);
}

/** `JSON.stringify`, in which every `ExactNumber` keeps its digits. Node before 21 has no `JSON.rawJSON`. */
export function writeJson(value: unknown, indent?: number): string {
  if (rawJson) return JSON.stringify(value, undefined, indent);
  marking = true;
  try {
    return JSON.stringify(value, undefined, indent).replaceAll(marked, "$1");
  } finally {
    marking = false;
  }
}

const { rawJSON: rawJson } = JSON as { rawJSON?: (text: string) => unknown };

let marking = false;
/** Nobody else's string starts like this. */
const mark = `number-${Math.random()}:`;
const marked = new RegExp(`"${mark}([^"]*)"`, "g");
