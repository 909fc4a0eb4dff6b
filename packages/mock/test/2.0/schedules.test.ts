import { ACTIVE_CONNECTION_ID, FAILING_CONNECTION_ID } from "@airbyte-web-backend/mock";
import { describe, expect, test } from "vitest";
import { create, get, update } from "./connections.ts";
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

  test.each<[string, object, object]>([
    [
      "the old form",
      { schedule: { units: 2, timeUnit: "hours" } },
      { scheduleType: "basic", schedule: { units: 2, timeUnit: "hours" } },
    ],
    ["basic", basic(3), { scheduleType: "basic", scheduleData: { basicSchedule: { timeUnit: "hours", units: 3 } } }],
    ["cron", cron("0 0 12 * * ?"), { scheduleType: "cron" }],
    ["manual, whatever the data", { scheduleType: "manual", scheduleData: { cron: {} } }, { scheduleType: "manual" }],
    [
      "data without a type as manual",
      { scheduleData: { basicSchedule: { units: 1, timeUnit: "days" } } },
      { scheduleType: "manual" },
    ],
    ["0 hours", basic(0), { scheduleData: { basicSchedule: { timeUnit: "hours", units: 0 } } }],
  ])("create takes %s", async (_name, body, expected) => {
    expect((await create(makeMock(), body)).body).toMatchObject(expected);
  });

  test.each<[string, object, number, string?]>([
    ["both forms", { schedule: { units: 1, timeUnit: "hours" }, scheduleType: "manual" }, 422],
    ["basic without data", { scheduleType: "basic" }, 422],
    ["basic with the data of cron", { ...cron("0 0 12 * * ?"), scheduleType: "basic" }, 422],
    ["cron without data", { scheduleType: "cron" }, 422],
    [
      "cron with empty data",
      { scheduleType: "cron", scheduleData: {} },
      400,
      "error:cron-validation/missing-cron-data",
    ],
    ["cron without a time zone", cron("0 0 12 * * ?", null), 400, "error:cron-validation/missing-component"],
    ["cron with five parts", cron("0 12 * * *"), 400, "error:cron-validation/invalid-expression"],
    ["cron each second", cron("* * * * * ?"), 400, "error:cron-validation/invalid-expression"],
    ["an unknown time zone", cron("0 0 12 * * ?", "Mars/Base"), 400, "error:cron-validation/invalid-timezone"],
    ["a time zone of Etc", cron("0 0 12 * * ?", "Etc/UTC"), 400, "error:cron-validation/invalid-timezone"],
    ["0 minutes", basic(0, "minutes"), 400, "error:basic-schedule-validation/under-one-hour-not-allowed"],
    ["minutes without units", basic(null, "minutes"), 500],
  ])("create refuses %s", async (_name, body, status, type) => {
    const answer = await create(makeMock(), body);
    expect({ status: answer.status, type: answer.body["type"] }).toEqual({ status, type });
  });

  test.each<[string, object, object]>([
    ["basic with data", basic(6), { scheduleType: "basic", schedule: { units: 6, timeUnit: "hours" } }],
    ["cron with data", cron("0 0 6 ? * MON"), { scheduleType: "cron" }],
    ["manual alone", { scheduleType: "manual" }, { scheduleType: "manual" }],
    ["neither", {}, { scheduleType: "basic", schedule: { units: 24, timeUnit: "hours" } }],
  ])("update takes %s", async (_name, body, expected) => {
    expect((await update(makeMock(), { connectionId: ACTIVE_CONNECTION_ID, ...body })).body).toMatchObject(expected);
  });

  test.each<[string, object, number, string?]>([
    ["schedule, always", { schedule: { units: 1, timeUnit: "hours" } }, 500],
    ["data without a type", { scheduleData: { basicSchedule: { units: 1, timeUnit: "hours" } } }, 500],
    [
      "manual with data",
      { scheduleType: "manual", scheduleData: { basicSchedule: { units: 1, timeUnit: "hours" } } },
      500,
    ],
    ["basic without data", { scheduleType: "basic" }, 500],
    ["cron without data", { scheduleType: "cron" }, 500],
    ["basic with data of cron", { ...cron("0 0 12 * * ?"), scheduleType: "basic" }, 422],
    ["cron with data of basic", { ...basic(1), scheduleType: "cron" }, 400, "error:cron-validation/missing-cron-data"],
  ])("update refuses %s", async (_name, body, status, type) => {
    const mock = makeMock();
    const before = mock.snapshot();
    const answer = await update(mock, { connectionId: ACTIVE_CONNECTION_ID, ...body });
    expect({ status: answer.status, type: answer.body["type"] }).toEqual({ status, type });
    expect(mock.snapshot()).toEqual(before);
  });

  test("a body of get sent back is refused only for its schedule", async () => {
    const mock = makeMock();
    const { schedule, ...read } = await get(mock, ACTIVE_CONNECTION_ID);
    expect((await update(mock, { ...read, schedule })).status).toBe(500);
    const { status, body } = await update(mock, read);
    expect({ status, body }).toEqual({ status: 200, body: { ...read, schedule } });
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
