import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parseRetryAfter, retryDelay } from "./retry-delay.ts";

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

const nowMs = Date.UTC(1994, 10, 6, 8, 49, 7);

test.each([
  ["0", 0],
  ["1", 1_000],
  ["120", 120_000],
  ["007", 7_000],
])("parseRetryAfter() reads %j as %d ms", (value, ms) => {
  expect(parseRetryAfter(value, nowMs)).toBe(ms);
});

describe.each(["UTC", "America/New_York", "Asia/Tokyo"])("in the time zone %s", (timeZone) => {
  test.each([
    ["Sun, 06 Nov 1994 08:49:37 GMT", 30_000],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 30_000],
    ["Sun Nov  6 08:49:37 1994", 30_000],
    ["Sun, 06 Nov 1994 08:49:07 GMT", 0],
    ["Sat, 05 Nov 1994 08:49:37 GMT", 0],
  ])("parseRetryAfter() reads the HTTP date %j as %d ms from now", (value, ms) => {
    vi.stubEnv("TZ", timeZone);
    expect(parseRetryAfter(value, nowMs)).toBe(ms);
  });
});

test.each([
  [null],
  [""],
  ["   "],
  ["-1"],
  ["+1"],
  ["1.5"],
  ["1e3"],
  ["0x10"],
  ["Infinity"],
  ["NaN"],
  ["soon"],
  ["1 2"],
  ["1, 1"],
  ["1994-11-06T08:49:37Z"],
  ["Sun, 99 Nov 1994 08:49:37 GMT"],
  ["Sunday"],
  ["9".repeat(30)],
  ["9007199254740991"],
])("parseRetryAfter() ignores %j", (value) => {
  expect(parseRetryAfter(value, nowMs)).toBeUndefined();
});

/** Times that all three formats of an HTTP date can express: they have whole seconds only. */
const seconds = fc.integer({ min: Date.UTC(2000, 0) / 1_000, max: Date.UTC(2060, 0) / 1_000 });

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
});
