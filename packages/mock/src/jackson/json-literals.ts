import { isIdentifierPart, isIdentifierStart } from "./java-characters.ts";
import type { JsonReader } from "./json-reader.ts";
import { latin1 } from "./json-strings.ts";
import type { JsonSyntaxError } from "./json-syntax-error.ts";

const expectedValue = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
/** Maximum length of an unknown token in a message. */
const maxShownWord = 256;

interface JsonNumber {
  readonly token: "VALUE_NUMBER_INT" | "VALUE_NUMBER_FLOAT";
  readonly text: string;
}

/**
 * Reads the rest of a literal such as `true`.
 *
 * @param read Number of characters of the literal that have been read.
 */
export function requireWord(reader: JsonReader, word: string, read: number): void {
  for (let length = read; length < word.length; length += 1) {
    if (reader.bytes[reader.at] !== word.charCodeAt(length)) throw unknownWord(reader, word.slice(0, length));
    reader.at += 1;
  }
  const after = reader.bytes[reader.at];
  if (after === undefined || after < 0x30 || after === 0x5d || after === 0x7d) return;
  if (isIdentifierPart(reader.peekCharacter(after))) throw unknownWord(reader, word);
}

/** Throws for a byte that does not begin a value. */
export function rejectValue(reader: JsonReader, byte: number, isInArray: boolean): never {
  switch (byte) {
    case 0x2c:
    case 0x5d:
    case 0x7d:
      if (byte !== 0x5d || isInArray) throw reader.unexpected(byte, "expected a value");
      break;
    case 0x4e:
      requireWord(reader, "NaN", 1);
      throw nonStandard(reader, "NaN");
    case 0x49:
      requireWord(reader, "Infinity", 1);
      throw nonStandard(reader, "Infinity");
    case 0x2b: {
      const after = reader.bytes[reader.at];
      if (after === undefined) throw reader.endOfInput(" in a Number value");
      reader.at += 1;
      throw noNumber(reader, "+", after);
    }
  }
  if (isIdentifierStart(byte)) throw unknownWord(reader, String.fromCharCode(byte));
  throw reader.unexpected(byte, `expected a valid value ${expectedValue}`);
}

function nonStandard(reader: JsonReader, word: string): JsonSyntaxError {
  return reader.fail(`Non-standard token '${word}': enable JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS to allow`);
}

/** @param byte Follows the sign. */
function noNumber(reader: JsonReader, sign: "+" | "-", byte: number): JsonSyntaxError {
  let found = byte;
  if (byte === 0x49) {
    found = reader.bytes[reader.at] ?? -1;
    if (found < 0) return reader.endOfInput(" in a Number value");
    reader.at += 1;
    const word = found === 0x4e ? `${sign}INF` : found === 0x6e ? `${sign}Infinity` : undefined;
    if (word) {
      requireWord(reader, word, 3);
      return nonStandard(reader, word);
    }
  }
  return reader.unexpectedInNumber(found, "expected digit (0-9) to follow minus sign, for valid numeric value");
}

/**
 * Reads a number.
 *
 * @param first The first byte after the optional sign.
 */
export function readNumber(reader: JsonReader, sign: "" | "-", first: number): JsonNumber {
  if (!isDigit(first)) throw noNumber(reader, "-", first);
  const start = reader.at - 1;
  if (first === 0x30 && isDigit(reader.bytes[reader.at]))
    throw reader.fail("Invalid numeric value: Leading zeroes not allowed");
  skipDigits(reader);
  let isFloat = false;
  if (reader.bytes[reader.at] === 0x2e) {
    isFloat = true;
    reader.at += 1;
    if (skipDigits(reader) === 0) throw missingDigit(reader, 0x2e, "Decimal point not followed by a digit");
  }
  if (reader.bytes[reader.at] === 0x65 || reader.bytes[reader.at] === 0x45) {
    isFloat = true;
    reader.at += 1;
    let byte = reader.takeOrEnd();
    if (byte === 0x2b || byte === 0x2d) byte = reader.takeOrEnd();
    if (!isDigit(byte)) throw reader.unexpectedInNumber(byte, "Exponent indicator not followed by a digit");
    skipDigits(reader);
  }
  return {
    token: isFloat ? "VALUE_NUMBER_FLOAT" : "VALUE_NUMBER_INT",
    text: sign + latin1(reader.bytes, start, reader.at),
  };
}

function missingDigit(reader: JsonReader, point: number, complaint: string): JsonSyntaxError {
  const byte = reader.bytes[reader.at];
  if (byte !== undefined) reader.at += 1;
  return reader.unexpectedInNumber(byte ?? point, complaint);
}

/** White space must separate root values. */
export function requireSpace(reader: JsonReader): void {
  const byte = reader.bytes[reader.at];
  if (byte === undefined) return;
  reader.at += 1;
  if (byte === 0x0a || byte === 0x0d) reader.breakLine(byte);
  else if (byte !== 0x20 && byte !== 0x09) throw reader.unexpected(byte, "Expected space separating root-level values");
}

function skipDigits(reader: JsonReader): number {
  const start = reader.at;
  while (isDigit(reader.bytes[reader.at])) reader.at += 1;
  return reader.at - start;
}

function unknownWord(reader: JsonReader, known: string): JsonSyntaxError {
  let word = known;
  while (reader.at < reader.bytes.length) {
    const at = reader.at;
    const code = reader.takeCharacter(reader.take());
    if (!isIdentifierPart(code)) {
      if (reader.inCharacters) reader.at = at;
      break;
    }
    word += String.fromCharCode(code);
    if (word.length >= maxShownWord) {
      word += "...";
      break;
    }
  }
  return reader.fail(`Unrecognized token '${word}': was expecting ${expectedValue}`);
}

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
