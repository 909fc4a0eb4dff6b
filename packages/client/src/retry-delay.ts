/**
 * The wait before a retry: exponential, with jitter so that many clients do not come back at the same moment.
 *
 * @param retry 0 before the first retry.
 * @param random From 0 to below 1, such as `Math.random()`.
 * @returns Milliseconds: `min(8000, 500 * 2^retry)` times 0.5 to 1, and at least 20.
 */
export function retryDelay(retry: number, random: number): number {
  return Math.max(20, Math.min(8_000, 500 * 2 ** retry) * (0.5 + random / 2));
}
