import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay.ts";

test.each([
  { retry: 0, lowest: 250, highest: 500 },
  { retry: 1, lowest: 500, highest: 1_000 },
  { retry: 2, lowest: 1_000, highest: 2_000 },
  { retry: 3, lowest: 2_000, highest: 4_000 },
  { retry: 4, lowest: 4_000, highest: 8_000 },
  { retry: 5, lowest: 4_000, highest: 8_000 },
  { retry: 2_000, lowest: 4_000, highest: 8_000 },
])("retryDelay($retry) lies between $lowest and $highest ms", ({ retry, lowest, highest }) => {
  expect(retryDelay(retry, 0)).toBe(lowest);
  expect(retryDelay(retry, 0.5)).toBe((lowest + highest) / 2);
  expect(retryDelay(retry, 1 - Number.EPSILON)).toBeCloseTo(highest);
  expect(retryDelay(retry, 1 - Number.EPSILON)).toBeLessThanOrEqual(highest);
});

test("retryDelay() never falls under 20 ms", () => {
  expect(retryDelay(-20, 0)).toBe(20);
});
