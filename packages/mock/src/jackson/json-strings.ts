import { describeCharacter } from "./java-characters.ts";
import { BACKSLASH, followersOf, type JsonReader, QUOTE } from "./json-reader.ts";

/** Reads the name of a property. @param byte The first byte, which must be a quote. */
export function readName(reader: JsonReader, byte: number): string {
  if (byte !== QUOTE)
    throw reader.unexpected(reader.takeCharacter(byte), "was expecting double-quote to start field name");
  if (reader.at >= reader.bytes.length && !reader.inCharacters)
    throw reader.endOfInput(": was expecting closing '\"' for name");
  // Decodes the name after its end, because Jackson reports errors in it there.
  const pieces: (string | Uint8Array)[] = [];
  let start = reader.at;
  for (;;) {
    const next = reader.bytes[reader.at];
    if (next === undefined) throw reader.endOfInput(" in field name");
    reader.at += 1;
    if (next !== QUOTE && next !== BACKSLASH && next >= 0x20) continue;
    pieces.push(reader.bytes.subarray(start, reader.at - 1));
    if (next === QUOTE) break;
    if (next < 0x20) throw unquoted(reader, next, "name");
    pieces.push(readEscape(reader));
    start = reader.at;
  }
  return pieces.map((piece) => (typeof piece === "string" ? piece : decodeName(reader, piece))).join("");
}

function decodeName(reader: JsonReader, bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const followers = lead < 0x80 ? 0 : followersOf(lead);
    if (lead >= 0x80 && followers === 0) throw reader.badByte("start", lead);
    if (at + followers >= bytes.length) throw reader.endOfInput(" in field name");
    let code = followers === 0 ? lead : lead & (0x3f >> followers);
    for (const byte of bytes.subarray(at + 1, at + 1 + followers)) {
      if ((byte & 0xc0) !== 0x80) throw reader.badByte("middle", byte);
      code = (code << 6) | (byte & 0x3f);
    }
    text += toText(code, lead);
    at += 1 + followers;
  }
  return text;
}

/** Reads a string after its opening quote. */
export function readString(reader: JsonReader): string {
  let text = "";
  for (;;) {
    const start = reader.at;
    while (isTextCharacter(reader.bytes[reader.at])) reader.at += 1;
    text += latin1(reader.bytes, start, reader.at);
    const byte = reader.takeOrEnd();
    if (byte === QUOTE) return text;
    if (byte === BACKSLASH) text += readEscape(reader);
    else if (byte < 0x20) throw unquoted(reader, byte, "string value");
    else text += toText(reader.takeCode(byte), byte);
  }
}

function readEscape(reader: JsonReader): string {
  reader.count();
  const letter = takeInEscape(reader);
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
    case QUOTE:
    case 0x2f:
    case BACKSLASH:
      return String.fromCharCode(letter);
    case 0x75:
      break;
    default:
      throw reader.fail(`Unrecognized character escape ${describeCharacter(reader.takeCharacter(letter))}`);
  }
  let code = 0;
  for (let n = 0; n < 4; n += 1) {
    const byte = takeInEscape(reader);
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) throw reader.unexpected(byte, "expected a hex-digit for character escape sequence");
    code = code * 16 + digit;
  }
  return String.fromCharCode(code);
}

function takeInEscape(reader: JsonReader): number {
  if (reader.at >= reader.bytes.length) throw reader.endOfInput(" in character escape sequence");
  return reader.take();
}

function unquoted(reader: JsonReader, byte: number, where: string) {
  return reader.fail(
    `Illegal unquoted character (${describeCharacter(byte)}): has to be escaped using backslash to be included in ${where}`,
  );
}

/** Converts a code to text. Java makes two UTF-16 units of four bytes, even if they are an overlong form. */
function toText(code: number, lead: number): string {
  if (lead < 0xf0) return String.fromCharCode(code);
  const rest = code - 0x10000;
  return String.fromCharCode((0xd800 | (rest >> 10)) & 0xffff, 0xdc00 | (rest & 0x3ff));
}

/** Bytes that need no decoding in a string. */
function isTextCharacter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x20 && byte < 0x80 && byte !== QUOTE && byte !== BACKSLASH;
}

/** Decodes ASCII. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 64) return decoder.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

const decoder = new TextDecoder();
