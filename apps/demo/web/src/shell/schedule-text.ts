import type { ConnectionScheduleRead } from "@airbyte-web-backend/schema";

/** `every 6 hours`, `every week` or `manual`. Units that are not known are shown as they are. */
export function scheduleText(schedule: ConnectionScheduleRead | undefined): string {
  if (!schedule) return "manual";
  const { units, timeUnit } = schedule;
  return units === 1 ? `every ${timeUnit.replace(/s$/, "")}` : `every ${units} ${timeUnit}`;
}
