import { describeCharacter } from "./java-characters.ts";
import { JsonSyntaxError, type TextLocation } from "./json-syntax-error.ts";
import { UnreadableJsonError } from "./unreadable-json-error.ts";

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
export interface Mark {
  readonly line: number;
  readonly lineStart: number;
  readonly at: number;
}

export interface JsonReaderOptions {
  /** The body was UTF-16 or UTF-32, so columns count UTF-16 units instead of bytes. Default false. */
  inCharacters?: boolean;
  /** Length of the byte order mark in bytes. It counts in columns. Default 0. */
  skip?: number;
  /** Maximum number of values, keys and escape sequences. Default: no limit. */
  maxValues?: number;
}

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;

/**
 * Reads bytes and knows their position, which errors contain.
 *
 * @throws {JsonSyntaxError} From every method that reads.
 */
export class JsonReader {
  readonly bytes: Uint8Array;
  readonly inCharacters: boolean;
  /** The index of the next byte. */
  at: number;
  line = 1;
  lineStart = 0;
  /** The current token. Some messages contain it. */
  token: JsonToken | null = null;
  /** Number of values until `maxValues`. */
  #left: number;

  /** @param bytes UTF-8, which may be malformed. */
  constructor(
    bytes: Uint8Array,
    { inCharacters = false, skip = 0, maxValues = Number.POSITIVE_INFINITY }: JsonReaderOptions = {},
  ) {
    this.bytes = bytes;
    this.inCharacters = inCharacters;
    this.at = skip;
    this.#left = maxValues;
  }

  /** The current position. After the first byte of a token it is the position of that byte, because columns start at 1. */
  mark(): Mark {
    return { line: this.line, lineStart: this.lineStart, at: this.at };
  }

  locate({ line, lineStart, at }: Mark): TextLocation {
    if (!this.inCharacters) return { line, column: at - lineStart };
    let column = 0;
    for (const byte of this.bytes.subarray(lineStart, at)) column += byte >= 0xf0 ? 2 : (byte & 0xc0) === 0x80 ? 0 : 1;
    return { line, column };
  }

  /** The current position. */
  get here(): TextLocation {
    const { line, column } = this.locate(this.mark());
    return { line, column: column + 1 };
  }

  /** The next byte. */
  take(): number {
    const byte = this.bytes[this.at] ?? 0;
    this.at += 1;
    return byte;
  }

  /** The next byte, or an error at the end. */
  takeOrEnd(): number {
    if (this.at >= this.bytes.length) throw this.endOfInput(` in ${this.token}`);
    return this.take();
  }

  /** The character of which the first byte has been read, cut to 16 bits as in messages. */
  takeCharacter(lead: number): number {
    return lead < 0x80 ? lead : this.takeCode(lead) & 0xffff;
  }

  /** The same before the first byte has been read: Jackson then uses the first byte as the second one, too. */
  peekCharacter(lead: number): number {
    if (this.inCharacters) {
      const at = this.at;
      this.at += 1;
      const code = this.takeCharacter(lead);
      this.at = at;
      return code;
    }
    return this.takeCharacter(lead);
  }

  /** error-encoding-overlong [observed]: accepts overlong forms and lone surrogates. */
  takeCode(lead: number): number {
    const followers = followersOf(lead);
    if (followers === 0) throw this.badByte("start", lead);
    let code = lead & (0x3f >> followers);
    for (let n = 0; n < followers; n += 1) {
      const byte = this.takeOrEnd();
      if ((byte & 0xc0) !== 0x80) throw this.badByte("middle", byte);
      code = (code << 6) | (byte & 0x3f);
    }
    return code;
  }

  /** The next byte that is not white space, or -1. */
  skipSpace(): number {
    while (this.at < this.bytes.length) {
      const byte = this.take();
      if (byte > 0x20) {
        if (byte === 0x2f)
          throw this.unexpected(
            byte,
            "maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)",
          );
        return byte;
      }
      if (byte === 0x0a || byte === 0x0d) this.breakLine(byte);
      else if (byte !== 0x20 && byte !== 0x09)
        throw this.fail(
          `Illegal character (${describeCharacter(byte)}): only regular white space (\\r, \\n, \\t) is allowed between tokens`,
        );
    }
    return -1;
  }

  breakLine(byte: number): void {
    if (byte === 0x0d && this.bytes[this.at] === 0x0a) this.at += 1;
    this.line += 1;
    this.lineStart = this.at;
  }

  /** Counts a value, a key or an escape sequence. */
  count(): void {
    if (this.#left === 0) throw new UnreadableJsonError("java.lang.OutOfMemoryError", "Java heap space");
    this.#left -= 1;
  }

  fail(complaint: string, exception: JsonSyntaxError["exception"] = "JsonParseException"): JsonSyntaxError {
    return new JsonSyntaxError(exception, complaint, this.here);
  }

  unexpected(character: number, expected: string): JsonSyntaxError {
    return this.fail(`Unexpected character (${describeCharacter(character)}): ${expected}`);
  }

  unexpectedInNumber(character: number, expected: string): JsonSyntaxError {
    return this.fail(`Unexpected character (${describeCharacter(character)}) in numeric value: ${expected}`);
  }

  endOfInput(where: string): JsonSyntaxError {
    return this.fail(`Unexpected end-of-input${where}`, "io.JsonEOFException");
  }

  badByte(which: "start" | "middle", byte: number): JsonSyntaxError {
    return this.fail(`Invalid UTF-8 ${which} byte 0x${byte.toString(16)}`);
  }
}

/** Number of bytes that follow the first byte of a character. 0 for an invalid first byte. */
export function followersOf(lead: number): number {
  if ((lead & 0xe0) === 0xc0) return 1;
  if ((lead & 0xf0) === 0xe0) return 2;
  return (lead & 0xf8) === 0xf0 ? 3 : 0;
}
