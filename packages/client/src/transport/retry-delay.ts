/**
 * The wait before a retry: exponential backoff with jitter, so that many clients do not retry at the same moment.
 *
 * @param retry 0 before the first retry.
 * @param random From 0 to below 1, such as `Math.random()`.
 * @returns Milliseconds: `min(8000, 500 * 2^retry)` times 0.5 to 1.
 */
export function retryDelay(retry: number, random: number): number {
  return Math.min(8_000, 500 * 2 ** retry) * (0.5 + random / 2);
}

/** The `Retry-After` of a response, compared with its `Date`, if it has one. */
export function retryAfterOf(headers: Headers): number | undefined {
  return parseRetryAfter(headers.get("retry-after"), Date.parse(headers.get("date") ?? "") || Date.now());
}

/**
 * Reads a `Retry-After` header.
 *
 * @param value Whole seconds, or an HTTP date.
 * @param nowMs The current time in milliseconds since the epoch, to compare a date with.
 * @returns Milliseconds from now, never negative; undefined without a valid header.
 * @see RFC 9110, section 10.2.3
 */
export function parseRetryAfter(value: string | null, nowMs: number): number | undefined {
  if (!value) return undefined;
  if (/^\d+$/.test(value)) {
    const ms = Number(value) * 1_000;
    return Number.isSafeInteger(ms) ? ms : undefined;
  }
  // All formats of an HTTP date start with a weekday. Date.parse alone would also accept "-1" or "1.5".
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value)) return undefined;
  // The oldest format has no time zone and means GMT.
  const at = Date.parse(value.endsWith("GMT") ? value : `${value} GMT`);
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs);
}
