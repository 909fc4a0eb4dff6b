import type { ConnectionSchedule } from "@airbyte-web-backend/schema";
import { CommandError } from "../errors/command-error.ts";

/** A cron schedule of Airbyte 2.x. */
export interface Cron {
  /** A Quartz expression, the seconds first. */
  readonly cronExpression: string;
  readonly cronTimeZone: string;
}

/** Null is manual, as in the API of 0.36.5. */
export type Schedule = ConnectionSchedule | Cron | null;

const TIME_UNITS = { m: "minutes", h: "hours", d: "days", w: "weeks", mo: "months" } as const;

/**
 * Parses `30m`, `6h`, `1d`, `2w`, `1mo`, `manual` or `cron 0 0 12 * * ? UTC`.
 *
 * @throws {CommandError} It is not a schedule. Exit code 2.
 */
export function parseSchedule(text: string): Schedule {
  if (text === "manual") return null;
  // Six or seven fields, and a time zone.
  const [, cronExpression, cronTimeZone] = /^cron (\S+(?: \S+){5,6}) ([A-Za-z]\S*)$/.exec(text) ?? [];
  if (cronExpression !== undefined && cronTimeZone !== undefined) return { cronExpression, cronTimeZone };
  const [, units, unit] = /^(\d+)(m|h|d|w|mo)$/.exec(text) ?? [];
  const timeUnit = TIME_UNITS[unit as keyof typeof TIME_UNITS];
  if (timeUnit && Number(units) > 0 && Number.isSafeInteger(Number(units))) return { units: Number(units), timeUnit };
  throw new CommandError(
    "usage",
    `${JSON.stringify(text)} is not a schedule`,
    "Use manual, or a number and a unit: 30m, 6h, 1d, 2w or 1mo. On Airbyte 2.x also: cron 0 0 12 * * ? UTC",
  );
}
