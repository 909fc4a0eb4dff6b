import { CommandError } from "../command-error.ts";
import { EXIT_CODES } from "../exit-code.ts";

const MS_PER_UNIT = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/**
 * `30s`, `10m`, `24h`, `2d`: a positive number and one unit.
 *
 * @param name What the user called it, for the message: `--timeout`.
 * @returns Milliseconds.
 * @throws {CommandError} It is something else. Exit code 2.
 */
export function parseDuration(name: string, text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d|w)$/.exec(text.trim()) ?? [];
  const ms = Number(amount) * (MS_PER_UNIT[unit as keyof typeof MS_PER_UNIT] ?? Number.NaN);
  if (ms > 0 && Number.isFinite(ms)) return ms;
  throw new CommandError(`${name} ${JSON.stringify(text)} is not a time`, {
    exitCode: EXIT_CODES.usage,
    hint: "Write a number and a unit: 500ms, 30s, 10m, 24h, 2d or 1w.",
  });
}
