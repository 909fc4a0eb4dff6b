import { expect, test } from "vitest";
import { toOneLine } from "./excerpt.ts";

test.each([
  ["one line", "one line"],
  ["  around  ", "around"],
  ["two\nlines", "two lines"],
  ["dos\r\nlines\tand tabs", "dos lines and tabs"],
  ["terminal escapes: \u001b[31mred\u0007", "terminal escapes: [31mred"],
  ["", ""],
])("toOneLine(%j) returns %j", (message, line) => {
  expect(toOneLine(message)).toBe(line);
});

test("toOneLine() keeps 500 characters unchanged", () => {
  expect(toOneLine("x".repeat(500))).toBe("x".repeat(500));
});

test("toOneLine() cuts a longer message to 500 characters and marks the cut", () => {
  const line = toOneLine("x".repeat(501));
  expect(line).toHaveLength(500);
  expect(line.endsWith("x…")).toBe(true);
});

test("toOneLine() cuts a 20 MB message without reading all of it", () => {
  const line = toOneLine("a \n ".repeat(5_000_000));
  expect(line).toHaveLength(500);
  expect(line.endsWith("a…")).toBe(true);
});
