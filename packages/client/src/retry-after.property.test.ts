import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRetryAfter } from "./retry-after.ts";

/** Years that all three forms of an HTTP date can hold, in whole seconds as they have them. */
const seconds = fc.integer({ min: Date.UTC(2000, 0) / 1_000, max: Date.UTC(2060, 0) / 1_000 });

test("parseRetryAfter() takes whole seconds as they are, whatever the time is", () => {
  fc.assert(
    fc.property(fc.nat(), seconds, (wait, now) => {
      expect(parseRetryAfter(String(wait), now * 1_000)).toBe(wait * 1_000);
    }),
  );
});

test("parseRetryAfter() counts from now to an HTTP date, and 0 when that has passed", () => {
  fc.assert(
    fc.property(seconds, seconds, (at, now) => {
      const date = new Date(at * 1_000).toUTCString();
      expect(parseRetryAfter(date, now * 1_000)).toBe(Math.max(0, at - now) * 1_000);
    }),
  );
});

test("parseRetryAfter() ignores what is neither, and never gives what no wait can be", () => {
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
