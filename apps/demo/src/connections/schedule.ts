import type { ConnectionSchedule, ConnectionScheduleRead } from "@airbyte-web-backend/schema";
import { CommandError } from "../command-error.ts";
import { EXIT_CODES } from "../exit-code.ts";

const TIME_UNITS = { m: "minutes", h: "hours", d: "days", w: "weeks", mo: "months" } as const;

/** How Airbyte 0.40.0 and later describe a schedule, beside or instead of `schedule`. */
export interface LaterSchedule {
  readonly scheduleType?: string;
  readonly scheduleData?: {
    readonly basicSchedule?: ConnectionScheduleRead;
    readonly cron?: { readonly cronExpression: string; readonly cronTimeZone: string };
  };
}

/** The schedule of a connection of any version: `every 6 hours`, `cron 0 0 12 * * ?`, or `manual`. */
export function scheduleOf(connection: { readonly schedule?: ConnectionScheduleRead | null } & LaterSchedule): string {
  const { schedule, scheduleData, scheduleType } = connection;
  if (scheduleData?.cron) return `cron ${scheduleData.cron.cronExpression} ${scheduleData.cron.cronTimeZone}`;
  if (schedule ?? scheduleData?.basicSchedule) return scheduleText(schedule ?? scheduleData?.basicSchedule);
  return scheduleType ?? "manual";
}

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
  if (timeUnit && Number(units) > 0 && Number.isSafeInteger(Number(units))) return { units: Number(units), timeUnit };
  throw new CommandError(`schedule ${JSON.stringify(text)} is not understood`, {
    exitCode: EXIT_CODES.usage,
    hint: "Write manual, or a number and a unit: 30m, 6h, 1d, 2w or 1mo.",
  });
}
