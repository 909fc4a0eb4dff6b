import fc from "fast-check";
import { expect, test } from "vitest";
import { retryDelay } from "./retry-delay.ts";

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("retryDelay() is never under 20 ms, never over 8 s, and never less than half of what the retry is due", () => {
  fc.assert(
    fc.property(fc.nat({ max: 2_000 }), random, (retry, chance) => {
      const due = Math.min(8_000, 500 * 2 ** retry);
      const delayMs = retryDelay(retry, chance);
      expect(delayMs).toBeGreaterThanOrEqual(Math.max(20, due / 2));
      expect(delayMs).toBeLessThanOrEqual(due);
    }),
  );
});

test("retryDelay() grows with the retry and with chance", () => {
  fc.assert(
    fc.property(fc.nat({ max: 100 }), random, random, (retry, one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      expect(retryDelay(retry, low)).toBeLessThanOrEqual(retryDelay(retry, high));
      expect(retryDelay(retry, low)).toBeLessThanOrEqual(retryDelay(retry + 1, low));
    }),
  );
});
