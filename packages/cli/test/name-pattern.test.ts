import { expect, test } from "vitest";
import { matchesPattern } from "../src/connections/name-pattern.ts";

test.each([
  ["Shop*", "shop to BigQuery"],
  ["*", ""],
  ["*", ".."],
  ["*", "two\nlines"],
  ["a?b", "a/b"],
  ["?", "😀"],
  ["./x", "./x"],
  ["[a-z]{1,2}(x|y)+!", "[a-z]{1,2}(x|y)+!"],
  ["**end", "the end"],
])("%j matches %j", (pattern, text) => {
  expect(matchesPattern(pattern)(text)).toBe(true);
});

test.each([
  ["Shop", "Shop to BigQuery"],
  ["./*", "x"],
  ["[a-z]", "a"],
  ["a?b", "ab"],
  ["a.b", "axb"],
])("%j does not match %j", (pattern, text) => {
  expect(matchesPattern(pattern)(text)).toBe(false);
});

test("refuses an empty pattern, such as an unset variable", () => {
  expect(() => matchesPattern("")).toThrow(expect.objectContaining({ exitCode: 2 }));
});
