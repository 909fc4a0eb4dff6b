import { expect, test } from "vitest";
import { type Scheduled, schedulePeriodMs, scheduleText } from "./schedule.ts";

const HOUR = 3_600_000;
const six = { units: 6, timeUnit: "hours" };

test.each<[schedule: Scheduled, text: string, periodMs: number | undefined]>([
  [{ schedule: six }, "every 6 hours", 6 * HOUR],
  [{ schedule: { units: 1, timeUnit: "weeks" } }, "every week", 7 * 24 * HOUR],
  [{ scheduleType: "basic", scheduleData: { basicSchedule: six } }, "every 6 hours", 6 * HOUR],
  [{ schedule: null }, "manual", undefined],
  [{ scheduleType: "manual" }, "manual", undefined],
  [
    { scheduleType: "cron", scheduleData: { cron: { cronExpression: "0 0 12 * * ?", cronTimeZone: "UTC" } } },
    "cron 0 0 12 * * ? UTC",
    undefined,
  ],
  [{ schedule: { units: 2, timeUnit: "eons" } }, "every 2 eons", undefined],
])("%j", (connection, text, periodMs) => {
  expect(scheduleText(connection)).toBe(text);
  expect(schedulePeriodMs(connection)).toBe(periodMs);
});
