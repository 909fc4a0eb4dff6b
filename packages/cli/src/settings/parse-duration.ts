import { CommandError } from "../errors/command-error.ts";

const MS_PER_UNIT = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** The longest delay of a JavaScript timer; a longer one fires at once. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1;

/**
 * Parses `30s`, `10m`, `24h`, `2d`: a positive number and one unit.
 *
 * @param name The name of the setting, for the message: `--timeout`.
 * @param maxMs The upper bound. Default: none.
 * @returns Milliseconds.
 * @throws {CommandError} It is not a duration, or too long. Exit code 2.
 */
export function parseDuration(name: string, text: string, maxMs: number = Number.MAX_VALUE): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d|w)$/.exec(text.trim()) ?? [];
  const ms = Number(amount) * (MS_PER_UNIT[unit as keyof typeof MS_PER_UNIT] ?? Number.NaN);
  if (ms > 0 && ms <= maxMs) return ms;
  if (ms > maxMs) {
    throw new CommandError(
      "usage",
      `${name} ${JSON.stringify(text)} is too long: the maximum is ${Math.floor(maxMs / MS_PER_UNIT.d)}d`,
    );
  }
  throw new CommandError(
    "usage",
    `${name} ${JSON.stringify(text)} is not a duration`,
    "Write a number and a unit: 500ms, 30s, 10m, 24h, 2d or 1w.",
  );
}
