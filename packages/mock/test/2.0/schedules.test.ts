import { ACTIVE_CONNECTION_ID, FAILING_CONNECTION_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { update } from "./connections.ts";
import { makeMock } from "./make-mock.ts";

describe("schedules", () => {
  const cron = (cronExpression: string, cronTimeZone: string | null = "UTC") => ({
    scheduleType: "cron",
    scheduleData: { cron: { cronExpression, cronTimeZone } },
  });
  const basic = (units: unknown, timeUnit = "hours") => ({
    scheduleType: "basic",
    scheduleData: { basicSchedule: { units, timeUnit } },
  });

  test("a server of 0.36.5 over the same state sees a basic schedule, and none for cron", async () => {
    const mock = makeMock();
    await update(mock, { connectionId: ACTIVE_CONNECTION_ID, ...basic(5) });
    await update(mock, { connectionId: FAILING_CONNECTION_ID, ...cron("0 0 12 * * ?") });
    const scheduleOf = (id: string) => mock.state.connections.find(({ connectionId }) => connectionId === id)?.schedule;
    expect(scheduleOf(ACTIVE_CONNECTION_ID)).toEqual({ units: 5, timeUnit: "hours" });
    expect(scheduleOf(FAILING_CONNECTION_ID)).toBeNull();
  });
});
