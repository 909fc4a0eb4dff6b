import { expect, test } from "vitest";
import { toUtf8 } from "./to-utf8.ts";
import { UnreadableJsonError } from "./unreadable-json-error.ts";

const text = '{"a":"é€😀"}';

function encode(width: 2 | 4, isLittleEndian: boolean, codes: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(codes.length * width));
  codes.forEach((code, index) => {
    if (width === 2) view.setUint16(index * 2, code, isLittleEndian);
    else view.setUint32(index * 4, code, isLittleEndian);
  });
  return new Uint8Array(view.buffer);
}

test.each(
  [2, 4].flatMap((width) =>
    [true, false].flatMap((isLittleEndian) =>
      ["", "\uFEFF"].map((mark) => [width as 2 | 4, isLittleEndian, mark] as const),
    ),
  ),
)("UTF-%i/8 is detected by its first bytes, little-endian %s, byte order mark %j", (width, isLittleEndian, mark) => {
  const units =
    width === 2
      ? (mark + text).split("").map((unit) => unit.charCodeAt(0))
      : [...(mark + text)].map((letter) => letter.codePointAt(0) ?? 0);
  const { bytes, ...how } = toUtf8(encode(width, isLittleEndian, units));
  expect(new TextDecoder().decode(bytes)).toBe(text);
  expect(how).toEqual({ inCharacters: true, skip: 0 });
});

test("UTF-8 is unchanged, and its byte order mark is skipped", () => {
  const bytes = new TextEncoder().encode(`\uFEFF${text}`);
  expect(toUtf8(bytes)).toEqual({ bytes, inCharacters: false, skip: 3 });
  expect(toUtf8(bytes.subarray(3)).skip).toBe(0);
});

test.each([
  ["an invalid code point", [0x7b, 0x110000], "Invalid UTF-32 character 0x100000 (above 0x0010ffff)"],
  ["an unsupported byte order", [0x7b0000], "Unsupported UCS-4 endianness (3412) detected"],
])("%s is a 500, as in Java", (_, codes, message) => {
  expect(() => toUtf8(encode(4, false, codes))).toThrow(UnreadableJsonError);
  expect(() => toUtf8(encode(4, false, codes))).toThrow(message);
});

test("truncated UTF-32 is a 500", () => {
  expect(() => toUtf8(encode(4, true, [0x7b, 0x7d]).subarray(0, 7))).toThrow(
    "Unexpected EOF in the middle of a 4-byte",
  );
});
