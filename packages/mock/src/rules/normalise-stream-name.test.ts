import { expect, test } from "vitest";
import { normaliseStreamName } from "./normalise-stream-name.ts";

test.each([
  ["users-data", "users_data"],
  ["Users_1", "Users_1"],
  ["a  \t b", "a_b"],
  ["a - b", "a___b"],
  ["Größe", "Gro_e"],
  ["café", "cafe"],
  ["ﬁle①", "file1"],
  ["日本", "__"],
  ["👍", "_"],
  ["", ""],
])("%j becomes %j", (name, alias) => {
  expect(normaliseStreamName(name)).toBe(alias);
});

test("each line separator is a separate character", () => {
  expect(normaliseStreamName("a\u2028\u2028b")).toBe("a__b");
  // It decomposes into a plain space.
  expect(normaliseStreamName("a\u00a0 b")).toBe("a_b");
});
