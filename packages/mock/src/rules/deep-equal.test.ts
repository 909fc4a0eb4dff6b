import { expect, test } from "vitest";
import { deepEqual } from "./deep-equal.ts";

test.each([
  [
    { a: 1, b: [1, { c: null }] },
    { b: [1, { c: null }], a: 1 },
  ],
  ["x", "x"],
  [null, null],
  [[], []],
])("%j equals %j", (left, right) => {
  expect(deepEqual(left, right)).toBe(true);
});

test.each([
  [{ a: 1 }, { a: "1" }],
  [{ a: 1 }, { a: 1, b: null }],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [null, {}],
  [{ a: undefined }, { b: undefined }],
])("%j does not equal %j", (left, right) => {
  expect(deepEqual(left, right)).toBe(false);
});
