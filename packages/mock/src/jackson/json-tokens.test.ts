import fc from "fast-check";
import { expect, test } from "vitest";
import { readJson } from "../state/exact-number.ts";
import type { JsonReaderOptions } from "./json-reader.ts";
import { JsonSyntaxError } from "./json-syntax-error.ts";
import { JsonTokens } from "./json-tokens.ts";
import { type DepthLimit, readValue } from "./read-value.ts";

const depth: DepthLimit = { max: 3_000, error: () => new RangeError("too deep") };

function read(text: string | Uint8Array, options?: JsonReaderOptions): unknown {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const tokens = new JsonTokens(bytes, options);
  tokens.next();
  return readValue(tokens, depth);
}

/** The message, position and exception for a text. */
function errorOf(text: string | Uint8Array, options?: JsonReaderOptions): [string, string, string] {
  try {
    read(text, options);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return [error.message, `${error.location.line}:${error.location.column}`, error.exception];
  }
  throw new Error(`${text} was read`);
}

test.each([
  '{"a":[1,-2.5,true,false,null,"x"],"b":{}}',
  " [ ] ",
  '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00"',
  '{"a":1,"a":2}',
  "0",
  '{"__proto__":{"a":1}}',
])("%s is parsed like JSON.parse", (text) => {
  expect(read(text)).toEqual(JSON.parse(text));
});

test("any JSON is parsed like JSON.parse, and a truncated object is rejected", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()), fc.nat(), (value, cut) => {
      const text = JSON.stringify(value);
      expect(read(text)).toEqual(readJson(text));
      const bytes = new TextEncoder().encode(text);
      expect(() => read(bytes.subarray(0, 1 + (cut % (bytes.length - 1))))).toThrow(JsonSyntaxError);
    }),
  );
});

test("text after the first value is ignored, as by Jackson", () => {
  expect(read('{"a":1} trailing')).toEqual({ a: 1 });
});

const eof = "io.JsonEOFException";
const values = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

test.each([
  ["[1,]", "Unexpected character (']' (code 93)): expected a value", "1:5"],
  ["[1,", "Unexpected end-of-input within/between Array entries", "1:4"],
  ["[1", "Unexpected end-of-input: expected close marker for Array (start marker at ", "1:3", eof],
  ["[1 2]", "Unexpected character ('2' (code 50)): was expecting comma to separate Array entries", "1:5"],
  ["[}", "Unexpected close marker '}': expected ']' (for Array starting at ", "1:3"],
  ['{"a":]', `Unexpected character (']' (code 93)): expected a valid value ${values}`, "1:7"],
  ['{"a":1,}', "Unexpected character ('}' (code 125)): was expecting double-quote to start field name", "1:9"],
  ['{"a":1 "b":2}', `Unexpected character ('"' (code 34)): was expecting comma to separate Object entries`, "1:9"],
  [
    '{"a\nb":1}',
    "Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in name",
    "1:5",
  ],
  ['{"\\q":1}', "Unrecognized character escape 'q' (code 113)", "1:5"],
  ['{"a":tru}', `Unrecognized token 'tru': was expecting ${values}`, "1:10"],
  ["[nullx]", `Unrecognized token 'nullx': was expecting ${values}`, "1:8"],
  ["[undefined]", `Unrecognized token 'undefined': was expecting ${values}`, "1:12"],
  ["[Infinity]", "Non-standard token 'Infinity': enable JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS to allow", "1:10"],
  [
    "[-Infinity]",
    "Non-standard token '-Infinity': enable JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS to allow",
    "1:11",
  ],
  [
    "[+1]",
    "Unexpected character ('1' (code 49)) in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value",
    "1:4",
  ],
  [
    "[-a]",
    "Unexpected character ('a' (code 97)) in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value",
    "1:4",
  ],
  ["[-", "Unexpected end-of-input in START_ARRAY", "1:3", eof],
  ["[01]", "Invalid numeric value: Leading zeroes not allowed", "1:3"],
  ["[5.]", "Unexpected character (']' (code 93)) in numeric value: Decimal point not followed by a digit", "1:5"],
  ["[5.", "Unexpected character ('.' (code 46)) in numeric value: Decimal point not followed by a digit", "1:4"],
  ["[5e+]", "Unexpected character (']' (code 93)) in numeric value: Exponent indicator not followed by a digit", "1:6"],
  ["[.5]", `Unexpected character ('.' (code 46)): expected a valid value ${values}`, "1:3"],
  ["['a']", `Unexpected character (''' (code 39)): expected a valid value ${values}`, "1:3"],
  ["1,2", "Unexpected character (',' (code 44)): Expected space separating root-level values", "1:3"],
  ['["a', "Unexpected end-of-input in VALUE_STRING", "1:4", eof],
  ['["\\', "Unexpected end-of-input in character escape sequence", "1:4", eof],
  ['["\\u12"]', `Unexpected character ('"' (code 34)): expected a hex-digit for character escape sequence`, "1:8"],
  [
    '["a\tb"]',
    "Illegal unquoted character ((CTRL-CHAR, code 9)): has to be escaped using backslash to be included in string value",
    "1:5",
  ],
  ['[\u00a0"a"]', "Invalid UTF-8 start byte 0xa0", "1:4"],
  ["[1,\r\n\r 2 x]", "Unexpected character ('x' (code 120)): was expecting comma to separate Array entries", "3:5"],
  ['{\n "é": x}', `Unrecognized token 'x': was expecting ${values}`, "2:10"],
  ["[#]", `Unexpected character ('#' (code 35)): expected a valid value ${values}`, "1:3"],
])("%j is rejected: %s", (text, complaint, place, exception = "JsonParseException") => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  const [message, ...rest] = errorOf(text);
  expect(message).toContain(complaint);
  expect(rest).toEqual([place, exception]);
});

test.each([
  ["a lone continuation byte", [0x80], "Invalid UTF-8 start byte 0x80", "1:4"],
  ["a Latin-1 character", [0xe9, 0x22], "Invalid UTF-8 middle byte 0x22", "1:5"],
  ["five bytes", [0xf8, 0x88, 0x80, 0x80, 0x80], "Invalid UTF-8 start byte 0xf8", "1:4"],
  ["a truncated character", [0xe2, 0x82], "Unexpected end-of-input in VALUE_STRING", "1:5"],
])("%s in a string is malformed UTF-8", (_, letter, complaint, place) => {
  expect(errorOf(new Uint8Array([0x5b, 0x22, ...letter])).slice(0, 2)).toEqual([complaint, place]);
});

test("malformed UTF-8 in a name is reported after the name", () => {
  const name = [0x7b, 0x22, 0x61, 0xff, 0x62, 0x22, 0x3a, 0x31, 0x7d];
  expect(errorOf(new Uint8Array(name)).slice(0, 2)).toEqual(["Invalid UTF-8 start byte 0xff", "1:7"]);
});

test("overlong forms and surrogates are accepted, as by Jackson", () => {
  const bytes = [0x22, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf0, 0x9f, 0x98, 0x80, 0x22];
  expect(read(new Uint8Array(bytes))).toBe("\u0000\ud800😀");
});

test("columns count characters of a UTF-16 body, not bytes", () => {
  expect(errorOf('{"é€😀": x', { inCharacters: true })[1]).toBe("1:11");
});

test.each([
  ["values", "[1,2,3]", 4],
  ["keys", '{"a":1,"b":2}', 5],
  ["escapes", '["\\n\\u0041"]', 4],
])("maxValues counts %s: %s has %i", (_, text, count) => {
  expect(read(text, { maxValues: count })).toEqual(JSON.parse(text));
  expect(() => read(text, { maxValues: count - 1 })).toThrow("Java heap space");
});

test("values can be nested up to the limit", () => {
  const nested = (count: number) => "[".repeat(count) + "]".repeat(count);
  expect(JSON.stringify(read(nested(3000)))).toBe(nested(3000));
  expect(() => read(nested(3001))).toThrow("too deep");
});

test("an unknown token is quoted up to 256 characters", () => {
  const word = "x".repeat(300);
  expect(errorOf(word)[0]).toContain(`'${word.slice(0, 256)}...'`);
});
