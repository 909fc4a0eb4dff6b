import { isDigit, readNumber, rejectValue, requireSpace, requireWord } from "./json-literals.ts";
import { JsonReader, type JsonReaderOptions, type JsonToken, type Mark, QUOTE } from "./json-reader.ts";
import { readName, readString } from "./json-strings.ts";
import { describeLocation, type TextLocation } from "./json-syntax-error.ts";

/** The object or array that is being read. */
interface Scope {
  readonly kind: "Object" | "Array" | "root";
  readonly parent: Scope | null;
  readonly start: Mark;
  /** Number of entries so far, the current one included. */
  entries: number;
}

const beginning: Mark = { line: 1, lineStart: 0, at: 0 };

/**
 * A pull parser for JSON. It reports the same errors, at the same positions, as Jackson 2.13: error-syntax [observed],
 * error-encoding [observed]. Text that is never read causes no error.
 *
 * @throws {JsonSyntaxError} From every method that reads.
 * @throws {UnreadableJsonError} There are more than `maxValues`.
 */
export class JsonTokens {
  /** The name of the current field. */
  name = "";
  readonly #reader: JsonReader;
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
  constructor(bytes: Uint8Array, options?: JsonReaderOptions) {
    this.#reader = new JsonReader(bytes, options);
  }

  /** The current token. Null before the first one and after the last one. */
  get token(): JsonToken | null {
    return this.#reader.token;
  }

  /** The current position. */
  get here(): TextLocation {
    return this.#reader.here;
  }

  /** The position of the current token. */
  get start(): TextLocation {
    return this.#reader.locate(this.token === "FIELD_NAME" ? this.#nameStart : this.#start);
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
      this.#reader.token = null;
      return null;
    }
    if (byte === 0x5d || byte === 0x7d) return this.#close(byte);
    const entry = this.#skipComma(byte);
    if (this.#scope.kind !== "Object") {
      this.#start = this.#reader.mark();
      this.#reader.token = this.#open(this.#readValue(entry));
      return this.token;
    }
    this.#nameStart = this.#reader.mark();
    this.#reader.count();
    this.name = readName(this.#reader, entry);
    this.#reader.token = "FIELD_NAME";
    const first = this.#skipColon();
    this.#start = this.#reader.mark();
    this.#next = this.#readValue(first);
    return this.token;
  }

  /** Checks that only white space is left. */
  end(): void {
    this.#finishString();
    const byte = this.#skipSpaceOrEnd();
    if (byte >= 0) throw this.#reader.unexpected(byte, "was expecting the end");
  }

  #finishString(): void {
    if (!this.#isUnread) return;
    this.#isUnread = false;
    this.#text = readString(this.#reader);
  }

  #enterValue(): JsonToken | null {
    const token = this.#next;
    this.#next = null;
    this.#reader.token = token && this.#open(token);
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
    this.#start = this.#reader.mark();
    const [kind, token, expected] =
      byte === 0x5d ? (["Array", "END_ARRAY", "}"] as const) : (["Object", "END_OBJECT", "]"] as const);
    if (this.#scope.kind !== kind || !this.#scope.parent) {
      const { kind: open, start } = this.#scope;
      throw this.#reader.fail(
        `Unexpected close marker '${String.fromCharCode(byte)}': expected '${expected}' (for ${open} starting at ${describeLocation(this.#reader.locate(start))})`,
      );
    }
    this.#scope = this.#scope.parent;
    this.#reader.token = token;
    return token;
  }

  #skipComma(byte: number): number {
    this.#scope.entries += 1;
    if (this.#scope.kind === "root" || this.#scope.entries === 1) return byte;
    if (byte !== 0x2c)
      throw this.#reader.unexpected(byte, `was expecting comma to separate ${this.#scope.kind} entries`);
    const after = this.#reader.skipSpace();
    // Jackson does not use its JsonEOFException here.
    if (after < 0) throw this.#reader.fail(`Unexpected end-of-input within/between ${this.#scope.kind} entries`);
    return after;
  }

  /** Reads up to the first byte of the value of a field. */
  #skipColon(): number {
    let byte = this.#reader.skipSpace();
    if (byte >= 0) {
      if (byte !== 0x3a) throw this.#reader.unexpected(byte, "was expecting a colon to separate field name and value");
      byte = this.#reader.skipSpace();
    }
    if (byte < 0) throw this.#reader.endOfInput(` within/between ${this.#scope.kind} entries`);
    return byte;
  }

  #skipSpaceOrEnd(): number {
    const byte = this.#reader.skipSpace();
    const { kind, start } = this.#scope;
    if (byte < 0 && kind !== "root")
      throw this.#reader.endOfInput(
        `: expected close marker for ${kind} (start marker at ${describeLocation(this.#reader.locate(start))})`,
      );
    return byte;
  }

  #readValue(byte: number): JsonToken {
    this.#reader.count();
    switch (byte) {
      case QUOTE:
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
        return this.#readNumber("-", this.#reader.takeOrEnd());
    }
    return isDigit(byte) ? this.#readNumber("", byte) : rejectValue(this.#reader, byte, this.#scope.kind === "Array");
  }

  #readWord(word: string, token: JsonToken): JsonToken {
    requireWord(this.#reader, word, 1);
    return token;
  }

  #readNumber(sign: "" | "-", first: number): JsonToken {
    const { token, text } = readNumber(this.#reader, sign, first);
    this.#text = text;
    if (this.#scope.kind === "root") requireSpace(this.#reader);
    return token;
  }
}
