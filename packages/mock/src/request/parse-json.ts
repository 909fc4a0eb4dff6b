import { outOfMemory, stackOverflow } from "../errors/internal-error.ts";
import { invalidJson, type TextLocation } from "../errors/invalid-json.ts";
import { escapeKey, toExact } from "../exact-number.ts";

/**
 * A JSON value that knows where it stood. `JSON.parse` forgets that, and Jackson's messages tell line and column.
 *
 * `start` is the offset of the value; `read` is how far Jackson's parser has come when it holds the value's first token
 * (it reads a string lazily, so only the opening quote).
 */
export type JsonNode = { start: number; read: number } & (
  | { kind: "object"; entries: { name: string; value: JsonNode }[] }
  | { kind: "array"; items: JsonNode[] }
  | { kind: "string"; value: string }
  | { kind: "number"; value: number; text: string }
  | { kind: "boolean"; value: boolean }
  | { kind: "null" }
);

/** The plain value. Of a repeated key the last one wins, as with Jackson. */
export function toValue(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.entries.map(({ name, value }) => [escapeKey(name), toValue(value)]));
    case "array":
      return node.items.map(toValue);
    case "null":
      return null;
    case "number":
      return toExact(node.text);
    default:
      return node.value;
  }
}

/** Line and column (in bytes, from 1) of an offset. */
export function locate(text: string, offset: number): TextLocation {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", lineStart)) {
    line += 1;
    lineStart = end + 1;
  }
  return { line, column: new TextEncoder().encode(text.slice(lineStart, offset)).length + 1 };
}

/**
 * Reads the first JSON value of a text. shape-trailing-text [derived]: what follows it is not looked at.
 *
 * @param maxValues How many values, keys and escapes within texts it may have. Each of them takes some 200 bytes
 * here, and one of them may be two bytes long. Default: any number.
 * @throws 422 `Invalid json. …`
 * @throws 500 It is nested so deep that a program could not follow it. Derived: the Java server runs out of stack.
 * @throws 500 It has more than `maxValues`.
 */
export function parseJson(text: string, maxValues: number = Number.POSITIVE_INFINITY): JsonNode {
  return new JsonReader(text, invalidJson, maxValues).value();
}

/**
 * Makes sure that a text is one JSON value and nothing else.
 *
 * @throws What `toError` makes of the first place where it is not.
 */
export function refuseBrokenJson(text: string, toError: (complaint: string, at: TextLocation) => Error): void {
  const reader = new JsonReader(text, toError, Number.POSITIVE_INFINITY);
  reader.value();
  reader.end();
}

/** Later versions of Jackson refuse from here on. */
const maxDepth = 1_000;

const expectedValue = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
const space = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[A-Za-z0-9_$]+/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside strings.
const plainText = /[^"\\\u0000-\u001f]*/y;
const escapes: { readonly [letter: string]: string } = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

class JsonReader {
  readonly #text: string;
  readonly #toError: (complaint: string, at: TextLocation) => Error;
  #at = 0;
  #depth = 0;
  /** How many values may still come. */
  #left: number;

  constructor(text: string, toError: (complaint: string, at: TextLocation) => Error, maxValues: number) {
    this.#text = text;
    this.#toError = toError;
    this.#left = maxValues;
  }

  value(): JsonNode {
    this.#count();
    this.#match(space);
    const start = this.#at;
    switch (this.#text[start]) {
      case undefined:
        throw this.#fail("Unexpected end-of-input within/between entries");
      case "{":
        return this.#nested(() => this.#object(start));
      case "[":
        return this.#nested(() => this.#array(start));
      case '"':
        return { kind: "string", start, read: start + 1, value: this.#string("VALUE_STRING") };
    }
    const digits = this.#match(number);
    if (digits) return { kind: "number", start, read: this.#at, value: Number(digits), text: digits };
    const token = this.#match(word);
    if (token === "null") return { kind: "null", start, read: this.#at };
    if (token === "true" || token === "false")
      return { kind: "boolean", start, read: this.#at, value: token === "true" };
    if (token) throw this.#fail(`Unrecognized token '${shorten(token)}': was expecting ${expectedValue}`);
    throw this.#unexpected(`expected a valid value ${expectedValue}`);
  }

  end(): void {
    this.#match(space);
    if (this.#at < this.#text.length) throw this.#unexpected("was expecting the end");
  }

  #nested(read: () => JsonNode): JsonNode {
    if (this.#depth === maxDepth) throw stackOverflow();
    this.#depth += 1;
    const node = read();
    this.#depth -= 1;
    return node;
  }

  #object(start: number): JsonNode {
    const entries: { name: string; value: JsonNode }[] = [];
    this.#at += 1;
    if (!this.#skip("}")) {
      do {
        this.#match(space);
        if (this.#text[this.#at] !== '"')
          throw this.#unexpected("was expecting double-quote to start field name", "Object", start);
        this.#count();
        const name = this.#string("field name");
        if (!this.#skip(":"))
          throw this.#unexpected("was expecting a colon to separate field name and value", "Object", start);
        entries.push({ name, value: this.value() });
      } while (this.#skip(","));
      if (!this.#skip("}")) throw this.#unexpected("was expecting comma to separate Object entries", "Object", start);
    }
    return { kind: "object", start, read: start + 1, entries };
  }

  #array(start: number): JsonNode {
    const items: JsonNode[] = [];
    this.#at += 1;
    if (!this.#skip("]")) {
      do items.push(this.value());
      while (this.#skip(","));
      if (!this.#skip("]")) throw this.#unexpected("was expecting comma to separate Array entries", "Array", start);
    }
    return { kind: "array", start, read: start + 1, items };
  }

  #string(what: "VALUE_STRING" | "field name"): string {
    this.#at += 1;
    let value = "";
    for (;;) {
      value += this.#match(plainText);
      const character = this.#text[this.#at];
      if (character === undefined) throw this.#fail(`Unexpected end-of-input in ${what}`);
      this.#at += 1;
      if (character === '"') return value;
      if (character !== "\\") {
        throw this.#fail(
          `Illegal unquoted character ((CTRL-CHAR, code ${character.charCodeAt(0)})): has to be escaped using backslash to be included in string value`,
        );
      }
      value += this.#escape(what);
    }
  }

  #escape(what: string): string {
    this.#count();
    const letter = this.#text[this.#at];
    if (letter === undefined) throw this.#fail(`Unexpected end-of-input in ${what}`);
    this.#at += 1;
    if (letter === "u") {
      const hex = this.#match(/[0-9a-fA-F]{4}/y);
      if (!hex) throw this.#unexpected("expected a hex-digit for character escape sequence");
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    const plain = escapes[letter];
    if (plain === undefined) throw this.#fail(`Unrecognized character escape ${quote(letter)}`);
    return plain;
  }

  #count(): void {
    if (this.#left === 0) throw outOfMemory();
    this.#left -= 1;
  }

  /** Passes over white space and one given character; says whether it was there. */
  #skip(character: string): boolean {
    this.#match(space);
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #unexpected(expected: string, inside?: "Object" | "Array", start = 0) {
    const character = this.#text[this.#at];
    if (character !== undefined) return this.#fail(`Unexpected character (${quote(character)}): ${expected}`);
    const opened = locate(this.#text, start);
    return this.#fail(
      inside
        ? `Unexpected end-of-input: expected close marker for ${inside} (start marker at line: ${opened.line}, column: ${opened.column})`
        : "Unexpected end-of-input",
    );
  }

  #fail(complaint: string) {
    return this.#toError(complaint, locate(this.#text, this.#at));
  }
}

/** Jackson shows so much of a token. */
function shorten(token: string): string {
  return token.length > 256 ? `${token.slice(0, 256)}...` : token;
}

function quote(character: string): string {
  return `'${character}' (code ${character.charCodeAt(0)})`;
}
