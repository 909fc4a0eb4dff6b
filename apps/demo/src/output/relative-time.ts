const STEPS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

const words = new Intl.RelativeTimeFormat("en", { numeric: "always" });

/**
 * `3 hours ago`, `in 2 days`.
 *
 * @param atMs The time that is meant, in milliseconds since the epoch.
 * @param nowMs Likewise, the present.
 */
export function relativeTime(atMs: number, nowMs: number): string {
  const seconds = Math.round((atMs - nowMs) / 1_000);
  const [unit, length] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ["second", 1];
  return words.format(Math.trunc(seconds / length), unit);
}
