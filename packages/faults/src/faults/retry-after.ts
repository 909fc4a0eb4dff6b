import { create, operationOf } from "../calls.ts";
import type { Expected, Fault } from "../fault.ts";
import type { Step } from "../fault-server.ts";
import { json } from "../steps.ts";
import { noConnections, ok } from "../well-behaved.ts";

const limited = (retryAfter: string): Step => json(429, { message: "slow down" }, { "retry-after": retryAfter });
/** An HTTP date some seconds from when the request comes. */
const limitedUntil =
  (seconds: number): Step =>
  (exchange) =>
    limited(new Date(Date.now() + seconds * 1_000).toUTCString())(exchange);

/** What cannot be obeyed is ignored: the usual wait follows. */
const ignored = (what: string, retryAfter: string): Fault => ({
  name: `429 with ${what} Retry-After`,
  script: { answers: [limited(retryAfter), ok] },
  expect: { requests: 2, data: noConnections, waitsMs: [20] },
});

const tooLong = {
  error: "RateLimitError",
  requests: 1,
  outcomeUnknown: false,
  status: 429,
  waitsMs: [],
} satisfies Expected;

export const retryAfterFaults: readonly Fault[] = [
  {
    name: "429 with Retry-After in seconds",
    script: { answers: [limited("1"), ok] },
    expect: { requests: 2, data: noConnections, waitsMs: [1_000] },
  },
  {
    name: "429 with Retry-After in seconds, a write",
    script: { answers: [limited("1"), ok] },
    call: create,
    expect: { requests: 2, data: noConnections, waitsMs: [1_000] },
  },
  {
    name: "503 with Retry-After in seconds",
    script: { answers: [json(503, {}, { "retry-after": "1" }), ok] },
    expect: { requests: 2, data: noConnections, waitsMs: [1_000] },
  },
  {
    // A date has whole seconds, so two seconds from now are one to two.
    name: "429 with Retry-After as a date",
    script: { answers: [limitedUntil(2), ok] },
    expect: { requests: 2, data: noConnections, waitsMs: [[800, 2_000]] },
  },
  {
    name: "429 with Retry-After 0",
    script: { answers: [limited("0"), ok] },
    random: 0,
    expect: { requests: 2, data: noConnections, waitsMs: [0] },
  },
  {
    name: "429 with Retry-After as a date in the past",
    script: { answers: [limitedUntil(-60), ok] },
    random: 0,
    expect: { requests: 2, data: noConnections, waitsMs: [0] },
  },
  ignored("garbage as", "soon"),
  ignored("an empty", ""),
  ignored("a negative", "-5"),
  ignored("a fractional", "0.5"),
  ignored("an infinite", "9".repeat(400)),
  ignored("Infinity as", "Infinity"),
  ignored("a date that is none as", "Mon, 99 Foo 2026 99:99:99 GMT"),
  {
    name: "429 with a huge Retry-After, a read",
    script: { answers: [limited("3600")] },
    expect: { ...tooLong, retryAfterMs: 3_600_000 },
  },
  {
    name: "429 with a huge Retry-After, a write",
    script: { answers: [limited("3600")] },
    call: create,
    expect: { ...tooLong, retryAfterMs: 3_600_000, operation: operationOf.create },
  },
  {
    name: "429 with Retry-After just above what is obeyed",
    script: { answers: [limited("21")] },
    expect: { ...tooLong, retryAfterMs: 21_000 },
  },
  {
    name: "429 with Retry-After as a date far away",
    script: { answers: [limitedUntil(3_600)] },
    expect: { ...tooLong, retryAfterMs: [3_590_000, 3_600_000] },
  },
  {
    name: "503 with a huge Retry-After",
    script: { answers: [json(503, {}, { "retry-after": "86400" })] },
    expect: { ...tooLong, error: "ServerError", status: 503, retryAfterMs: 86_400_000 },
  },
];
