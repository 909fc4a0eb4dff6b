import { expect, test } from "vitest";
import { ErrorAnswer } from "../errors/error-answer.ts";
import { locate, parseJson, toValue } from "./parse-json.ts";

test.each([
  '{"a":[1,-2.5,true,false,null,"x"],"b":{}}',
  " [ ] ",
  '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00"',
  '{"a":1,"a":2}',
  "0",
  '{"__proto__":{"a":1}}',
])("%s is read as JSON.parse reads it", (text) => {
  expect(toValue(parseJson(text))).toEqual(JSON.parse(text));
});

test("what follows the first value is ignored, as Jackson does", () => {
  expect(toValue(parseJson('{"a":1} trailing'))).toEqual({ a: 1 });
});

test.each([
  ["{", "Unexpected end-of-input"],
  ['{"a"}', "was expecting a colon to separate field name and value"],
  ['{"a":1,}', "was expecting double-quote to start field name"],
  ['{"a":1 "b":2}', "was expecting comma to separate Object entries"],
  ["[1 2]", "was expecting comma to separate Array entries"],
  ["[1,]", "expected a valid value"],
  ['["a', "Unexpected end-of-input in VALUE_STRING"],
  ['["\\x"]', "Unrecognized character escape 'x' (code 120)"],
  ['["\\u12"]', "expected a hex-digit for character escape sequence"],
  ['["a\nb"]', "Illegal unquoted character ((CTRL-CHAR, code 10))"],
  ["nul", "Unrecognized token 'nul'"],
  ["[undefined]", "Unrecognized token 'undefined'"],
])("%j is refused with: %s", (text, complaint) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(() => parseJson(text)).toThrow(ErrorAnswer);
  expect(() => parseJson(text)).toThrow(complaint);
});

test.each([
  ["values", "[1,2,3]", 4],
  ["keys", '{"a":1,"b":2}', 5],
  ["escapes", '["\\n\\u0041"]', 4],
])("%s are counted: %s has %i of them, and is refused when fewer are allowed", (_, text, count) => {
  expect(toValue(parseJson(text, count))).toEqual(JSON.parse(text));
  expect(() => parseJson(text, count - 1)).toThrow("Java heap space");
});

test("a token that is no word is told up to its 256th character, as Jackson does", () => {
  const token = "x".repeat(300);
  expect(() => parseJson(token)).toThrow(`'${token.slice(0, 256)}...'`);
});

test("a place is told by line and column, in bytes", () => {
  expect(locate("\n\n\n", 2)).toEqual({ line: 3, column: 1 });
  expect(locate('{"a":1}', 0)).toEqual({ line: 1, column: 1 });
  expect(locate('{\n "é": x', 8)).toEqual({ line: 2, column: 8 });
});
