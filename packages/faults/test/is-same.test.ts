import { expect, test } from "vitest";
import { isSame } from "../src/runner/is-same.ts";

test.for([
  [{ a: [1, { b: null }] }, { a: [1, { b: null }] }],
  [Number.NaN, Number.NaN],
  [[], []],
] as const)("isSame(%j, %j) is true", ([a, b]) => {
  expect(isSame(a, b)).toBe(true);
});

test.for([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: 1 }],
  [{ a: undefined }, { b: undefined }],
  [{ a: { b: [1] } }, { a: { b: [1, 2] } }],
  [{ 0: 1 }, [1]],
  [null, {}],
  [undefined, null],
  [0, -0],
  ["1", 1],
] as const)("isSame(%j, %j) is false", ([a, b]) => {
  expect(isSame(a, b)).toBe(false);
  expect(isSame(b, a)).toBe(false);
});
