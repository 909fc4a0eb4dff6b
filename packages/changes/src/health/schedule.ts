/** The schedule of a connection of any version. */
export interface Scheduled {
  /** Up to 0.40. */
  readonly schedule?: BasicSchedule | null | undefined;
  /** From 0.40 on. */
  readonly scheduleType?: string;
  readonly scheduleData?: {
    readonly basicSchedule?: BasicSchedule;
    readonly cron?: { readonly cronExpression: string; readonly cronTimeZone: string };
  };
}

/** Such as `{ units: 6, timeUnit: "hours" }`. On 2.x another program may have stored it without one of them. */
export interface BasicSchedule {
  readonly units?: number;
  readonly timeUnit?: string;
}

/** Describes a schedule: `every 6 hours`, `every hour`, `cron 0 0 12 * * ? UTC`, or `manual`. */
export function scheduleText(connection: Scheduled): string {
  const { scheduleData, scheduleType } = connection;
  if (scheduleData?.cron) return `cron ${scheduleData.cron.cronExpression} ${scheduleData.cron.cronTimeZone}`;
  const basic = basicScheduleOf(connection);
  if (!basic) return scheduleType ?? "manual";
  const { units = "?", timeUnit = "?" } = basic;
  return units === 1 ? `every ${timeUnit.replace(/s$/, "")}` : `every ${units} ${timeUnit}`;
}

/** The time between two syncs. Undefined for manual and cron schedules, and for unknown units. */
export function schedulePeriodMs(connection: Scheduled): number | undefined {
  const basic = basicScheduleOf(connection);
  const unitMs = UNITS_MS.get(basic?.timeUnit ?? "");
  return basic?.units === undefined || !unitMs ? undefined : basic.units * unitMs;
}

function basicScheduleOf({ schedule, scheduleData }: Scheduled): BasicSchedule | undefined {
  return scheduleData?.cron ? undefined : (schedule ?? scheduleData?.basicSchedule);
}

const HOUR_MS = 3_600_000;

const UNITS_MS: ReadonlyMap<string, number> = new Map([
  ["minutes", 60_000],
  ["hours", HOUR_MS],
  ["days", 24 * HOUR_MS],
  ["weeks", 7 * 24 * HOUR_MS],
  ["months", 31 * 24 * HOUR_MS],
]);
