import { UnreadableJsonError } from "./unreadable-json-error.ts";

export interface JsonBytes {
  bytes: Uint8Array;
  /** The body was UTF-16 or UTF-32. */
  inCharacters: boolean;
  /** Length of the byte order mark. */
  skip: number;
}

/**
 * Converts a JSON text to UTF-8. error-encoding-detected [observed]: a byte order mark, or zeros in the first four bytes,
 * indicate UTF-16 or UTF-32. The `charset` of the media type is ignored.
 *
 * @throws {UnreadableJsonError} Malformed UTF-32.
 */
export function toUtf8(bytes: Uint8Array): JsonBytes {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (bytes.length >= 4) {
    const first = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    if (first === 0x0000feff) return utf32(bytes.subarray(4), false);
    if (first === 0xfffe0000) return utf32(bytes.subarray(4), true);
    if (first === 0x0000fffe) throw charConversion("Unsupported UCS-4 endianness (2143) detected");
    if (first === 0xfeff0000) throw charConversion("Unsupported UCS-4 endianness (3412) detected");
    if (first >>> 16 === 0xfeff) return utf16(bytes.subarray(2), "utf-16be");
    if (first >>> 16 === 0xfffe) return utf16(bytes.subarray(2), "utf-16le");
    if (first >>> 8 === 0xefbbbf) return { bytes, inCharacters: false, skip: 3 };
    if (first >>> 8 === 0) return utf32(bytes, false);
    if (first << 8 === 0) return utf32(bytes, true);
    if ((first & 0xff00ffff) === 0) throw charConversion("Unsupported UCS-4 endianness (3412) detected");
    if ((first & 0xffff00ff) === 0) throw charConversion("Unsupported UCS-4 endianness (2143) detected");
  }
  if (bytes.length >= 2 && a === 0) return utf16(bytes, "utf-16be");
  if (bytes.length >= 2 && b === 0) return utf16(bytes, "utf-16le");
  return { bytes, inCharacters: false, skip: 0 };
}

/** Malformed UTF-16 becomes the replacement character, as in Java. */
function utf16(bytes: Uint8Array, label: "utf-16be" | "utf-16le"): JsonBytes {
  return inCharacters(new TextDecoder(label, { ignoreBOM: true }).decode(bytes));
}

function utf32(bytes: Uint8Array, isLittleEndian: boolean): JsonBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittleEndian);
    if (code > 0x10ffff) {
      const value = (code - 0x10000).toString(16);
      throw charConversion(
        `Invalid UTF-32 character 0x${value} (above 0x0010ffff) at char #${text.length}, byte #${at + 3})`,
      );
    }
    text += String.fromCodePoint(code);
  }
  if (at < bytes.length) {
    const got = bytes.length - at;
    throw charConversion(
      `Unexpected EOF in the middle of a 4-byte UTF-32 char: got ${got}, needed 4, at char #${text.length}, byte #${bytes.length})`,
    );
  }
  return inCharacters(text);
}

function charConversion(message: string): UnreadableJsonError {
  return new UnreadableJsonError("java.io.CharConversionException", message);
}

function inCharacters(text: string): JsonBytes {
  return { bytes: new TextEncoder().encode(text), inCharacters: true, skip: 0 };
}
