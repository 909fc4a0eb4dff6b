import { type ErrorResponse, internalError, type Problem, problem, unprocessable } from "../errors.ts";
import type { Json } from "../read-body.ts";
import type { LaterConnection } from "../state/later.ts";
import { type CronLibraries, findCronError, isTimeZone } from "./cron.ts";

export type LaterSchedule = Required<Pick<LaterConnection, "scheduleType">> & Pick<LaterConnection, "scheduleData">;

export const manual: LaterSchedule = { scheduleType: "manual" };

interface Given {
  schedule?: Json | null;
  scheduleType?: LaterSchedule["scheduleType"] | null;
  scheduleData?: { basicSchedule?: Json | null; cron?: Json | null } | null;
}

/** 2.0-create-schedule [observed] @throws {ErrorResponse} 400, 422 or 500 */
export function readNewSchedule(body: Json, connectionId: string, cron: CronLibraries): LaterSchedule {
  const { schedule, scheduleType, scheduleData } = body as Given;
  if (schedule && scheduleType) throw unprocessable("supply old or new schedule schema but not both");
  // The old form is not checked.
  if (schedule) return basic(schedule);
  if (!scheduleType || scheduleType === "manual") return manual;
  if (!scheduleData) throw unprocessable("schedule data must be populated if schedule type is populated");
  return readScheduleData(scheduleType, scheduleData, connectionId, cron);
}

/**
 * 2.0-update-schedule [observed]: a request has both type and data, or neither.
 *
 * @returns Undefined if the schedule stays.
 * @throws {ErrorResponse} 400, 422 or 500
 */
export function readChangedSchedule(body: Json, connectionId: string, cron: CronLibraries): LaterSchedule | undefined {
  const { schedule, scheduleType, scheduleData } = body as Given;
  if (schedule) throw internalError();
  if (!scheduleType) {
    if (scheduleData) throw internalError();
    return undefined;
  }
  if (scheduleType === "manual") {
    if (scheduleData) throw internalError();
    return manual;
  }
  if (!scheduleData) throw internalError();
  return readScheduleData(scheduleType, scheduleData, connectionId, cron);
}

function readScheduleData(
  scheduleType: "basic" | "cron",
  { basicSchedule, cron }: NonNullable<Given["scheduleData"]>,
  connectionId: string,
  libraries: CronLibraries,
): LaterSchedule {
  if (scheduleType === "basic") {
    if (!basicSchedule) throw unprocessable("if schedule type is basic, then scheduleData.basic must be populated");
    const { timeUnit, units } = basicSchedule;
    if (timeUnit === "minutes") {
      if (units === null || units === undefined) throw internalError();
      if (Number(units) < 1) throw underOneMinute(units);
    }
    return basic(basicSchedule);
  }
  if (!cron) {
    throw cronProblem(
      "missing-cron-data",
      "Cron data is missing",
      "If schedule type is cron, scheduleData.cron must be provided.",
      null,
    );
  }
  const { cronExpression, cronTimeZone } = cron;
  if (typeof cronExpression !== "string" || typeof cronTimeZone !== "string") {
    const data = { connectionId, cronExpression: cronExpression ?? null, cronTimezone: cronTimeZone ?? null };
    const detail = "The cron must specify a cron expression and a timezone.";
    throw cronProblem("missing-component", "Cron is missing a component", detail, data);
  }
  if (findCronError(cronExpression, libraries) !== undefined) throw invalidExpression(cronExpression, null);
  if (!isTimeZone(cronTimeZone)) {
    const data = { connectionId, cronTimezone: cronTimeZone };
    throw cronProblem("invalid-timezone", "Invalid cron timezone", "The specified cron timezone is invalid", data);
  }
  return { scheduleType, scheduleData: { cron: { cronExpression, cronTimeZone } } };
}

/** 2.0-schedule-values [observed]: units of 0, negative ones and missing ones are stored as they are. */
function basic({ timeUnit, units }: Json): LaterSchedule {
  const basicSchedule = {
    ...(typeof timeUnit === "string" && { timeUnit }),
    ...(units !== null && units !== undefined && { units }),
  };
  return { scheduleType: "basic", scheduleData: { basicSchedule } };
}

function underOneMinute(units: unknown) {
  return problem({
    status: 400,
    type: "error:basic-schedule-validation/under-one-hour-not-allowed",
    title: "Basic sync schedules more frequent than once per hour are not allowed",
    detail: "Syncs more frequent than once per hour require an entitlement",
    data: { timeUnit: "minutes", units, validationErrorMessage: "Basic schedules must be at least 1 minutes apart" },
  });
}

function cronProblem(kind: string, title: string, detail: string, data: Problem["data"]) {
  return problem({ status: 400, type: `error:cron-validation/${kind}`, title, detail, data });
}

/** @param message The cause. Only `describe_cron_expression` sends it. */
export function invalidExpression(cronExpression: string, message: string | null): ErrorResponse {
  const data = { cronExpression, validationErrorMessage: message };
  return cronProblem("invalid-expression", "Invalid cron expression", "The cron expression is invalid", data);
}
