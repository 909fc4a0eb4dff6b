import { expect, test } from "vitest";
import { quartiles } from "./quartiles.ts";

test("quartiles() sorts numbers, not strings", () => {
  expect(quartiles([100, 9, 20, 3, 1])).toEqual({ lower: 3, median: 9, upper: 20 });
});

test("quartiles() does not change its argument", () => {
  const figures = [2, 1];
  quartiles(figures);
  expect(figures).toEqual([2, 1]);
});
