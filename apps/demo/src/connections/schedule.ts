import type { ConnectionSchedule, ConnectionScheduleRead } from "@airbyte-web-backend/schema";
import { CommandError } from "../command-error.ts";
import { EXIT_CODES } from "../exit-code.ts";

const TIME_UNITS = { m: "minutes", h: "hours", d: "days", w: "weeks", mo: "months" } as const;

/** `every 6 hours`, `every hour`, or `manual`. */
export function scheduleText(schedule: ConnectionScheduleRead | null | undefined): string {
  if (!schedule) return "manual";
  const { units, timeUnit } = schedule;
  return units === 1 ? `every ${timeUnit.replace(/s$/, "")}` : `every ${units} ${timeUnit}`;
}

/**
 * `30m`, `6h`, `1d`, `2w`, `1mo` or `manual`.
 *
 * @returns Null for manual: that is how the server says it.
 * @throws {CommandError} It is something else. Exit code 2.
 */
export function parseSchedule(text: string): ConnectionSchedule | null {
  if (text === "manual") return null;
  const [, units, unit] = /^(\d+)(m|h|d|w|mo)$/.exec(text) ?? [];
  const timeUnit = TIME_UNITS[unit as keyof typeof TIME_UNITS];
  if (timeUnit && Number(units) > 0) return { units: Number(units), timeUnit };
  throw new CommandError(`schedule ${JSON.stringify(text)} is not understood`, {
    exitCode: EXIT_CODES.usage,
    hint: "Write manual, or a number and a unit: 30m, 6h, 1d, 2w or 1mo.",
  });
}
