import { expect, test } from "vitest";
import { isSame } from "../src/runner/is-same.ts";

test.for([
  [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
  [Number.NaN, Number.NaN, true],
  [[], [], true],
  [{ a: 1 }, { a: 2 }, false],
  [{ a: 1 }, { a: 1, b: 1 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [{ a: { b: [1] } }, { a: { b: [1, 2] } }, false],
  [{ 0: 1 }, [1], false],
  [null, {}, false],
  [undefined, null, false],
  [0, -0, false],
  ["1", 1, false],
] as const)("isSame(%j, %j) is %s", ([a, b, expected]) => {
  expect([isSame(a, b), isSame(b, a)]).toEqual([expected, expected]);
});
