import { ConfigError } from "@airbyte-web-backend/client/errors";
import { expect, test } from "vitest";
import { matchesPattern } from "./matches-pattern.ts";

test.each<[patterns: string | string[], name: string]>([
  ["Shop*", "Shop to BigQuery"],
  ["*", ""],
  ["*", ".."],
  ["*", "two\nlines"],
  ["a?b", "a/b"],
  ["?", "😀"],
  ["./x", "./x"],
  ["[a-z]{1,2}(x|y)+!", "[a-z]{1,2}(x|y)+!"],
  ["**end", "the end"],
  ["Caf\u00e9", "Cafe\u0301"],
  [["a", "b"], "b"],
  ["!a", "b"],
  [["!a", "!b"], "c"],
  [["a*", "!ab"], "a"],
])("%j matches %j", (patterns, name) => {
  expect(matchesPattern(patterns)(name)).toBe(true);
});

test.each<[patterns: string | string[], name: string]>([
  ["Shop", "Shop to BigQuery"],
  ["Shop*", "shop to BigQuery"],
  ["./*", "x"],
  ["[a-z]", "a"],
  ["a?b", "ab"],
  ["a.b", "axb"],
  ["!a", "a"],
  [["a*", "!ab"], "ab"],
  [["!ab", "a*"], "ab"],
  [["a", "!b"], "c"],
])("%j does not match %j", (patterns, name) => {
  expect(matchesPattern(patterns)(name)).toBe(false);
});

test("ignores case on request", () => {
  const matches = matchesPattern(["SHOP*", "!*snowflake"], { isCaseSensitive: false });
  expect(["shop to BigQuery", "Shop to Snowflake"].map(matches)).toEqual([true, false]);
});

test.each<[patterns: string | string[]]>([[""], [" "], ["!"], [["a", ""]], [[]]])(
  "rejects %j, which has an empty pattern or none",
  (patterns) => {
    expect(() => matchesPattern(patterns)).toThrow(ConfigError);
  },
);
