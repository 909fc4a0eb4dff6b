import { expect, test } from "vitest";
import { excerpt, toOneLine } from "./excerpt.ts";

test("excerpt() leaves 2 KB as they are", () => {
  expect(excerpt("x".repeat(2_048))).toHaveLength(2_048);
});

test("excerpt() cuts what is longer than 2 KB", () => {
  expect(excerpt(`${"x".repeat(2_048)}y`)).toBe("x".repeat(2_048));
});

test.each([
  ["one line", "one line"],
  ["  around  ", "around"],
  ["two\nlines", "two lines"],
  ["dos\r\nlines\tand tabs", "dos lines and tabs"],
  ["what steers a terminal: \u001b[31mred\u0007", "what steers a terminal: [31mred"],
  ["", ""],
])("toOneLine(%j) gives %j", (message, line) => {
  expect(toOneLine(message)).toBe(line);
});

test("toOneLine() leaves 500 characters as they are", () => {
  expect(toOneLine("x".repeat(500))).toBe("x".repeat(500));
});

test("toOneLine() cuts a longer message to 500 characters and shows that it did", () => {
  const line = toOneLine("x".repeat(501));
  expect(line).toHaveLength(500);
  expect(line.endsWith("x…")).toBe(true);
});

test("toOneLine() cuts a message of 20 MB, of which it reads only what it needs", () => {
  const line = toOneLine("a \n ".repeat(5_000_000));
  expect(line).toHaveLength(500);
  expect(line.endsWith("a…")).toBe(true);
});
