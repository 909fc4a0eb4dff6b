const STEPS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

const WORDS = {
  long: new Intl.RelativeTimeFormat("en", { numeric: "always" }),
  narrow: new Intl.RelativeTimeFormat("en", { numeric: "always", style: "narrow" }),
};

/**
 * `3 hours ago`, `in 2 days`; with `narrow` `3h ago`, `in 2d`.
 *
 * @param atMs The time, in milliseconds since the epoch.
 * @param nowMs The current time, in milliseconds since the epoch.
 */
export function relativeTime(atMs: number, nowMs: number, style: "long" | "narrow" = "long"): string {
  const seconds = Math.round((atMs - nowMs) / 1_000);
  const [unit, length] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? ["second", 1];
  return WORDS[style].format(Math.trunc(seconds / length), unit);
}
