import { outOfMemory } from "../0.36.5/errors/internal-error.ts";
import { describeCharacter, isIdentifierPart, isIdentifierStart } from "./java-characters.ts";
import { describeLocation, JsonSyntaxError, type TextLocation } from "./json-syntax-error.ts";

/** Jackson's names: its messages contain them. */
export type JsonToken =
  | "START_OBJECT"
  | "END_OBJECT"
  | "START_ARRAY"
  | "END_ARRAY"
  | "FIELD_NAME"
  | "VALUE_STRING"
  | "VALUE_NUMBER_INT"
  | "VALUE_NUMBER_FLOAT"
  | "VALUE_TRUE"
  | "VALUE_FALSE"
  | "VALUE_NULL";

/** A position in the bytes. Its column is computed when it is needed. */
interface Mark {
  readonly line: number;
  readonly lineStart: number;
  readonly at: number;
}

/** The object or array that is being read. */
interface Scope {
  readonly kind: "Object" | "Array" | "root";
  readonly parent: Scope | null;
  readonly start: Mark;
  /** Number of entries so far, the current one included. */
  entries: number;
}

export interface JsonTokensOptions {
  /** The body was UTF-16 or UTF-32, so columns count UTF-16 units instead of bytes. Default false. */
  inCharacters?: boolean;
  /** Length of the byte order mark in bytes. It counts in columns. Default 0. */
  skip?: number;
  /** Maximum number of values, keys and escape sequences. Default: no limit. */
  maxValues?: number;
}

const beginning: Mark = { line: 1, lineStart: 0, at: 0 };
const quote = 0x22;
const backslash = 0x5c;
const expectedValue = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
/** Maximum length of an unknown token in a message. */
const maxShownWord = 256;

/**
 * A pull parser for JSON. It reports the same errors, at the same positions, as Jackson 2.13: error-syntax [observed],
 * error-encoding [observed]. Text that is never read causes no error.
 *
 * @throws {JsonSyntaxError} From every method that reads.
 * @throws 500 There are more than `maxValues`.
 */
export class JsonTokens {
  /** The current token. Null before the first one and after the last one. */
  token: JsonToken | null = null;
  /** The name of the current field. */
  name = "";
  readonly #bytes: Uint8Array;
  readonly #inCharacters: boolean;
  /** Number of values until `maxValues`. */
  #left: number;
  #at = 0;
  #line = 1;
  #lineStart = 0;
  #scope: Scope = { kind: "root", parent: null, start: beginning, entries: 0 };
  /** The first token of the value of the current field. Jackson reads it together with the name. */
  #next: JsonToken | null = null;
  /** Only the opening quote of the current string has been read. */
  #isUnread = false;
  /** The text of the current string or number. */
  #text = "";
  #start = beginning;
  #nameStart = beginning;

  /** @param bytes UTF-8, which may be malformed. */
  constructor(bytes: Uint8Array, options: JsonTokensOptions = {}) {
    this.#bytes = bytes;
    this.#inCharacters = options.inCharacters ?? false;
    this.#at = options.skip ?? 0;
    this.#left = options.maxValues ?? Number.POSITIVE_INFINITY;
  }

  /** The current position. */
  get here(): TextLocation {
    const { line, column } = this.#locate(this.#mark());
    return { line, column: column + 1 };
  }

  /** The position of the current token. */
  get start(): TextLocation {
    return this.#locate(this.token === "FIELD_NAME" ? this.#nameStart : this.#start);
  }

  /** The text of a string, a number or a literal such as `true`. Reads a string to its end. */
  get text(): string {
    this.#finishString();
    switch (this.token) {
      case "VALUE_TRUE":
        return "true";
      case "VALUE_FALSE":
        return "false";
      case "VALUE_NULL":
        return "null";
      default:
        return this.#text;
    }
  }

  next(): JsonToken | null {
    if (this.token === "FIELD_NAME") return this.#enterValue();
    this.#finishString();
    const byte = this.#skipSpaceOrEnd();
    if (byte < 0) {
      this.token = null;
      return null;
    }
    if (byte === 0x5d || byte === 0x7d) return this.#close(byte);
    const entry = this.#skipComma(byte);
    if (this.#scope.kind !== "Object") {
      this.#start = this.#mark();
      this.token = this.#open(this.#readValue(entry));
      return this.token;
    }
    this.#nameStart = this.#mark();
    this.#count();
    this.name = this.#readName(entry);
    this.token = "FIELD_NAME";
    const first = this.#skipColon();
    this.#start = this.#mark();
    this.#next = this.#readValue(first);
    return this.token;
  }

  /** Checks that only white space is left. */
  end(): void {
    this.#finishString();
    const byte = this.#skipSpaceOrEnd();
    if (byte >= 0) throw this.#unexpected(byte, "was expecting the end");
  }

  #finishString(): void {
    if (!this.#isUnread) return;
    this.#isUnread = false;
    this.#text = this.#readString();
  }

  #enterValue(): JsonToken | null {
    const token = this.#next;
    this.#next = null;
    this.token = token && this.#open(token);
    return this.token;
  }

  #open(token: JsonToken): JsonToken {
    if (token === "START_ARRAY" || token === "START_OBJECT") {
      const kind = token === "START_ARRAY" ? "Array" : "Object";
      this.#scope = { kind, parent: this.#scope, start: this.#start, entries: 0 };
    }
    return token;
  }

  #close(byte: number): JsonToken {
    this.#start = this.#mark();
    const [kind, token, expected] =
      byte === 0x5d ? (["Array", "END_ARRAY", "}"] as const) : (["Object", "END_OBJECT", "]"] as const);
    if (this.#scope.kind !== kind || !this.#scope.parent) {
      const { kind: open, start } = this.#scope;
      throw this.#fail(
        `Unexpected close marker '${String.fromCharCode(byte)}': expected '${expected}' (for ${open} starting at ${describeLocation(this.#locate(start))})`,
      );
    }
    this.#scope = this.#scope.parent;
    this.token = token;
    return token;
  }

  #skipComma(byte: number): number {
    this.#scope.entries += 1;
    if (this.#scope.kind === "root" || this.#scope.entries === 1) return byte;
    if (byte !== 0x2c) throw this.#unexpected(byte, `was expecting comma to separate ${this.#scope.kind} entries`);
    const after = this.#skipSpace();
    // Jackson does not use its JsonEOFException here.
    if (after < 0) throw this.#fail(`Unexpected end-of-input within/between ${this.#scope.kind} entries`);
    return after;
  }

  /** Reads up to the first byte of the value of a field. */
  #skipColon(): number {
    let byte = this.#skipSpace();
    if (byte >= 0) {
      if (byte !== 0x3a) throw this.#unexpected(byte, "was expecting a colon to separate field name and value");
      byte = this.#skipSpace();
    }
    if (byte < 0) throw this.#endOfInput(` within/between ${this.#scope.kind} entries`);
    return byte;
  }

  #skipSpaceOrEnd(): number {
    const byte = this.#skipSpace();
    const { kind, start } = this.#scope;
    if (byte < 0 && kind !== "root")
      throw this.#endOfInput(
        `: expected close marker for ${kind} (start marker at ${describeLocation(this.#locate(start))})`,
      );
    return byte;
  }

  /** The next byte that is not white space, or -1. */
  #skipSpace(): number {
    while (this.#at < this.#bytes.length) {
      const byte = this.#take();
      if (byte > 0x20) {
        if (byte === 0x2f)
          throw this.#unexpected(
            byte,
            "maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)",
          );
        return byte;
      }
      if (byte === 0x0a || byte === 0x0d) this.#breakLine(byte);
      else if (byte !== 0x20 && byte !== 0x09)
        throw this.#fail(
          `Illegal character (${describeCharacter(byte)}): only regular white space (\\r, \\n, \\t) is allowed between tokens`,
        );
    }
    return -1;
  }

  #breakLine(byte: number): void {
    if (byte === 0x0d && this.#bytes[this.#at] === 0x0a) this.#at += 1;
    this.#line += 1;
    this.#lineStart = this.#at;
  }

  #readValue(byte: number): JsonToken {
    this.#count();
    switch (byte) {
      case quote:
        this.#isUnread = true;
        return "VALUE_STRING";
      case 0x5b:
        return "START_ARRAY";
      case 0x7b:
        return "START_OBJECT";
      case 0x74:
        return this.#readWord("true", "VALUE_TRUE");
      case 0x66:
        return this.#readWord("false", "VALUE_FALSE");
      case 0x6e:
        return this.#readWord("null", "VALUE_NULL");
      case 0x2d:
        return this.#readNumber("-", this.#takeOrEnd());
    }
    return isDigit(byte) ? this.#readNumber("", byte) : this.#refuseValue(byte);
  }

  #readWord(word: string, token: JsonToken): JsonToken {
    this.#requireWord(word, 1);
    return token;
  }

  /** @param read Number of characters of the literal that have been read. */
  #requireWord(word: string, read: number): void {
    for (let length = read; length < word.length; length += 1) {
      if (this.#bytes[this.#at] !== word.charCodeAt(length)) throw this.#unknownWord(word.slice(0, length));
      this.#at += 1;
    }
    const after = this.#bytes[this.#at];
    if (after === undefined || after < 0x30 || after === 0x5d || after === 0x7d) return;
    if (isIdentifierPart(this.#peekCharacter(after))) throw this.#unknownWord(word);
  }

  #refuseValue(byte: number): never {
    switch (byte) {
      case 0x2c:
      case 0x5d:
      case 0x7d:
        if (byte !== 0x5d || this.#scope.kind === "Array") throw this.#unexpected(byte, "expected a value");
        break;
      case 0x4e:
        this.#requireWord("NaN", 1);
        throw this.#nonStandard("NaN");
      case 0x49:
        this.#requireWord("Infinity", 1);
        throw this.#nonStandard("Infinity");
      case 0x2b: {
        const after = this.#bytes[this.#at];
        if (after === undefined) throw this.#endOfInput(" in a Number value");
        this.#at += 1;
        throw this.#noNumber("+", after);
      }
    }
    if (isIdentifierStart(byte)) throw this.#unknownWord(String.fromCharCode(byte));
    throw this.#unexpected(byte, `expected a valid value ${expectedValue}`);
  }

  #nonStandard(word: string) {
    return this.#fail(`Non-standard token '${word}': enable JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS to allow`);
  }

  /** @param byte Follows the sign. */
  #noNumber(sign: "+" | "-", byte: number) {
    let found = byte;
    if (byte === 0x49) {
      found = this.#bytes[this.#at] ?? -1;
      if (found < 0) return this.#endOfInput(" in a Number value");
      this.#at += 1;
      const word = found === 0x4e ? `${sign}INF` : found === 0x6e ? `${sign}Infinity` : undefined;
      if (word) {
        this.#requireWord(word, 3);
        return this.#nonStandard(word);
      }
    }
    return this.#unexpectedInNumber(found, "expected digit (0-9) to follow minus sign, for valid numeric value");
  }

  /** @param first The first byte after the optional sign. */
  #readNumber(sign: "" | "-", first: number): JsonToken {
    if (!isDigit(first)) throw this.#noNumber("-", first);
    const start = this.#at - 1;
    if (first === 0x30 && isDigit(this.#bytes[this.#at]))
      throw this.#fail("Invalid numeric value: Leading zeroes not allowed");
    this.#skipDigits();
    let isFloat = false;
    if (this.#bytes[this.#at] === 0x2e) {
      isFloat = true;
      this.#at += 1;
      if (this.#skipDigits() === 0) throw this.#missingDigit(0x2e, "Decimal point not followed by a digit");
    }
    if (this.#bytes[this.#at] === 0x65 || this.#bytes[this.#at] === 0x45) {
      isFloat = true;
      this.#at += 1;
      let byte = this.#takeOrEnd();
      if (byte === 0x2b || byte === 0x2d) byte = this.#takeOrEnd();
      if (!isDigit(byte)) throw this.#unexpectedInNumber(byte, "Exponent indicator not followed by a digit");
      this.#skipDigits();
    }
    this.#text = sign + latin1(this.#bytes, start, this.#at);
    if (this.#scope.kind === "root") this.#requireSpace();
    return isFloat ? "VALUE_NUMBER_FLOAT" : "VALUE_NUMBER_INT";
  }

  #missingDigit(point: number, complaint: string) {
    const byte = this.#bytes[this.#at];
    if (byte !== undefined) this.#at += 1;
    return this.#unexpectedInNumber(byte ?? point, complaint);
  }

  /** White space must separate root values. */
  #requireSpace(): void {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) return;
    this.#at += 1;
    if (byte === 0x0a || byte === 0x0d) this.#breakLine(byte);
    else if (byte !== 0x20 && byte !== 0x09)
      throw this.#unexpected(byte, "Expected space separating root-level values");
  }

  #skipDigits(): number {
    const start = this.#at;
    while (isDigit(this.#bytes[this.#at])) this.#at += 1;
    return this.#at - start;
  }

  #readName(byte: number): string {
    if (byte !== quote)
      throw this.#unexpected(this.#takeCharacter(byte), "was expecting double-quote to start field name");
    if (this.#at >= this.#bytes.length && !this.#inCharacters)
      throw this.#endOfInput(": was expecting closing '\"' for name");
    // Decodes the name after its end, because Jackson reports errors in it there.
    const pieces: (string | Uint8Array)[] = [];
    let start = this.#at;
    for (;;) {
      const next = this.#bytes[this.#at];
      if (next === undefined) throw this.#endOfInput(" in field name");
      this.#at += 1;
      if (next !== quote && next !== backslash && next >= 0x20) continue;
      pieces.push(this.#bytes.subarray(start, this.#at - 1));
      if (next === quote) break;
      if (next < 0x20) throw this.#unquoted(next, "name");
      pieces.push(this.#readEscape());
      start = this.#at;
    }
    return pieces.map((piece) => (typeof piece === "string" ? piece : this.#decodeName(piece))).join("");
  }

  #decodeName(bytes: Uint8Array): string {
    let text = "";
    for (let at = 0; at < bytes.length; ) {
      const lead = bytes[at] ?? 0;
      const followers = lead < 0x80 ? 0 : followersOf(lead);
      if (lead >= 0x80 && followers === 0) throw this.#badByte("start", lead);
      if (at + followers >= bytes.length) throw this.#endOfInput(" in field name");
      let code = followers === 0 ? lead : lead & (0x3f >> followers);
      for (const byte of bytes.subarray(at + 1, at + 1 + followers)) {
        if ((byte & 0xc0) !== 0x80) throw this.#badByte("middle", byte);
        code = (code << 6) | (byte & 0x3f);
      }
      text += toText(code, lead);
      at += 1 + followers;
    }
    return text;
  }

  #readString(): string {
    let text = "";
    for (;;) {
      const start = this.#at;
      while (isTextCharacter(this.#bytes[this.#at])) this.#at += 1;
      text += latin1(this.#bytes, start, this.#at);
      const byte = this.#takeOrEnd();
      if (byte === quote) return text;
      if (byte === backslash) text += this.#readEscape();
      else if (byte < 0x20) throw this.#unquoted(byte, "string value");
      else text += this.#readMultiByte(byte);
    }
  }

  #readMultiByte(lead: number): string {
    return toText(this.#takeCode(lead), lead);
  }

  #readEscape(): string {
    this.#count();
    const letter = this.#takeInEscape();
    switch (letter) {
      case 0x62:
        return "\b";
      case 0x74:
        return "\t";
      case 0x6e:
        return "\n";
      case 0x66:
        return "\f";
      case 0x72:
        return "\r";
      case quote:
      case 0x2f:
      case backslash:
        return String.fromCharCode(letter);
      case 0x75:
        break;
      default:
        throw this.#fail(`Unrecognized character escape ${describeCharacter(this.#takeCharacter(letter))}`);
    }
    let code = 0;
    for (let n = 0; n < 4; n += 1) {
      const byte = this.#takeInEscape();
      const digit = Number.parseInt(String.fromCharCode(byte), 16);
      if (Number.isNaN(digit)) throw this.#unexpected(byte, "expected a hex-digit for character escape sequence");
      code = code * 16 + digit;
    }
    return String.fromCharCode(code);
  }

  #take(): number {
    const byte = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    return byte;
  }

  #takeOrEnd(): number {
    if (this.#at >= this.#bytes.length) throw this.#endOfInput(` in ${this.token}`);
    return this.#take();
  }

  #takeInEscape(): number {
    if (this.#at >= this.#bytes.length) throw this.#endOfInput(" in character escape sequence");
    return this.#take();
  }

  /** The character of which the first byte has been read, cut to 16 bits as in messages. */
  #takeCharacter(lead: number): number {
    return lead < 0x80 ? lead : this.#takeCode(lead) & 0xffff;
  }

  /** error-encoding-overlong [observed]: accepts overlong forms and lone surrogates. */
  #takeCode(lead: number): number {
    const followers = followersOf(lead);
    if (followers === 0) throw this.#badByte("start", lead);
    let code = lead & (0x3f >> followers);
    for (let n = 0; n < followers; n += 1) {
      const byte = this.#takeOrEnd();
      if ((byte & 0xc0) !== 0x80) throw this.#badByte("middle", byte);
      code = (code << 6) | (byte & 0x3f);
    }
    return code;
  }

  /** The same before the first byte has been read: Jackson then uses the first byte as the second one, too. */
  #peekCharacter(lead: number): number {
    if (this.#inCharacters) {
      const at = this.#at;
      this.#at += 1;
      const code = this.#takeCharacter(lead);
      this.#at = at;
      return code;
    }
    return this.#takeCharacter(lead);
  }

  #unknownWord(known: string) {
    let word = known;
    while (this.#at < this.#bytes.length) {
      const at = this.#at;
      const code = this.#takeCharacter(this.#take());
      if (!isIdentifierPart(code)) {
        if (this.#inCharacters) this.#at = at;
        break;
      }
      word += String.fromCharCode(code);
      if (word.length >= maxShownWord) {
        word += "...";
        break;
      }
    }
    return this.#fail(`Unrecognized token '${word}': was expecting ${expectedValue}`);
  }

  #badByte(which: "start" | "middle", byte: number) {
    return this.#fail(`Invalid UTF-8 ${which} byte 0x${byte.toString(16)}`);
  }

  #unquoted(byte: number, where: string) {
    return this.#fail(
      `Illegal unquoted character (${describeCharacter(byte)}): has to be escaped using backslash to be included in ${where}`,
    );
  }

  #unexpected(character: number, expected: string) {
    return this.#fail(`Unexpected character (${describeCharacter(character)}): ${expected}`);
  }

  #unexpectedInNumber(character: number, expected: string) {
    return this.#fail(`Unexpected character (${describeCharacter(character)}) in numeric value: ${expected}`);
  }

  #endOfInput(where: string) {
    return this.#fail(`Unexpected end-of-input${where}`, "io.JsonEOFException");
  }

  #fail(complaint: string, exception: JsonSyntaxError["exception"] = "JsonParseException") {
    return new JsonSyntaxError(exception, complaint, this.here);
  }

  #count(): void {
    if (this.#left === 0) throw outOfMemory();
    this.#left -= 1;
  }

  /** The current position. After the first byte of a token it is the position of that byte, because columns start at 1. */
  #mark(): Mark {
    return { line: this.#line, lineStart: this.#lineStart, at: this.#at };
  }

  #locate({ line, lineStart, at }: Mark): TextLocation {
    if (!this.#inCharacters) return { line, column: at - lineStart };
    let column = 0;
    for (const byte of this.#bytes.subarray(lineStart, at)) column += byte >= 0xf0 ? 2 : (byte & 0xc0) === 0x80 ? 0 : 1;
    return { line, column };
  }
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Number of bytes that follow the first byte of a character. 0 for an invalid first byte. */
function followersOf(lead: number): number {
  if ((lead & 0xe0) === 0xc0) return 1;
  if ((lead & 0xf0) === 0xe0) return 2;
  return (lead & 0xf8) === 0xf0 ? 3 : 0;
}

/** Converts a code to text. Java makes two UTF-16 units of four bytes, even if they are an overlong form. */
function toText(code: number, lead: number): string {
  if (lead < 0xf0) return String.fromCharCode(code);
  const rest = code - 0x10000;
  return String.fromCharCode((0xd800 | (rest >> 10)) & 0xffff, 0xdc00 | (rest & 0x3ff));
}

/** Bytes that need no decoding in a string. */
function isTextCharacter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x20 && byte < 0x80 && byte !== quote && byte !== backslash;
}

/** Decodes ASCII. */
function latin1(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 64) return decoder.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

const decoder = new TextDecoder();
