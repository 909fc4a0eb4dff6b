import type { ConnectionScheduleRead } from "@airbyte-web-backend/schema";

/** A cron schedule of Airbyte 2.x. */
export interface Cron {
  /** A Quartz expression, the seconds first. */
  readonly cronExpression: string;
  readonly cronTimeZone: string;
}

/** How Airbyte 0.40.0 and newer return a schedule, beside or instead of `schedule`. */
export interface LaterSchedule {
  readonly scheduleType?: string;
  readonly scheduleData?: {
    /** Lacks a property only if another program stored it so. */
    readonly basicSchedule?: Partial<ConnectionScheduleRead>;
    readonly cron?: Cron;
  };
}

/** The schedule of a connection of any version: `every 6 hours`, `every hour`, `cron 0 0 12 * * ? UTC`, or `manual`. */
export function scheduleText(
  connection: { readonly schedule?: Partial<ConnectionScheduleRead> | null | undefined } & LaterSchedule,
): string {
  const { schedule, scheduleData, scheduleType } = connection;
  if (scheduleData?.cron) return `cron ${scheduleData.cron.cronExpression} ${scheduleData.cron.cronTimeZone}`;
  const basic = schedule ?? scheduleData?.basicSchedule;
  if (!basic) return scheduleType ?? "manual";
  const { units = "?", timeUnit = "?" } = basic;
  return units === 1 ? `every ${timeUnit.replace(/s$/, "")}` : `every ${units} ${timeUnit}`;
}
