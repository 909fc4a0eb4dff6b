import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRetryAfter, retryDelay } from "./retry-delay.ts";

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test("retryDelay() is at most the full delay, and at least half of it", () => {
  fc.assert(
    fc.property(fc.nat({ max: 2_000 }), random, (retry, chance) => {
      const due = Math.min(8_000, 500 * 2 ** retry);
      const delayMs = retryDelay(retry, chance);
      expect(delayMs).toBeGreaterThanOrEqual(due / 2);
      expect(delayMs).toBeLessThanOrEqual(due);
    }),
  );
});

test("retryDelay() grows with the retry number and the random factor", () => {
  fc.assert(
    fc.property(fc.nat({ max: 100 }), random, random, (retry, one, other) => {
      const [low, high] = one < other ? [one, other] : [other, one];
      expect(retryDelay(retry, low)).toBeLessThanOrEqual(retryDelay(retry, high));
      expect(retryDelay(retry, low)).toBeLessThanOrEqual(retryDelay(retry + 1, low));
    }),
  );
});

/** Times that all three formats of an HTTP date can express: they have whole seconds only. */
const seconds = fc.integer({ min: Date.UTC(2000, 0) / 1_000, max: Date.UTC(2060, 0) / 1_000 });

test("parseRetryAfter() returns whole seconds independently of the current time", () => {
  fc.assert(
    fc.property(fc.nat(), seconds, (wait, now) => {
      expect(parseRetryAfter(String(wait), now * 1_000)).toBe(wait * 1_000);
    }),
  );
});

test("parseRetryAfter() returns the time until an HTTP date, and 0 for a past date", () => {
  fc.assert(
    fc.property(seconds, seconds, (at, now) => {
      const date = new Date(at * 1_000).toUTCString();
      expect(parseRetryAfter(date, now * 1_000)).toBe(Math.max(0, at - now) * 1_000);
    }),
  );
});

test("parseRetryAfter() ignores other values, and returns only valid delays", () => {
  fc.assert(
    fc.property(fc.string(), seconds, (text, now) => {
      const waitMs = parseRetryAfter(text, now * 1_000);
      if (waitMs !== undefined) expect(Number.isSafeInteger(waitMs) && waitMs >= 0).toBe(true);
      if (!/\d/.test(text)) expect(waitMs).toBeUndefined();
    }),
  );
  for (const garbage of ["-1", "1.5", "1e3", "Infinity", "NaN", "soon", "9".repeat(400)]) {
    expect(parseRetryAfter(garbage, 0)).toBeUndefined();
  }
});
